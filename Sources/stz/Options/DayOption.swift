import ArgumentParser
import ZoneData

/// The day whose state of knowledge is wanted.
struct DayOption: ParsableArguments {
  @Option(
    name: .long, help: "What was known on this day (2022-08-02): only documents that were out by then.",
    completion: .days)
  var asOf: Day?
}

extension Day: ExpressibleByArgument {
  /// Reads a day as ISO 8601 writes it.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

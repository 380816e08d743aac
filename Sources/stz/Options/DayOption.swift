import ArgumentParser
import ZoneData

/// The option for the day of an as-of view.
struct DayOption: ParsableArguments {
  @Option(
    name: .long, help: "What was known on this day (2022-08-02): only documents published by then.",
    completion: .days)
  var asOf: Day?
}

extension Day: ExpressibleByArgument {
  /// Parses a day in ISO 8601.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

import ArgumentParser
import ZoneData
import ZoneViewModels

/// `stz show`: one record with every value, its mark, and who says so.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a record or a source: every value, and who says so.",
    discussion: """
      Examples:
        stz show seda
        stz show cptic --format json
      """)

  @Argument(help: "The id of a zone, a body, an event, a person or a source; stz list prints them.") var id: String
  @OptionGroup var data: DataOptions
  @OptionGroup var day: DayOption
  @Option(name: .long, help: "table or json.") var format = ListCommand.Format.table

  func run() throws {
    let catalogue = try Catalogue.open(try data.folders(), asOf: day.asOf)
    let id = RecordID(stored: id)
    if let record = try catalogue.record(id) {
      try write(RecordText(record, of: catalogue).text, or: RecordJSON(record, joins: try catalogue.joins(of: id)))
    } else if let source = try catalogue.source(id) {
      try write(RecordText.text(of: source), or: SourceJSON(source))
    } else {
      let nearest = try catalogue.nearestID(to: id.text).map { "; did you mean \($0)?" } ?? ""
      throw Exit.Failure(code: 1, message: "there is no record or source “\(id)”\(nearest)")
    }
  }

  private func write(_ text: String, or json: some Encodable) throws {
    switch format {
    case .table: try Output.writeLines(text)
    case .json: try Output.write(try JSONText.of(json))
    }
  }
}

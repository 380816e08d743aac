import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneExchange

/// `stz show`: a record with every value, its mark and its sources; or a source.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a record or a source: every value, and who says so.",
    discussion: """
      With --format csv it prints the claims of a record, one per line.

      Examples:
        stz show seda
        stz show "the mark"
        stz show cptic --format json
        stz show stza --format markdown
        stz show 2022-08-02-diplomatic-insight-seda --format csl-json
      """)

  @Argument(
    help: "A zone, a body, an event, a person or a source: its id, a name or its start.",
    completion: .recordsAndSources)
  var id: String
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func run() throws {
    try file.file?.checkIsFree()
    let catalogue = try Catalogue.open(try data.folders(), asOf: day.asOf)
    let meant = try catalogue.resolveRecordOrSource(id).value(of: id, "record or source", .found)
    let id = RecordID(stored: meant)
    if let record = try catalogue.record(id) {
      try format.check(record.kind.inWords, ExchangeFormat.formats(of: record.kind))
      let printer = RecordPrinter(catalogue, style.style(for: file.file))
      try file.write(try printer.text(of: record, format).reported)
    } else if let source = try catalogue.source(id) {
      try format.check("a source", ExchangeFormat.formats(of: nil))
      try file.write(try text(of: source, catalogue))
    }
  }

  private func text(of source: Source, _ catalogue: Catalogue) throws -> String {
    switch format.format {
    case .table: return RecordText.text(of: source, style.style(for: file.file))
    case .json: return try JSONText.of(SourceJSON(source))
    case .jsonl: return try JSONText.of(SourceJSON(source), inOneLine: true)
    case .csv: return format.csv(RowTable(source))
    case .markdown: return RecordMarkdown(CitationFinder(catalogue)).text(of: source)
    case .cslJSON: return try JSONText.of([CSLItem(source)])
    case .ics, .vcard, .geojson, .atom:
      preconditionFailure("the format was checked: a source has no day, no post and no position")
    }
  }
}

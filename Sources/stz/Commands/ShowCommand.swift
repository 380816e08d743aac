import ArgumentParser
import ZoneData
import ZoneViewModels

/// `stz show`: one record with every value, its mark, and who says so; or a source.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a record or a source: every value, and who says so.",
    discussion: """
      As csv it is the claims of a record, one a line.

      Examples:
        stz show seda
        stz show cptic --format json
        stz show stza --format markdown
        stz show 2022-08-02-diplomatic-insight-seda --format csl-json
      """)

  @Argument(
    help: "The id of a zone, a body, an event, a person or a source; stz list prints them.",
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
    let id = RecordID(stored: id)
    if let record = try catalogue.record(id) {
      try format.check(record.kind.inWords, ExchangeFormat.formats(of: record.kind))
      try file.write(try text(of: record, catalogue))
    } else if let source = try catalogue.source(id) {
      try format.check("a source", ExchangeFormat.formats(of: nil))
      try file.write(try text(of: source, catalogue))
    } else {
      throw try Exit.Failure.unknown(id, in: catalogue)
    }
  }

  private func text(of record: Record, _ catalogue: Catalogue) throws -> String {
    let finder = CitationFinder(catalogue)
    switch format.format {
    case .table: return try RecordText(record, of: catalogue, style.style(for: file.file)).text
    case .json: return try JSONText.of(RecordJSON(record, joins: try catalogue.joins(of: record.id)))
    case .jsonl: return try JSONText.of(RecordJSON(record, joins: try catalogue.joins(of: record.id)), inOneLine: true)
    case .csv: return RowTable(claimsOf: record).csv(neutralised: !format.leavesFormulas)
    case .markdown: return try RecordMarkdown(finder).text(of: record)
    case .ics: return try RowPrinter.calendar([record.id], catalogue)
    case .vcard: return try ContactCards(finder).text(of: [record.id])
    case .cslJSON: preconditionFailure("The form was checked: a record is no source.")
    }
  }

  private func text(of source: Source, _ catalogue: Catalogue) throws -> String {
    switch format.format {
    case .table: return RecordText.text(of: source, style.style(for: file.file))
    case .json: return try JSONText.of(SourceJSON(source))
    case .jsonl: return try JSONText.of(SourceJSON(source), inOneLine: true)
    case .csv: return RowTable(source).csv(neutralised: !format.leavesFormulas)
    case .markdown: return RecordMarkdown(CitationFinder(catalogue)).text(of: source)
    case .cslJSON: return try JSONText.of([CSLItem(source)])
    case .ics, .vcard: preconditionFailure("The form was checked: a source is no event and no contact.")
    }
  }
}

extension Exit.Failure {
  /// An id that nothing has; the nearest one is named.
  static func unknown(_ id: RecordID, in catalogue: Catalogue) throws -> Exit.Failure {
    let nearest = try catalogue.nearestID(to: id.text).map { "; did you mean \($0)?" } ?? ""
    return Exit.Failure(.found, message: "there is no record or source “\(id)”\(nearest)")
  }
}

extension RecordKind {
  fileprivate var inWords: String {
    switch self {
    case .zone: "a zone"
    case .body: "a body"
    case .event: "an event"
    case .person: "a person"
    }
  }
}

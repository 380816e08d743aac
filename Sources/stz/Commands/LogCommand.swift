import ArgumentParser
import Foundation
import ZoneCatalogue
import ZoneData
import ZoneExchange
import ZoneGit
import ZoneSettings

/// `stz log`: the history of a record.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show the history of a record: which dossier added or changed what, when, and who did it.",
    discussion: """
      The newest comes first. Of a folder in a git repository it is read from the commits; of another folder, and of what is not \
      committed, only the time of the file is known.

      Examples:
        stz log seda
        stz log "the mark" --format json
      """)

  @Argument(help: "A zone, a body, an event or a person: its id, a name or its start.", completion: .records)
  var id: String
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try format.check("a history", ExchangeFormat.ofTables)
    try file.file?.checkIsFree()
    let folders = try data.folders()
    let catalogue = try Catalogue.open(folders)
    let record = RecordID(stored: try catalogue.resolveRecord(id).value(of: id, "record", .found))
    let log = try log(of: record, folders, catalogue)
    try file.write(try text(of: log, catalogue))
  }

  private func log(of record: RecordID, _ folders: [String], _ catalogue: Catalogue) throws -> RecordLog {
    let (ids, sources) = try catalogue.origins(of: record)
    do {
      return try RecordLog(
        of: ids, in: folders, sources: sources, environment: UserFiles.environment, name: catalogue.name)
    } catch {
      throw Exit.Failure.file(error.message)
    }
  }

  private func text(of log: RecordLog, _ catalogue: Catalogue) throws -> String {
    let table = RowTable(log)
    switch format.format {
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return format.csv(table)
    case .markdown: return try table.markdown(CitationFinder(catalogue))
    case .table, .ics, .vcard, .cslJSON, .geojson, .atom:
      guard !log.entries.isEmpty else { return "No dossier says anything about it.\n" }
      return TableText(table.keeping(["date", "author", "source", "what"])).text(in: style.style(for: file.file))
    }
  }
}

extension RowTable {
  /// A row for each value that came, went or changed.
  fileprivate init(_ log: RecordLog) {
    let lines = log.entries.flatMap { entry in entry.lines.map { (entry: entry, line: $0) } }
    self.init(
      lines, id: \.entry.source,
      [
        (Column("date", .date), { .text($0.entry.date?.day?.iso) }),
        (Column("author"), { .text($0.entry.author) }),
        (Column("source", .id), { .id($0.entry.source) }),
        (Column("change", .word), { .text($0.line.kind.rawValue) }),
        (Column("what"), { .text($0.line.inWords) }),
        (Column("before"), { .text($0.line.before) }),
        (Column("after"), { .text($0.line.after) }),
        (Column("field"), { .text($0.line.field.name.inJSON) }),
        (Column("role", .word), { .text($0.line.role) }),
        (Column("subject"), { .text($0.entry.subject) }),
        (Column("commit"), { .text($0.entry.commit) }),
        (Column("time"), { .text($0.entry.date?.timestamp) }),
      ])
  }
}

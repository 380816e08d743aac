import ArgumentParser
import Foundation
import ZoneCatalogue
import ZoneData
import ZoneExchange
import ZoneGit

extension RecordKind: ExpressibleByArgument {}

/// `stz changes`: what was added, changed, disputed, resolved or joined since a day.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "List what was added, changed, disputed, resolved or joined since a day.",
    discussion: """
      The dossiers as they were are compared with those of now, record by record. A folder in a git repository is compared with \
      its last commit before the day, and a change has the date of its commit. Of another folder only the times of its files \
      are known, so all that a changed file says is new. Without --since it lists what is new since your last visit.

      Examples:
        stz changes --since 2026-11-01
        stz changes --since 2026-11 --record seda
        stz changes --since HEAD~3 --kind zone --format csv
        stz changes --since 2026-11-01 --format atom --output changes.xml
      """)

  @Option(
    help: ArgumentHelp(
      "A day, month or year (2026-11-01), or a git revision of a data folder (HEAD~3).", valueName: "since"),
    completion: .days)
  var since: String?
  @Option(help: "Changes of this record: its id, name or start. Repeatable.", completion: .records)
  var record: [String] = []
  @Option(help: "Changes of records of this kind: zone, body, event or person. Repeatable.")
  var kind: [RecordKind] = []
  @Option(
    parsing: .unconditional, help: "Changes of the records that a query finds: 'province:punjab'.",
    completion: .queries)
  var query = ""
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try format.check("changes", ExchangeFormat.ofTables + [.atom])
    try file.file?.checkIsFree()
    let folders = try data.folders()
    let start = try since.map(ChangeReading.start)
    let catalogue = try Catalogue.open(folders, attends: true)
    let isIncluded = try filter(in: catalogue)
    let changes = try ChangeReading(folders: folders, start: start).changes(in: catalogue).filter(isIncluded)
    try file.write(try text(of: changes, start, folders, catalogue))
  }

  private func filter(in catalogue: Catalogue) throws -> (Change) -> Bool {
    let records = Set(
      try record.map { text in
        RecordID(stored: try catalogue.resolveRecord(text).value(of: text, "record", option: "--record", .found))
      })
    let filter = try FilterOptions.filter(of: query, in: catalogue)
    let found = try query.isEmpty ? nil : catalogue.records(foundBy: Query(filter: filter))
    return { change in
      (records.isEmpty || records.contains(change.record)) && (kind.isEmpty || kind.contains(change.recordKind))
        && found?.contains(change.record) ?? true
    }
  }

  private func text(
    of changes: ChangeList, _ start: ChangeStart?, _ folders: [String], _ catalogue: Catalogue
  ) throws -> String {
    let table = RowTable(changes)
    switch format.format {
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return format.csv(table)
    case .markdown: return try table.markdown(CitationFinder(catalogue))
    case .atom:
      let subject = "changes \(Fingerprint.of(folders: folders)) \(record) \(kind.map(\.rawValue)) \(query)"
      return AtomFeed(changes, title: title(start), subject: subject, since: start?.date ?? Date()).text
    case .table, .ics, .vcard, .geojson, .cslJSON:
      guard !changes.isEmpty else { return "Nothing has changed.\n" }
      let columns: Set = ["date", "change", "name", "what", "before", "after", "source"]
      return TableText(table.keeping(columns)).text(in: style.style(for: file.file))
    }
  }

  private func title(_ start: ChangeStart?) -> String {
    switch start {
    case .moment: "Changes since \(since ?? "")"
    case .revision(let text): "Changes since \(text)"
    case nil: "Changes since the last visit"
    }
  }
}

extension ChangeStart {
  /// Its time, if it is known.
  fileprivate var date: Date? {
    switch self {
    case .moment(let date): date
    case .revision: nil
    }
  }
}

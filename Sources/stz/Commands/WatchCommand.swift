import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneExchange

/// `stz watch`: the watched records, or one more.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Watch a record, or list the watched ones.",
    discussion: """
      The watch list is the file watched.txt in your journal: an id on each line, comments after #. A team shares it with the \
      journal. What is new about watched records comes first in stz today.

      Examples:
        stz watch seda
        stz watch
        stz unwatch seda
      """)

  @Argument(help: "The records to watch: their ids, names or starts.", completion: .records)
  var ids: [String] = []
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try format.check("a watch list", ExchangeFormat.ofTables)
    guard ids.isEmpty else { return try WatchEditing(typed: ids, isWatched: true, data: data).run() }
    try file.file?.checkIsFree()
    let journal = try data.writableJournal()
    let catalogue = try Catalogue.open(try data.folders())
    let watched = try catalogue.watched(try WatchEditing.list(of: journal))
    try file.write(try text(of: watched, catalogue))
  }

  private func text(of watched: [WatchedRecord], _ catalogue: Catalogue) throws -> String {
    let table = RowTable(watched)
    switch format.format {
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return format.csv(table)
    case .markdown: return try table.markdown(CitationFinder(catalogue))
    case .table, .ics, .vcard, .cslJSON, .geojson, .atom:
      guard !watched.isEmpty else { return "No record is watched.\n" }
      return TableText(table).text(in: style.style(for: file.file))
    }
  }
}

/// `stz unwatch`: a record is no longer watched.
struct UnwatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unwatch", abstract: "Watch a record no longer.",
    discussion: """
      Examples:
        stz unwatch seda
      """)

  @Argument(help: "The records: their ids, names or starts.", completion: .records)
  var ids: [String]
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws { try WatchEditing(typed: ids, isWatched: false, data: data).run() }
}

extension RowTable {
  /// A row for each line of a watch list.
  fileprivate init(_ watched: [WatchedRecord]) {
    self.init(
      watched, id: \.written,
      [
        (Column("id", .id), { .id($0.written) }),
        (Column("kind", .word), { .text($0.kind?.rawValue) }),
        (Column("name", .name), { .text($0.record == nil ? "(no dossier has it)" : $0.name) }),
        // The record that the id means since it was joined.
        (Column("is", .id), { .text($0.record == $0.written ? nil : $0.record?.text) }),
      ])
  }
}

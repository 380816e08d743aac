import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneExchange

/// `stz search`: one search over all lists.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search zones, bodies, people, events and sources at once.",
    discussion: """
      The best hits come first, with the text that matched. Words are found in part, in Chinese, by pinyin and by initials.
      Exits with 1 if nothing matches.

      Examples:
        stz search shenyang
        stz search 沈阳 --format json
        stz search "letter of intent" --limit 5
      """)

  @Argument(help: "The words; every one of them must be found in a record.") var words: [String]
  @Option(parsing: .unconditional, help: "The largest number of hits.") var limit: Int = 50
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number of hits, not \(limit)") }
  }

  func run() throws {
    try format.check("a search", ExchangeFormat.ofTables)
    try file.file?.checkIsFree()
    let catalogue = try Catalogue.open(try data.folders(), asOf: day.asOf)
    let found = try catalogue.searchAll(words.joined(separator: " "), most: limit)
    try file.write(try text(of: found, catalogue))
    guard found.total > 0 else { throw ExitCode(Exit.Code.found.rawValue) }
  }

  private func text(of found: SearchHits, _ catalogue: Catalogue) throws -> String {
    let table = found.table
    switch format.format {
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return table.csv(neutralised: !format.leavesFormulas)
    case .markdown: return try table.markdown(CitationFinder(catalogue))
    case .table, .ics, .vcard, .cslJSON, .geojson, .atom:
      let rows = found.hits.isEmpty ? "" : TableText(table).text(in: style.style(for: file.file))
      let summary = found.total == 0 ? "Nothing matches" : found.inWords
      return summary + (found.hits.count < found.total ? "; the first \(found.hits.count)" : "") + "\n" + rows
    }
  }
}

import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneExchange
import ZoneViewModels

/// `stz compare`: records of one kind beside each other.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare zones, partners, people or deals: a line for each field, a column for each.",
    discussion: """
      A sign stands before each line that differs, `=` before what a list that differs has in common, and ? for what no \
      document says. Each value has its age and its mark. Figures and dates that can both be right do not differ.

      Examples:
        stz compare lahore-technopolis islamabad-technopolis
        stz compare "the mark" tech7 mindbridge --differences
        stz compare seda zpark --format markdown
        stz compare nastp-alpha nastp-silicon --format csv
      """)

  @Argument(
    help: "Two or more zones, bodies, events or people: their ids, names or starts.", completion: .records)
  var ids: [String]
  @Flag(name: .customLong("differences"), help: "Print only the lines that differ.") var isOfDifferences = false
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions
  @OptionGroup(title: "Data") var day: DayOption

  func validate() throws {
    guard ids.count > 1 else { throw ValidationError(ComparisonRefusal.tooFew.message) }
  }

  func run() throws {
    try format.check("a comparison", ExchangeFormat.ofTables)
    try file.file?.checkIsFree()
    let catalogue = try Catalogue.open(try data.folders(), asOf: day.asOf)
    let records = try ids.map { text in
      RecordID(stored: try catalogue.resolveRecord(text).value(of: text, "record", .found))
    }
    try file.write(try text(of: try comparison(of: records, catalogue), catalogue))
  }

  private func comparison(of records: [RecordID], _ catalogue: Catalogue) throws -> Comparison {
    do {
      let comparison = try catalogue.comparison(of: records)
      return isOfDifferences ? comparison.onlyDifferences : comparison
    } catch let refusal as ComparisonRefusal {
      throw Exit.Failure.usage(refusal.message)
    }
  }

  private func text(of comparison: Comparison, _ catalogue: Catalogue) throws -> String {
    switch format.format {
    case .table:
      let sheet = ComparisonSheet(comparison, ages: catalogue.ages).sheet(onlyDifferences: isOfDifferences)
      return ComparisonText(sheet).text(in: style.style(for: file.file))
    case .json: return try JSONText.of(ComparisonJSON(comparison))
    case .jsonl:
      return try ComparisonJSON(comparison).lines.map { try JSONText.of($0, inOneLine: true) }.joined()
    case .csv: return format.csv(RowTable(comparison))
    case .markdown: return try ComparisonMarkdown(comparison, CitationFinder(catalogue)).text()
    case .ics, .vcard, .geojson, .cslJSON, .atom:
      preconditionFailure("the format was checked: a comparison has no day, no card, no position and no citation")
    }
  }
}

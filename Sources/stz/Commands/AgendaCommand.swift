import ArgumentParser
import ZoneCatalogue
import ZoneData
import ZoneExchange

/// `stz agenda`: what is to be followed up, by when.
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "List what is to be followed up: overdue, today, this week, later.",
    discussion: """
      Exits with 3 if something is overdue or due today, so that a script can act on it. As a calendar (ics) it also has what
      is done or dropped, so that the calendar learns of it.

      Examples:
        stz agenda
        stz agenda --format ics --output agenda.ics
        stz agenda --quiet || echo "something is due"
      """)

  @Flag(help: "Also what is done or dropped.") var all = false
  @Flag(help: "Print nothing: only the exit code says whether something is due.") var quiet = false
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try format.check("an agenda", ExchangeFormat.ofTables + [.ics])
    try file.file?.checkIsFree()
    let catalogue = try Catalogue.open(try data.folders())
    let agenda = Agenda(
      try catalogue.followUps(), today: try NoteWriting.today(), all: all || format.format == .ics)
    if !quiet { try file.write(try text(of: agenda, catalogue)) }
    guard !agenda.isPressing else { throw ExitCode(Exit.Code.due.rawValue) }
  }

  private func text(of agenda: Agenda, _ catalogue: Catalogue) throws -> String {
    let table = RowTable(agenda)
    switch format.format {
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return format.csv(table)
    case .markdown: return try table.markdown(CitationFinder(catalogue))
    case .ics: return agenda.calendar
    case .table, .vcard, .cslJSON, .geojson, .atom:
      guard !agenda.items.isEmpty else { return "Nothing to follow up.\n" }
      return TableText(table.keeping(["when", "due", "name", "note", "source"])).text(in: style.style(for: file.file))
    }
  }
}

import ArgumentParser
import Foundation
import ZoneCatalogue
import ZoneData
import ZoneExchange
import ZoneSettings

/// `stz today`: what starts the day.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what is new, what is due, what has no news for long, and problems in dossiers.",
    discussion: """
      What is new is what changed since your last visit, watched records first (marked *). Exits with 3 if a follow-up is \
      overdue or due today, so that cron can act on it. It counts as a visit only with --seen.

      Examples:
        stz today || echo "something is due"
        stz today --all --seen
        stz today --format json || true
      """)

  @Flag(help: "Every line; the default is the first ten of each section.") var all = false
  @Flag(help: "Count as a visit: what is new now is not new the next time.") var seen = false
  @Flag(help: "Print nothing: only the exit code says whether something is due.") var quiet = false
  @OptionGroup(title: "Output") var format: FormatOptions
  @OptionGroup(title: "Output") var file: FileOptions
  @OptionGroup(title: "Output") var style: StyleOptions
  @OptionGroup(title: "Data") var data: DataOptions

  func run() throws {
    try format.check("this", ExchangeFormat.ofTables)
    try file.file?.checkIsFree()
    let folders = try data.folders()
    let catalogue = try Catalogue.open(folders, attends: true)
    let (day, files) = (try NoteWriting.today(), AttentionFiles(folders: folders))
    let today = try catalogue.today(day, drafts: ReviewFiles().waiting.map { .draft($0.document, title: $0.title) })
    if !quiet { try file.write(try text(of: today, hasVisit: files.hasVisit, catalogue)) }
    if seen { try keep(catalogue.seenDossiers(on: day), files) }
    guard !today.isPressing else { throw ExitCode(Exit.Code.due.rawValue) }
  }

  private func keep(_ seen: SeenDossiers, _ files: AttentionFiles) throws {
    guard UserFiles.state != nil else { throw Exit.Failure.file("there is no home folder for what was seen") }
    do {
      try files.keep(seen)
    } catch {
      throw Exit.Failure.file("what was seen cannot be written down: \(FileReading.reason(error))")
    }
  }

  private func text(of today: Today, hasVisit: Bool, _ catalogue: Catalogue) throws -> String {
    let table = RowTable(today)
    switch format.format {
    case .json: return table.json
    case .jsonl: return table.jsonLines
    case .csv: return format.csv(table)
    case .markdown: return try table.markdown(CitationFinder(catalogue))
    case .table, .ics, .vcard, .geojson, .cslJSON, .atom:
      return TodayText(today, most: all ? nil : 10, hasVisit: hasVisit).text(in: style.style(for: file.file))
    }
  }
}

extension RowTable {
  /// A row for each line of every section.
  fileprivate init(_ today: Today) {
    let lines = today.sections.flatMap { section in section.lines.map { (section.topic, $0) } }
    self.init(
      lines, id: { $0.1.record ?? RecordID(stored: "") },
      [
        (Column("topic", .word), { .text($0.0.rawValue) }),
        (Column("name", .name), { .text($0.1.name) }),
        (Column("text"), { .text($0.1.text) }),
        (Column("id", .id), { .text($0.1.record?.text) }),
        (Column("watched", .word), { .text($0.1.isWatched ? "yes" : nil) }),
        (Column("day", .date), { .text($0.1.day?.iso) }),
        (Column("file"), { .text($0.1.file) }),
        (Column("line", .number), { .number($0.1.fileLine) }),
      ])
  }
}

import ArgumentParser
import Foundation
import Platform
import ZoneCatalogue
import ZoneData
import ZoneDraft

/// `stz import`: a dossier of a table.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Write a dossier of a table in your journal: a record for each row, with the row as its paragraph.",
    discussion: """
      The table is CSV, with commas or semicolons, or has tabs; its first line has the headings. Columns are recognised by
      their headings and cells. On a terminal stz asks about the others; elsewhere name them with --map. The mapping is kept
      beside the table, as TABLE.columns.yaml. Rows are joined with known records by name; others get an id made of it.

      Examples:
        stz import zones.csv --title "List of zones" --date 2026-10
        stz import zones.tsv --map 'Land=area' --map 'Remarks=-'
        stz import firms.csv --records body
      """)

  @Argument(help: "The file of the table.", completion: .file()) var table: String
  @Option(
    help: ArgumentHelp("A column and its field, role or id; - leaves it out (repeatable).", valueName: "heading=field"))
  var map: [String] = []
  @Option(help: "What each row is: zone, body, event or person.") var records = RecordKind.zone
  @Option(help: "The title of the document; the default is the name of the file.") var title: String?
  @Option(help: "Who published it.") var publisher: String?
  @Option(help: ArgumentHelp("When it was published (EDTF): 2026-11-20, 2026-11.", valueName: "date")) var date: String?
  @Option(help: ArgumentHelp("Where to find it, usually a web address.", valueName: "url")) var address: String?
  @Option(help: "law, official, news, trade, web or note.") var kind = Source.Kind.web
  @Flag(help: "Write the dossier even if the document seems to be there already.") var force = false
  @OptionGroup(title: "Data") var data: DataOptions

  private var mappingFile: String { table + ".columns.yaml" }

  func run() throws {
    let rows = try readTable()
    let mapping = try mapping(for: rows)
    let writer = try data.writer()
    let catalogue = try Catalogue.open(try data.folders())
    let draft = SourceDraft(
      title: title ?? URL(filePath: table).deletingPathExtension().lastPathComponent, publisher: publisher, kind: kind,
      published: try published(), address: address, on: try NoteWriting.today())
    if !force { try refuseTwins(of: draft, in: catalogue) }
    let dossier = TableDossier(rows, mapping) { name, kind in catalogue.record(kind, named: name) }
    guard !dossier.isEmpty else {
      report(dossier)
      throw Exit.Failure(.found, message: "\(table): no row makes a record, so nothing is written")
    }
    let path: String = try writer.write(.add(draft.newDossier(saying: dossier.text(source: draft.section))))
    keep(mapping, rows.headings)
    report(dossier)
    try Output.writeLines(path + "\n")
    if !dossier.slips.isEmpty { throw ExitCode(Exit.Code.found.rawValue) }
  }

  // MARK: - Reading

  private func readTable() throws(Exit.Failure) -> DelimitedText {
    let bytes: [UInt8]
    do throws(Problem.Kind) {
      bytes = try FileReading.bytes(of: table, limit: DossierFolder.sizeLimit)
    } catch {
      throw .file("\(table): \(Problem(error, file: table).message)")
    }
    do throws(DelimitedText.Failure) {
      return try DelimitedText(bytes: bytes)
    } catch {
      throw .file("\(table): \(error.message)")
    }
  }

  private func published() throws(Exit.Failure) -> EDTFDate? {
    guard let date else { return nil }
    do throws(EDTFError) {
      return try EDTFDate(date)
    } catch {
      throw .usage("--date: \(error.message)")
    }
  }

  /// The mapping of the last time, with the options of this time, guesses and the user's answers.
  private func mapping(for rows: DelimitedText) throws(Exit.Failure) -> TableMapping {
    let kept = (try? String(contentsOfFile: mappingFile, encoding: .utf8)).flatMap(TableMapping.init(yaml:))
    var mapping = kept.flatMap { $0.kind == records ? $0 : nil } ?? TableMapping(kind: records)
    for option in map { try apply(option, to: &mapping, rows) }
    mapping = mapping.guessed(for: rows)
    let unsure = mapping.unsure(rows)
    if !unsure.isEmpty, isatty(STDIN_FILENO) == 1 { mapping = try ColumnQuestions.answered(mapping, rows) }
    let open = mapping.unsure(rows)
    guard open.isEmpty else {
      throw .usage(
        "\(table): it is not clear what these columns are; name the field of each, or - to leave it out:",
        details: open.map { "  --map '\($0)=…'" } + [
          "fields: " + ColumnTarget.words(for: records).joined(separator: ", ")
        ])
    }
    guard mapping.hasName else { throw .usage("\(table): no column has the names; add --map 'HEADING=name'") }
    return mapping
  }

  private func apply(_ option: String, to mapping: inout TableMapping, _ rows: DelimitedText) throws(Exit.Failure) {
    guard let sign = option.lastIndex(of: "=") else { throw .usage("--map \(option): write HEADING=FIELD") }
    let heading = String(option[..<sign])
    let word = String(option[option.index(after: sign)...])
    guard rows.headings.contains(heading) else {
      throw .usage("--map \(option): there is no column “\(heading)”" + Words.guess(for: heading, among: rows.headings))
    }
    guard let target = ColumnTarget(word, for: records) else {
      let words = ColumnTarget.words(for: records)
      throw .usage("--map \(option): there is no field “\(word)”" + Words.guess(for: word, among: words))
    }
    mapping.map(heading, to: target)
  }

  // MARK: - Writing

  private func refuseTwins(of draft: SourceDraft, in catalogue: Catalogue) throws {
    let twins = draft.twins(among: try catalogue.sources())
    guard !twins.isEmpty else { return }
    throw Exit.Failure(
      .found, message: "the document seems to be there already; --force writes it nevertheless:",
      details: twins.map { "  \($0.id)  \($0.title)" })
  }

  /// Keeps the mapping for the next time. The dossier is written even if it cannot be kept.
  private func keep(_ mapping: TableMapping, _ headings: [String]) {
    do {
      try mapping.yaml(headings).write(toFile: mappingFile, atomically: true, encoding: .utf8)
    } catch {
      Exit.report(
        "\(mappingFile) cannot be written: \(FileReading.reason(error)); the columns are guessed again next time")
    }
  }

  private func report(_ dossier: TableDossier) {
    for slip in dossier.slips {
      let column = slip.heading.isEmpty ? "" : " column “\(slip.heading)”:"
      Exit.report("\(table):\(slip.line):\(column) \(slip.message)")
    }
    if !dossier.newRecords.isEmpty {
      let count = Words.count(dossier.newRecords.count, "new record")
      Exit.report(
        "\(count): \(dossier.newRecords.prefix(10).map(\.text).joined(separator: ", "))\(dossier.newRecords.count > 10 ? ", …" : "")"
      )
    }
  }
}

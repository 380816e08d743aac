import TerminalCells
import ZoneCatalogue
import ZoneData

/// Changes the state of something to follow up, in its dossier.
struct NoteClosing {
  /// As typed: the dossier of the note, its record, or words of its text.
  let typed: String
  let state: NoteState
  let data: DataOptions

  func run() throws {
    let writer = try data.writer()
    let row = try find(in: try Catalogue.open(try data.folders()))
    var edit = NoteEdit(row.note)
    edit.state = state
    let path: String = try writer.write(.change(row, edit))
    try Output.writeLines("\(Words.label(state.rawValue)): \(row.summary)\n\(path)\n")
  }

  /// The one that is meant. Throws if none is, or several are.
  private func find(in catalogue: Catalogue) throws -> NoteRow {
    let all = try catalogue.followUps()
    let resolution = try catalogue.resolveRecordOrSource(typed)
    let ids = Set(resolution.meanings.map(\.value))
    let meant = all.filter { ids.contains($0.note.source.text) || ids.contains($0.note.record.text) }
    var found = meant.filter(\.note.isOpen)
    if found.count != 1 {
      let wanted = FoldedText.fold(typed)
      let said = all.filter { $0.note.isOpen && FoldedText.fold($0.note.text).contains(wanted) }
      let exact = said.filter { FoldedText.fold($0.note.text) == wanted }
      found = exact.count == 1 ? exact : said.count == 1 || found.isEmpty ? said : found
    }
    guard let first = found.first else { throw failure(closed: meant.first) }
    guard found.count == 1 else {
      throw Exit.Failure(.found, message: "“\(typed)” can mean:", details: Self.lines(found))
    }
    if meant.contains(first) { resolution.report(typed) }
    return first
  }

  private func failure(closed: NoteRow?) -> Exit.Failure {
    let hint = closed.map { "; “\($0.note.text)” is \($0.note.state?.rawValue ?? "not open") already" } ?? ""
    return Exit.Failure(.found, message: "there is nothing open to follow up for “\(typed)”\(hint)")
  }

  private static func lines(_ rows: [NoteRow]) -> [String] {
    let ids = rows.map(\.note.source.text)
    let width = ids.map { displayWidth($0) }.max() ?? 0
    return zip(ids, rows).map { "  " + TerminalText.pad($0, to: width) + "  \($1.summary) (\($1.standing))" }
  }
}

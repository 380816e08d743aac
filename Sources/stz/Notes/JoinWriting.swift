import ZoneCatalogue
import ZoneData

/// Writes a note that two records are one, or different.
struct JoinWriting {
  let section: JoinSection
  /// As typed.
  let one: String
  let other: String
  let because: String
  let data: DataOptions

  func run() throws {
    guard because.contains(where: { !$0.isWhitespace }) else { throw Exit.Failure.usage("--because needs the reason") }
    let writer = try data.writer()
    let catalogue = try Catalogue.open(try data.folders())
    let (first, second) = (try side(one, catalogue), try side(other, catalogue))
    try check(first, second, catalogue)
    let draft = JoinDraft(
      section, (first.id, first.name), (second.id, second.name), because: because, on: try NoteWriting.today())
    let path: String = try writer.write(.add(draft.newDossier))
    let done = section == .same ? "Joined \(first.name) with" : "Kept \(first.name) apart from"
    try Output.writeLines("\(done) \(second.name):\n\(path)\n")
  }

  private typealias Side = (id: RecordID, kind: RecordKind, name: String)

  private func side(_ text: String, _ catalogue: Catalogue) throws -> Side {
    let id = RecordID(stored: try catalogue.resolveRecord(text).value(of: text, "record", .found))
    guard let (kind, name) = try catalogue.heading(of: id) else {
      throw Exit.Failure(.found, message: "there is no record “\(text)”")
    }
    return (id, kind, name)
  }

  /// Ids are resolved, so a join of two different records never closes a circle.
  private func check(_ first: Side, _ second: Side, _ catalogue: Catalogue) throws {
    guard first.id != second.id else {
      throw Exit.Failure(.found, message: "“\(one)” and “\(other)” are one record already: \(first.name) (\(first.id))")
    }
    if section == .same, first.kind != second.kind {
      throw Exit.Failure(
        .found, message: "\(first.name) is \(first.kind.inWords) and \(second.name) \(second.kind.inWords)")
    }
    guard let dossier = try catalogue.dossier(keepingApart: first.id, second.id) else { return }
    let hint = section == .same ? "; remove that first, or correct it" : ""
    throw Exit.Failure(
      .found, message: "\(dossier) says already that \(first.name) and \(second.name) are different\(hint)")
  }
}

import Foundation
import ZoneCatalogue
import ZoneData
import ZoneSettings

/// Writes a note about a record into the journal.
struct NoteWriting {
  /// As typed.
  let id: String
  let text: String
  let due: EDTFDate?
  let data: DataOptions

  /// Writes it, and returns the name of the record and the path of the dossier.
  func write() throws -> (name: String, path: String) {
    let writer = try data.writer()
    let catalogue = try Catalogue.open(try data.folders())
    let record = RecordID(stored: try catalogue.resolveRecord(id).value(of: id, "record", .found))
    guard let (kind, name) = try catalogue.heading(of: record) else {
      throw Exit.Failure(.found, message: "there is no record “\(id)”")
    }
    let draft = NoteDraft(about: record, kind, name: name, text, due: due, on: try Self.today())
    return (name, try writer.write(.add(draft.newDossier)))
  }

  static func today() throws(Exit.Failure) -> Day {
    guard let today = Day.today else { throw .file("the clock cannot be read") }
    return today
  }

  /// The installed schema of dossiers, with which editors complete and check them.
  static var schema: String? { SharedFiles.folders(named: "docs/dossier.schema.json").last }

  /// The words of an argument, or standard input if they are `-`.
  static func text(_ words: [String]) throws(Exit.Failure) -> String {
    guard words == ["-"] else { return words.joined(separator: " ") }
    let bytes = FileHandle.standardInput.readDataToEndOfFile()
    guard let text = String(bytes: bytes, encoding: .utf8) else { throw .usage("standard input is not UTF-8") }
    return text
  }
}

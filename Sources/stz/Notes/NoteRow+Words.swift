import ZoneData

extension NoteRow {
  /// The record and the text: `SEDA: Call them`.
  var summary: String { "\(name): \(note.text)" }
}

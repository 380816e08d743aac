import ZoneData

extension NoteRow {
  /// The record and the text: `SEDA: Call them`.
  var summary: String { "\(name): \(note.text)" }

  /// Its state and day: `open, due 3 Dec 2026`; empty for a plain note.
  var standing: String {
    [note.state?.rawValue, note.due.map { "due \($0.inWords)" }].compactMap(\.self).joined(separator: ", ")
  }
}

/// A note with what lists show of its record and its dossier.
package struct NoteRow: Hashable, Sendable {
  package let note: Note
  /// The kind and the name of the record.
  package let kind: RecordKind
  package let name: String
  /// The path of the dossier.
  package let file: String
  /// When it was written.
  package let published: EDTFDate?

  package init(_ note: Note, kind: RecordKind, name: String, file: String, published: EDTFDate?) {
    (self.note, self.kind, self.name, self.file, self.published) = (note, kind, name, file, published)
  }

  /// Its state and day: `open, due 3 Dec 2026`; empty for a plain note.
  package var standing: String {
    [note.state?.rawValue, note.due.map { "due \($0.inWords)" }].compactMap(\.self).joined(separator: ", ")
  }
}

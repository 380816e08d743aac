import Algorithms

/// A note with a day, which the timeline shows beside the events: the day by which to follow up, else the one on which it was
/// written.
package struct DatedNote {
  /// The sign behind the id of the record.
  private static let sign = "note-"

  package let id: RecordID
  package let record: Record
  package let note: Note
  package let on: EDTFDate

  /// The notes on a record that have a day. `sources` are those of the record.
  package static func all(of record: Record, _ sources: [SourceID: Source]) -> [DatedNote] {
    let notes = record.notes.compactMap { note -> DatedNote? in
      guard let on = note.due ?? sources[note.source]?.published, on.timelineDay != nil else { return nil }
      let words = Fingerprint.of("\(note.source) \(note.text) \(on.text)")
      return DatedNote(id: RecordID(change: sign + words, of: record.id), record: record, note: note, on: on)
    }
    return Array(notes.uniqued(on: \.id))
  }

  /// Whether the id of a row is that of a note.
  package static func isNote(_ id: RecordID) -> Bool {
    id.change?.hasPrefix(sign) ?? false
  }

  /// Its name in the timeline: `Note on SEDA: Ask for the letter (open)`.
  package var name: String {
    "Note on \(record.displayName): \(note.text)" + (note.state.map { " (\($0.rawValue))" } ?? "")
  }
}

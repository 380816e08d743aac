/// A note about a record, or something to follow up. It is not evidence: it has no mark and no age.
package struct Note: Hashable, Sendable {
  /// The record that it is about.
  package let record: RecordID
  /// Its dossier.
  package let source: SourceID
  package let text: String
  /// By when to follow it up.
  package let due: EDTFDate?
  /// Nil for a note that is nothing to follow up.
  package let state: NoteState?

  package init(record: RecordID, source: SourceID, text: String, due: EDTFDate?, state: NoteState?) {
    (self.record, self.source, self.text, self.due, self.state) = (record, source, text, due, state)
  }

  /// What a claim of the field `notes` says. With a due date and without a state it is open.
  package init(_ claim: Claim) {
    let due = claim.details[.due].flatMap { try? EDTFDate($0) }
    let state = claim.details[.state].flatMap(NoteState.init(rawValue:))
    self.init(
      record: claim.record, source: claim.source, text: claim.value.text, due: due,
      state: state ?? (due == nil ? nil : .open))
  }

  package var isOpen: Bool { state == .open }
}

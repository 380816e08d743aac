/// Whether something to follow up is still to be done.
package enum NoteState: String, CaseIterable, Hashable, Sendable {
  case open, done, dropped
}

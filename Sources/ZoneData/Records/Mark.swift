/// The state of a value's evidence. The screen shows it as one character.
package enum Mark: String, CaseIterable, Hashable, Sendable {
  /// A document gives the value, or several do that are copies of one origin.
  case sourced
  /// Documents of several origins give it.
  case confirmed
  case inferred, corrected, disputed, unknown
}

/// What stands behind a value, in one word; the screen draws it as one sign.
package enum Mark: String, CaseIterable, Hashable, Sendable {
  case sourced, inferred, corrected, disputed, unknown
}

/// A version of the vCard format.
package enum CardVersion: String, CaseIterable, Sendable {
  /// RFC 2426, which Outlook reads.
  case three = "3"
  /// RFC 6350.
  case four = "4"
}

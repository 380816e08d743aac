/// The type of a column's cells. It decides how they are sorted, shown and printed.
package enum ColumnContent: Hashable, Sendable {
  case id, name, text
  /// A word defined by the dossier format, such as `letter-of-intent`.
  case word
  /// A `ZoneStatus`.
  case status
  /// A `Mark`, or the standing of a claim.
  case mark
  /// An ISO 3166-2 code.
  case province
  /// An ISO 3166-1 code.
  case country
  /// A `Quantity`.
  case quantity
  /// An EDTF date.
  case date
  /// The day of the newest document, ISO 8601; the screen shows its age.
  case seen
  /// The address of a document.
  case address
  case number
}

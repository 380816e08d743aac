/// What ties a partner to an authority for zones, the closest first.
package enum PartnerTie: String, CaseIterable, Hashable, Sendable {
  /// Both are bound by a deal.
  case signed
  /// There is a body of both.
  case jointBody = "joint-body"
  /// Both took part in an event, or a deal between them was announced.
  case talks
  case none

  /// The word for a narrow column.
  package var inShort: String { self == .jointBody ? "joint" : rawValue }
}

extension ListRow {
  /// What ties the partner of the row.
  package var tie: PartnerTie { self[.tie].flatMap(PartnerTie.init) ?? .none }
}

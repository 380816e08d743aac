/// How a zone is related to another.
package enum ZoneRelation: String, CaseIterable, Hashable, Sendable {
  /// It lies in the other zone.
  case partOf = "part-of"
  /// It stands for several zones, of which the other is one.
  case includes
  /// It ended, and the other zone is what came of it.
  case became
}

extension ZoneRelation {
  /// The role by which the other zone states the same link; nil if there is no such role.
  package var converse: ZoneRelation? {
    switch self {
    case .partOf: .includes
    case .includes: .partOf
    case .became: nil
    }
  }

  /// The label on the side of the other zone.
  package var labelOfOther: String {
    switch self {
    case .partOf: "Parts"
    case .includes: "Included in"
    case .became: "Formerly"
    }
  }
}

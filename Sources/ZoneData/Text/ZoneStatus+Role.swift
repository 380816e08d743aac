extension ZoneStatus {
  /// The status for people.
  package var inWords: String {
    self == .underConstruction ? "under construction" : rawValue
  }

  /// The status where a column is narrow.
  package var inShort: String {
    self == .underConstruction ? "building" : rawValue
  }

  /// The role in which the status is drawn.
  package var role: Role {
    switch self {
    case .proposed: .planned
    case .approved, .notified, .licensed, .underConstruction: .coming
    case .operational: .working
    case .stalled, .withdrawn: .stopped
    }
  }
}

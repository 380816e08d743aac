extension Role {
  /// Whether it is that of a value without anything to say about its evidence.
  package var isPlain: Bool { self == .sourced || self == .confirmed }
}

extension Mark {
  /// The role in which the mark is drawn.
  package var role: Role {
    switch self {
    case .sourced: .sourced
    case .confirmed: .confirmed
    case .inferred: .inferred
    case .corrected: .corrected
    case .disputed: .disputed
    case .unknown: .unknown
    }
  }
}

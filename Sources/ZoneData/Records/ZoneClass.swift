/// What a record of a zone stands for. Only zones are counted as zones.
package enum ZoneClass: String, CaseIterable, Hashable, Sendable {
  case zone
  /// A part of another zone that is not under a zone law itself, or a place under none.
  case site
  /// Several zones, or one that no source names.
  case plan
}

extension Record {
  /// What the record of a zone stands for. It follows from the record alone.
  package var zoneClass: ZoneClass {
    if !isNamed || value(.extent)?.value == .word("several") { return .plan }
    return isPartOfZone && !hasRegime || hasNoRegime ? .site : .zone
  }

  private var isPartOfZone: Bool {
    values(.zones).contains { value in
      guard case .link(_, ZoneRelation.partOf.rawValue) = value.value else { return false }
      // A part that was taken out of its zone is a zone again.
      return !value.hasEnded
    }
  }

  /// Whether it is under a zone law itself, wherever it lies.
  private var hasRegime: Bool { values(.legalRegime).contains { $0.value != .word("none") } }

  private var hasNoRegime: Bool {
    let regimes = values(.legalRegime)
    return !regimes.isEmpty && regimes.allSatisfy { $0.value == .word("none") }
  }
}

import ZoneData

/// Going on where one left.
extension Desk {
  /// Takes up a session. Whether its records are still there is looked up when the index comes.
  package mutating func restore(_ session: Session) {
    var trail = session.trail.prefix(Session.longestTrail).compactMap { $0.restored(among: surroundings.views) }
    if trail.first.map({ $0.scope != Scope() || $0.view != nil }) ?? true {
      trail.insert(TrailStep(scope: Scope()), at: 0)
    }
    state.trail = trail
    state.isMaximized = session.isMaximized
    trailIsUnchecked = true
    replaceCatalogue(catalogue)
  }
}

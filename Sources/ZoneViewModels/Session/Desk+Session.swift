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

  /// Leaves out the steps whose records are not there, so that one stands at the nearest that is.
  mutating func checkTrail() {
    guard trailIsUnchecked, let catalogue else { return }
    trailIsUnchecked = false
    attempt { desk in
      let trail = try desk.state.trail.filter { step in
        guard !step.scope.records.isEmpty else { return true }
        return try step.scope.records.contains { try catalogue.heading(of: $0) != nil }
      }
      guard trail.count < desk.state.trail.count else { return }
      desk.state.trail = trail
      // What is being typed belongs to a step that may be gone.
      desk.state.input = nil
    }
  }
}

import ZoneCatalogue

/// Restoring the session in which the user left.
extension DeskModel {
  /// Restores a session. Its records are checked once the catalogue is loaded.
  mutating func restore(_ session: Session) {
    var trail = session.trail.prefix(Session.longestTrail).compactMap { $0.restored(among: environment.views) }
    if trail.first.map({ $0.scope != Scope() || $0.view != nil }) ?? true {
      trail.insert(TrailStep(scope: Scope()), at: 0)
    }
    state.trail = trail
    (state.isMaximized, state.showsPlans) = (session.isMaximized, session.showsPlans)
    state.layout = DeskLayout(text: session.layout) ?? DeskLayout()
    state.columns = session.chosenColumns
    state.history = FilterHistory(session.filters.map(\.pasteable))
    state.trailIsUnchecked = true
  }
}

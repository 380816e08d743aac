import ZoneCatalogue
import ZoneData

/// Handling records that disappear from the dossiers.
extension DeskModel {
  /// Removes the steps whose records are gone. If that removes the current step, a message reports it, the nearest step
  /// left becomes the current one, and going forward works once the record returns.
  mutating func checkTrail() {
    guard state.trailIsUnchecked, let facts = content.facts, !facts.isEmpty else { return }
    state.trailIsUnchecked = false
    let (left, here) = (state.trail.filter { isThere($0) }, state.step)
    state.trail = left.map { withoutIdleMarks($0) }
    guard left.last != here else { return }
    state.forward.append(here)
    // The filter being typed belongs to the removed step.
    state.input = nil
    report(Self.gone(here))
  }

  /// Whether a step has any record left. A step without records is always there.
  func isThere(_ step: TrailStep) -> Bool {
    step.scope.records.isEmpty || step.scope.records.contains(where: isThere)
  }

  static func gone(_ step: TrailStep) -> String { "No longer in the dossiers: \(step.heading)" }

  private func isThere(_ id: RecordID) -> Bool {
    // A record that was not looked up counts as present: the catalogue may be unreadable.
    guard let heading = content.headings[id.record] else { return true }
    return heading != nil
  }

  private func withoutIdleMarks(_ step: TrailStep) -> TrailStep {
    var step = step
    for pane in step.lists.keys {
      step.lists[pane]?.marked.removeAll { !isThere($0) }
    }
    return step
  }

  /// The records of the trail, and those marked on it.
  var trailRecords: Set<RecordID> {
    let steps = state.trail + state.forward
    let marked = steps.flatMap { $0.lists.values.flatMap(\.marked) }
    let viewed = state.uncheckedView?.scope.records ?? []
    return Set((steps.flatMap(\.scope.records) + marked + viewed).map(\.record))
  }

  // MARK: - All dossiers gone

  /// Keeps the trail while all dossiers are gone, and restores it when they return, unless the user has moved on.
  mutating func keepTrail(before next: CatalogueFacts) {
    guard let facts = content.facts else { return }
    if next.isEmpty, !facts.isEmpty {
      state.trailBeforeLoss = state.trail
    } else if !next.isEmpty, let trail = state.trailBeforeLoss {
      state.trailBeforeLoss = nil
      state.trail = trail
    }
  }
}

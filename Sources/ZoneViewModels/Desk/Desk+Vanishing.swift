import ZoneData

/// What becomes of the place where one is when what stood there is gone from the dossiers.
extension Desk {
  /// Leaves out the steps whose records are not there, so that one stands at the nearest that is. Where one stood on such
  /// a step it is told, and going forward leads there once the record comes again.
  mutating func checkTrail() {
    guard trailIsUnchecked, let catalogue, !catalogue.isEmpty else { return }
    trailIsUnchecked = false
    let (left, here) = (state.trail.filter(isThere), state.step)
    state.trail = left.map(withoutIdleMarks)
    guard left.last != here else { return }
    state.forward.append(here)
    // What is being typed belongs to the step that is gone.
    state.input = nil
    tell(Self.gone(here))
  }

  /// Whether a step is of anything that there still is.
  func isThere(_ step: TrailStep) -> Bool {
    step.scope.records.isEmpty || step.scope.records.contains(where: isThere)
  }

  static func gone(_ step: TrailStep) -> String { "No dossier speaks of \(step.heading) any more" }

  private func isThere(_ id: RecordID) -> Bool {
    guard let catalogue else { return true }
    // Where the index cannot be read, nothing is said of what it holds.
    return (try? catalogue.heading(of: id.record) != nil) ?? true
  }

  private func withoutIdleMarks(_ step: TrailStep) -> TrailStep {
    var step = step
    for pane in step.lists.keys {
      step.lists[pane]?.marked.removeAll { !isThere($0) }
    }
    return step
  }

  // MARK: - Everything gone

  /// Keeps the place for the moment in which all dossiers are gone, as while their folder is replaced, and takes it up
  /// again when they come; not where one went on meanwhile.
  mutating func keepPlace(before next: Catalogue?) {
    guard let catalogue, let next else { return }
    if next.isEmpty, !catalogue.isEmpty {
      placeBefore = (state.trail, nil)
    } else if !next.isEmpty, let place = placeBefore {
      placeBefore = nil
      if state.trail == place.without {
        state.trail = place.with
      }
    }
  }
}

extension Catalogue {
  /// Whether there are no dossiers at all.
  fileprivate var isEmpty: Bool { totals.sources == 0 }
}

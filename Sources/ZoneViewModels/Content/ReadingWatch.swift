import Platform

/// Monitors the reading of the dossiers on its thread: posts results and throttled progress, and carries the request to
/// stop.
package final class ReadingWatch: Sendable {
  private struct State {
    var isStopped = false
    /// The time of the last progress that was posted, or the start of the reading.
    var lastPost: ContinuousClock.Instant
    var hasPosted = false
    /// The start of the current stage.
    var stage: (of: DeskProgress, began: ContinuousClock.Instant)?
  }

  private let state: Locked<State>
  private let now: @Sendable () -> ContinuousClock.Instant
  private let post: @Sendable (DeskLoad) -> Void

  /// `now` can be replaced in tests.
  package init(
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }, post: @escaping @Sendable (DeskLoad) -> Void
  ) {
    (self.now, self.post) = (now, post)
    state = Locked(State(lastPost: now()))
  }

  /// Whether the reading was cancelled.
  package var isStopped: Bool { state.withLock(\.isStopped) }

  /// Asks the reading to stop.
  package func stop() {
    state.withLock { $0.isStopped = true }
  }

  /// Posts data that may be out of date, to show until the reading ends.
  package func found(_ data: DeskData) { post(.found(data)) }

  /// Posts progress, throttled to ten updates a second.
  package func report(_ progress: DeskProgress) {
    let now = now()
    // Estimates from less than twenty reports jump.
    let timed: DeskProgress? = state.withLock { state in
      if state.stage?.of.stage != progress.stage {
        state.stage = (progress, now)
      }
      // The end of a stage is always posted, because the next stage may take a while to report.
      let isEnd = state.hasPosted && progress.done == progress.total
      guard isEnd || now - state.lastPost >= Tuning.tenth else { return nil }
      (state.lastPost, state.hasPosted) = (now, true)
      return state.stage.map { progress.timed(since: $0.of, for: now - $0.began, from: Tuning.tenth * 20) }
    }
    timed.map { post(.reading($0)) }
  }
}

extension DeskProgress {
  /// Adds the remaining time, extrapolated from the current stage.
  fileprivate func timed(since start: DeskProgress, for time: Duration, from least: Duration)
    -> DeskProgress
  {
    guard time >= least, done > start.done else { return self }
    let left = time * Double(total - done) / Double(done - start.done)
    return DeskProgress(stage, done, of: total, secondsLeft: Int(left.components.seconds))
  }
}

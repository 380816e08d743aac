import Dispatch
import Synchronization
import ZoneViewModels

/// Follows a reading on its own thread: passes on what it found and how far it has come, seldom enough to draw, and whether
/// to stop.
nonisolated package final class ReadingWatch: Sendable {
  private struct State {
    var isStopped = false
    /// When something was passed on last, or the reading began.
    var told: ContinuousClock.Instant
    var hasTold = false
    /// When the stage began that is being gone through.
    var stage: (of: DeskProgress, began: ContinuousClock.Instant)?
  }

  /// Ten frames a second look like movement, and a reading that takes less than one needs none.
  private static let pause = Duration.milliseconds(100)
  /// Before, a guess of the time that is left would jump.
  private static let guess = Duration.seconds(2)

  /// Wakes what waits on the reading's thread.
  private let stopped = DispatchSemaphore(value: 0)
  private let state: Mutex<State>
  private let now: @Sendable () -> ContinuousClock.Instant
  private let post: @Sendable (DeskLoad) -> Void

  /// Passes on by `post`; the clock can be another.
  init(
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }, post: @escaping @Sendable (DeskLoad) -> Void
  ) {
    (self.now, self.post) = (now, post)
    state = Mutex(State(told: now()))
  }

  /// Whether the reading is not wanted any more.
  package var isStopped: Bool { state.withLock(\.isStopped) }

  /// Asks the reading to end.
  func stop() {
    state.withLock { $0.isStopped = true }
    stopped.signal()
  }

  /// Takes data that may be old, to be shown until the reading ends, and lets the screen draw it first: two threads that take
  /// memory in turn hold each other up.
  package func found(_ data: DeskData) {
    post(.found(data))
    _ = stopped.wait(timeout: .now() + Self.timeToDraw)
  }

  private static let timeToDraw = DispatchTimeInterval.milliseconds(50)

  /// Takes how far the reading has come.
  package func tell(_ progress: DeskProgress) {
    let now = now()
    let timed: DeskProgress? = state.withLock { state in
      if state.stage?.of.stage != progress.stage {
        state.stage = (progress, now)
      }
      // The end of a stage stays on the screen while what follows it tells nothing.
      let isEnd = state.hasTold && progress.done == progress.total
      guard isEnd || now - state.told >= Self.pause else { return nil }
      (state.told, state.hasTold) = (now, true)
      return state.stage.map { progress.timed(since: $0.of, for: now - $0.began, from: Self.guess) }
    }
    timed.map { post(.reading($0)) }
  }
}

extension DeskProgress {
  /// With the time that is left, if it goes on as since the start of its stage.
  nonisolated fileprivate func timed(since start: DeskProgress, for time: Duration, from least: Duration)
    -> DeskProgress
  {
    guard time >= least, done > start.done else { return self }
    let left = time * Double(total - done) / Double(done - start.done)
    return DeskProgress(stage, done, of: total, secondsLeft: Int(left.components.seconds))
  }
}

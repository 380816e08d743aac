import Glibc

/// The time for which this process had a processor. What other programs do meanwhile is not in it, and unlike the
/// package's own figure, which is in ticks of ten milliseconds, it is fine enough for one frame.
enum ProcessorTime {
  /// A single run may be near the grain of the clock.
  private static let least = 1_000_000

  /// The nanoseconds that one run takes, of as many as take a millisecond.
  static func cost(of work: () throws -> Void) rethrows -> Int {
    let start = now
    var (runs, passed) = (0, 0)
    repeat {
      try work()
      runs += 1
      passed = now - start
    } while passed < least
    return passed / runs
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

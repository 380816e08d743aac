import Glibc

/// The processor time of this process. It excludes other programs. The package's own figure has ticks of ten milliseconds,
/// too coarse for a frame.
enum ProcessorTime {
  /// A single run can be close to the resolution of the clock.
  private static let least = 1_000_000

  /// The nanoseconds per run, averaged over enough runs to take a millisecond.
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

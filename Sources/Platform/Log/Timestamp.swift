import Glibc

/// The time at the start of each log line, in UTC: `2026-11-26T00:33:47.123Z`.
enum Timestamp {
  static var now: String {
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    return text(seconds: clock.tv_sec, milliseconds: clock.tv_nsec / 1_000_000)
  }

  static func text(seconds: Int, milliseconds: Int) -> String {
    var (seconds, parts) = (seconds, tm())
    gmtime_r(&seconds, &parts)
    let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map { Int($0).padded(to: 2) }
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { Int($0).padded(to: 2) }
    return "\(date.joined(separator: "-"))T\(time.joined(separator: ":")).\(milliseconds.padded(to: 3))Z"
  }
}

import Foundation

extension Date {
  /// The moment as in RFC 3339, in UTC: `2026-11-26T00:33:47Z`.
  package var timestamp: String {
    var (seconds, parts) = (Int(timeIntervalSince1970.rounded(.down)), tm())
    gmtime_r(&seconds, &parts)
    let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map { $0.padded(to: 2) }
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { Int($0).padded(to: 2) }
    return "\(date.joined(separator: "-"))T\(time.joined(separator: ":"))Z"
  }

  /// The moment of a text as `timestamp` writes it.
  package init?(timestamp text: String) {
    guard let date = try? Date(text, strategy: .iso8601) else { return nil }
    self = date
  }

  /// The day in the time zone of the machine.
  package var day: Day? {
    var (seconds, parts) = (Int(timeIntervalSince1970.rounded(.down)), tm())
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The first moment of a day in the time zone of the machine.
  package init(startOf day: Day) {
    var parts = tm()
    let (year, month, number) = (day.parts.year, day.parts.month, day.parts.day)
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(clamping: year - 1900), Int32(month - 1), Int32(number))
    // Whether summer time holds then.
    parts.tm_isdst = -1
    self.init(timeIntervalSince1970: Double(mktime(&parts)))
  }
}

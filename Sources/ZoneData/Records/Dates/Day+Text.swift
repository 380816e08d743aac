extension Day {
  /// `2022-08-02`; a year before 0 has a minus, a year past 9999 all its digits.
  package var iso: String {
    let (year, month, day) = parts
    return (year < 0 ? "-" : "") + Self.padded(abs(year), to: 4) + "-" + Self.padded(month, to: 2) + "-"
      + Self.padded(day, to: 2)
  }

  /// Reads exactly what `iso` writes for the years -9999 to 9999.
  package init?(iso text: String) {
    guard let point = try? EDTFParser(text: text).point(), point == EDTFDate.Point(first: point.first),
      text.utf8.count == (point.first.year < 0 ? 11 : 10)
    else {
      return nil
    }
    self = point.first
  }

  /// English, day first: `2 Aug 2022`.
  package var inWords: String {
    let (year, month, day) = parts
    return "\(day) \(Self.name(ofMonth: month)) \(Self.words(forYear: year))"
  }

  /// `Jan` to `Dec`.
  package static func name(ofMonth month: Int) -> String {
    monthNames[month - 1]
  }

  /// `2022`, `AD 45`, `46 BC`: a year under four digits is not left bare, it would read as a number.
  static func words(forYear year: Int) -> String {
    switch year {
    case ...(-yearLimit): "over \(yearLimit) BC"
    case ...0: "\(1 - year) BC"
    case ...999: "AD \(year)"
    case yearLimit...: "over \(yearLimit)"
    default: String(year)
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

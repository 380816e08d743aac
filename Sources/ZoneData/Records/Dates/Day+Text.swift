import Platform

extension Day {
  /// `2022-08-02`. A year before 0 has a minus sign, a year after 9999 all its digits.
  package var iso: String {
    let (year, month, day) = parts
    return (year < 0 ? "-" : "") + abs(year).padded(to: 4) + "-" + month.padded(to: 2) + "-"
      + day.padded(to: 2)
  }

  /// Parses exactly what `iso` writes for the years -9999 to 9999.
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

  /// `Aug 2022`.
  package var monthInWords: String {
    let (year, month, _) = parts
    return "\(Self.name(ofMonth: month)) \(Self.words(forYear: year))"
  }

  /// `Jan` to `Dec`.
  package static func name(ofMonth month: Int) -> String {
    String(monthNames[month - 1].prefix(3))
  }

  /// `2022`, `AD 45`, `46 BC`. A year with fewer than four digits gets an era, or it would read as a number.
  static func words(forYear year: Int) -> String {
    switch year {
    case ...(-yearLimit): "over \(yearLimit) BC"
    case ...0: "\(1 - year) BC"
    case ...999: "AD \(year)"
    case yearLimit...: "over \(yearLimit)"
    default: String(year)
    }
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

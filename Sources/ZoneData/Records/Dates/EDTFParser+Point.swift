/// Single dates, with or without a qualifier: `1985`, `1985-04-12T23:20:30Z`, `2001-21`, `198X`, `1985-XX-XX`,
/// `Y170000002`.
extension EDTFParser {
  func point(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(EDTFError) -> EDTFDate.Point {
    guard range.count >= 4 else {
      throw failure(bytes, range)
    }
    let qualifier = Self.qualifier(bytes[range.upperBound - 1])
    let end = qualifier == .none ? range.upperBound : range.upperBound - 1
    if bytes[range.lowerBound] == UInt8(ascii: "Y") {
      let year = try longYear(bytes, range.lowerBound + 1..<end)
      return EDTFDate.Point(first: Day(known: year, 1, 1), precision: .year, qualifier: qualifier)
    }
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    let start = range.lowerBound + (isNegative ? 1 : 0)
    let (year, precision) = try year(bytes, start..<end, isNegative: isNegative)
    guard start + 4 < end else {
      return EDTFDate.Point(first: Day(known: year, 1, 1), precision: precision, qualifier: qualifier)
    }
    guard precision == .year, bytes[start + 4] == UInt8(ascii: "-") else {
      throw failure(bytes, range)
    }
    return try month(bytes, start + 5..<end, of: year, qualifier)
  }

  private func year(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isNegative: Bool
  ) throws(EDTFError) -> (Int, EDTFDate.Precision) {
    guard range.count >= 4 else {
      throw failure(bytes, range)
    }
    var (year, width) = (0, 1)
    for index in range.prefix(4) {
      if width == 1, let digit = Self.digit(bytes[index]) {
        year = year * 10 + digit
      } else if bytes[index] == UInt8(ascii: "X"), width < 100, index > range.lowerBound {
        year *= 10
        width *= 10
      } else {
        throw failure(bytes, range)
      }
    }
    // Year 0 must not have a sign.
    guard !isNegative || year > 0 || width > 1 else {
      throw .notEDTF(text)
    }
    // Years before 0 count backwards: -198X starts at -1989.
    let first = isNegative ? -(year + width - 1) : year
    return (first, width == 1 ? .year : width == 10 ? .decade : .century)
  }

  private func month(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of year: Int, _ qualifier: EDTFDate.Qualifier
  ) throws(EDTFError) -> EDTFDate.Point {
    if isUnspecified(bytes, range) {
      return try unspecifiedMonth(bytes, range, of: year, qualifier)
    }
    let isWhole = range.count == 2
    guard let month = Self.twoDigits(bytes, range) else {
      throw failure(bytes, range)
    }
    switch month {
    case 1...12 where isWhole:
      return EDTFDate.Point(first: Day(known: year, month, 1), precision: .month, qualifier: qualifier)
    case 21...24 where isWhole:
      let first = Day(known: year, (month - 20) * 3, 1)
      return EDTFDate.Point(first: first, precision: .season, qualifier: qualifier)
    case 1...12 where range.count > 3 && bytes[range.lowerBound + 2] == UInt8(ascii: "-"):
      return try day(bytes, range.dropFirst(3), of: Day(known: year, month, 1), qualifier)
    case 1...12: throw failure(bytes, range)
    default: throw 25...41 ~= month && isWhole ? .subYear(text) : .noMonth(text, month: month)
    }
  }

  /// `XX` or `XX-XX` after a year.
  private func unspecifiedMonth(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of year: Int, _ qualifier: EDTFDate.Qualifier
  ) throws(EDTFError) -> EDTFDate.Point {
    let isWhole = range.count == 2
    let hasDay = range.count == 5 && bytes[range.lowerBound + 2] == UInt8(ascii: "-")
    guard isWhole || hasDay && isUnspecified(bytes, range.dropFirst(3)) else {
      throw failure(bytes, range)
    }
    return EDTFDate.Point(
      first: Day(known: year, 1, 1), precision: .year, unspecified: isWhole ? .month : .monthAndDay,
      qualifier: qualifier)
  }

  private func day(
    _ bytes: Span<UInt8>, _ range: Range<Int>, of first: Day, _ qualifier: EDTFDate.Qualifier
  ) throws(EDTFError) -> EDTFDate.Point {
    if range.count == 2, isUnspecified(bytes, range) {
      return EDTFDate.Point(first: first, precision: .month, unspecified: .day, qualifier: qualifier)
    }
    guard let day = Self.twoDigits(bytes, range) else {
      throw failure(bytes, range)
    }
    let (year, month, _) = first.parts
    guard (1...Day.count(inMonth: month, of: year)).contains(day) else {
      throw .noDay(text, day: day, of: first)
    }
    if range.count > 2 {
      try checkTime(bytes, range.dropFirst(2), qualifier)
    }
    return EDTFDate.Point(first: first.advanced(by: day - 1), qualifier: qualifier)
  }

  private func checkTime(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ qualifier: EDTFDate.Qualifier
  ) throws(EDTFError) {
    guard bytes[range.lowerBound] == UInt8(ascii: "T") else {
      throw failure(bytes, range)
    }
    guard qualifier == .none else {
      throw .qualifierInside(text)
    }
    guard Self.isTime(bytes, range.dropFirst()) else {
      throw .noTime(text)
    }
  }

  private func longYear(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(EDTFError) -> Int {
    let isNegative = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "-")
    let digits = range.dropFirst(isNegative ? 1 : 0)
    guard digits.count > 4, bytes[digits.lowerBound] != UInt8(ascii: "0") else {
      throw .longYear(text)
    }
    var year = 0
    for index in digits {
      guard let digit = Self.digit(bytes[index]) else {
        throw .longYear(text)
      }
      // Clamped at the limit of `Day`, however many digits follow.
      year = min(year * 10 + digit, Day.yearLimit)
    }
    return isNegative ? -year : year
  }
}

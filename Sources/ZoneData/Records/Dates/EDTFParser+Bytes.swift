/// Digits, times, qualifiers, and the choice of an error.
extension EDTFParser {
  static func digit(_ byte: UInt8) -> Int? {
    let value = Int(byte) - 48
    return 0...9 ~= value ? value : nil
  }

  static func twoDigits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count >= 2, let tens = digit(bytes[range.lowerBound]),
      let ones = digit(bytes[range.lowerBound + 1])
    else {
      return nil
    }
    return tens * 10 + ones
  }

  static func qualifier(_ byte: UInt8) -> EDTFDate.Qualifier {
    switch byte {
    case UInt8(ascii: "?"): .uncertain
    case UInt8(ascii: "~"): .approximate
    case UInt8(ascii: "%"): .both
    default: .none
    }
  }

  /// Whether the range is `23:20:30`, optionally followed by `Z`, `+04` or `+04:30`.
  static func isTime(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // A leap second is written 60.
    guard range.count >= 8, isClock(bytes, range), bytes[range.lowerBound + 5] == UInt8(ascii: ":"),
      let seconds = twoDigits(bytes, range.dropFirst(6)), seconds <= 60
    else {
      return false
    }
    let zone = range.dropFirst(8)
    guard let sign = zone.first.map({ bytes[$0] }) else {
      return true
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return sign == UInt8(ascii: "Z") && zone.count == 1
    }
    let shift = zone.dropFirst()
    return shift.count == 2 && (twoDigits(bytes, shift) ?? 24) < 24
      || shift.count == 5 && isClock(bytes, shift)
  }

  private static func isClock(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let hours = twoDigits(bytes, range), let minutes = twoDigits(bytes, range.dropFirst(3)) else {
      return false
    }
    return hours < 24 && minutes < 60 && bytes[range.lowerBound + 2] == UInt8(ascii: ":")
  }

  func isUnspecified(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= 2 && bytes[range.lowerBound] == UInt8(ascii: "X")
      && bytes[range.lowerBound + 1] == UInt8(ascii: "X")
  }

  /// The error for an invalid date. The marks in it show what was meant.
  func failure(_ bytes: Span<UInt8>, _ range: Range<Int>) -> EDTFError {
    for index in range where Self.qualifier(bytes[index]) != .none {
      return .qualifierInside(text)
    }
    guard Self.index(of: UInt8(ascii: "X"), in: bytes, range) == nil else {
      return .unspecified(text)
    }
    return .notEDTF(text)
  }
}

/// Parses a quantity, byte by byte.
struct QuantityParser {
  let text: String

  func quantity() throws(QuantityError) -> Quantity {
    let bytes = text.utf8Span.span
    guard bytes.count > 0 else {
      throw .empty
    }
    let comparator = comparator(bytes)
    var index = comparator.map { $0.rawValue.utf8.count + 1 } ?? 0
    let lower = try number(bytes, &index)
    var upper = lower
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") {
      index += 1
      upper = try number(bytes, &index)
    }
    let quantity = Quantity(text: text, comparator, lower, upper, unit: try unit(bytes, index))
    guard lower.value <= upper.value else {
      throw .reversed(text)
    }
    guard upper.digits > 0 || comparator != .under && comparator != .almost else {
      throw .impossible(text)
    }
    return quantity
  }

  private func comparator(_ bytes: Span<UInt8>) -> Quantity.Comparator? {
    guard EDTFParser.digit(bytes[0]) == nil else {
      return nil
    }
    return Quantity.Comparator.allCases.first { comparator in
      var index = 0
      for byte in comparator.rawValue.utf8 {
        guard index < bytes.count, bytes[index] == byte else {
          return false
        }
        index += 1
      }
      return index < bytes.count && bytes[index] == UInt8(ascii: " ")
    }
  }

  private func number(_ bytes: Span<UInt8>, _ index: inout Int) throws(QuantityError) -> Quantity.Decimal {
    var number = Quantity.Decimal()
    let start = index
    try digits(bytes, &index, of: &number, isFraction: false)
    guard index == start + 1 || bytes[start] != UInt8(ascii: "0") else {
      throw .noNumber(text)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      try digits(bytes, &index, of: &number, isFraction: true)
    }
    return number
  }

  private func digits(
    _ bytes: Span<UInt8>, _ index: inout Int, of number: inout Quantity.Decimal, isFraction: Bool
  ) throws(QuantityError) {
    let start = index
    while index < bytes.count, let digit = EDTFParser.digit(bytes[index]) {
      guard number.digits < 100_000_000_000_000, number.scale < 1_000_000_000_000_000 else {
        throw .tooManyDigits(text)
      }
      number.digits = number.digits * 10 + digit
      number.scale *= isFraction ? 10 : 1
      index += 1
    }
    guard index > start else {
      throw .noNumber(text)
    }
  }

  private func unit(_ bytes: Span<UInt8>, _ index: Int) throws(QuantityError) -> String {
    guard index < bytes.count else {
      throw .noUnit(text)
    }
    guard bytes[index] == UInt8(ascii: " ") else {
      throw .noNumber(text)
    }
    let unit = text.utf8.dropFirst(index + 1)
    let word = unit.prefix { $0 != 32 }
    guard isEvenlySpaced(unit), let first = Substring(word).first,
      first.isLetter || first.isCurrencySymbol || first == "%"
    else {
      throw .noUnit(text)
    }
    guard HumanQuantity.multipliers[String(Substring(word))] == nil else {
      throw .multiplier(text)
    }
    return String(Substring(unit))
  }

  /// Whether words are separated by single spaces, without other whitespace or control characters.
  private func isEvenlySpaced(_ unit: Substring.UTF8View) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in unit {
      guard byte > 32 || byte == 32 && previous != 32, byte != 127 else {
        return false
      }
      previous = byte
    }
    return previous != 32
  }
}

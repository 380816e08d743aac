extension String {
  /// Whether the first letter is in the Latin script, which ends at U+024F.
  var isLatin: Bool {
    if let first = utf8.first, first < 0x80, UInt8(ascii: "A") <= first & ~0x20, first & ~0x20 <= UInt8(ascii: "Z") {
      return true
    }
    guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic) else { return true }
    return letter.value <= 0x24F
  }

  /// Whether its first letter is a Chinese character or a Japanese kana.
  var isHan: Bool {
    guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
    return letter.properties.isIdeographic || (0x3040...0x30FF).contains(letter.value)
  }
}

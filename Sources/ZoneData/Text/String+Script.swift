extension String {
  /// Whether the first letter is in the Latin script, which ends at U+024F.
  var isLatin: Bool {
    if let first = utf8.first, first < 0x80, UInt8(ascii: "A") <= first & ~0x20, first & ~0x20 <= UInt8(ascii: "Z") {
      return true
    }
    guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic) else { return true }
    return letter.value <= 0x24F
  }

  /// The script of its first letter; nil for Latin, and for one that is in no table.
  var script: Script? { unicodeScalars.first(where: \.properties.isAlphabetic).flatMap(Script.init(of:)) }
}

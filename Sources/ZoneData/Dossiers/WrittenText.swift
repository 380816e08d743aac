extension String {
  /// The text of a scalar as values hold it: in one line, as every list has a line for a row, and without the zero byte, at
  /// which SQLite would end it.
  var written: String {
    // Only these bytes can begin a line's end outside of ASCII: U+0085, U+2028 and U+2029.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    return String(map { $0.isNewline ? " " : $0 == "\0" ? "\u{FFFD}" : $0 })
  }
}

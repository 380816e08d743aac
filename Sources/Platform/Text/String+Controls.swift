// Sanitising of text for its destination. Only the cells of the screen have their own, `TextCleaner`, which also counts
// columns.

extension Unicode.Scalar {
  /// Whether it is a control character, ends a line or a paragraph, or changes the writing direction.
  package var steers: Bool {
    switch value {
    // The control characters of Unicode (Cc) will never be others than these.
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it looks like nothing or like a blank: fillers of letters, and selectors of Mongolian.
  package var isFiller: Bool {
    switch value {
    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: true
    default: false
    }
  }

  /// Whether it is invisible and no part of the spelling of words: zero-width spaces, fillers, tags, language controls, and
  /// code points that are not characters. The joiners are part of it, and a soft hyphen and the signs around Arabic numbers are
  /// seen.
  fileprivate var isHidden: Bool {
    switch value {
    case _ where isFiller: true
    case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, 0x200C, 0x200D: false
    default: properties.generalCategory == .format || properties.isNoncharacterCodePoint
    }
  }

  fileprivate var isPlainASCII: Bool { value >= 0x20 && value < 0x7F }

  /// Whether it takes no room of its own, but is drawn with the letter before it.
  fileprivate var combines: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}

extension String {
  /// The marks on one letter in the Stream-Safe Text Format (UAX #15, 13). No language needs so many.
  package static let mostMarks = 30

  /// The text with U+FFFD for every control, direction and invisible character, except those to keep, and with a limit to
  /// the marks on one letter.
  package func withoutControls(keeping kept: Set<Unicode.Scalar> = [], mostMarks: Int = mostMarks) -> String {
    guard !utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return self }
    var (cleaned, marks) = (UnicodeScalarView(), 0)
    for scalar in unicodeScalars {
      let isBad = !scalar.isPlainASCII && !kept.contains(scalar) && (scalar.steers || scalar.isHidden)
      marks = !scalar.isASCII && !isBad && scalar.combines ? marks + 1 : 0
      guard marks <= mostMarks else { continue }
      cleaned.append(isBad ? "\u{FFFD}" : scalar)
    }
    return String(cleaned)
  }

  /// The text in one line: a space for each line end and tab, and U+FFFD for every other control or invisible character.
  package var inOneLine: String {
    let breaks = "\n\r\t\u{0B}\u{0C}\u{85}\u{2028}\u{2029}".unicodeScalars
    guard !utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return self }
    return String(UnicodeScalarView(unicodeScalars.map { breaks.contains($0) ? " " : $0 })).withoutControls()
  }

  /// The text of a value: in one line, because each row of a list is one line, and without zero bytes, which would end the
  /// text in SQLite.
  package var inOneRow: String {
    // Besides ASCII, line ends begin only with these bytes: U+0085, U+2028 and U+2029.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    return String(map { $0.isNewline ? " " : $0 == "\0" ? "\u{FFFD}" : $0 })
  }

  /// The text without line ends and without control and invisible characters. It can be pasted anywhere, even into a shell.
  package var pasteable: String {
    let scalars = unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if scalar.properties.isWhitespace { return " " }
      switch scalar.properties.generalCategory {
      case .control: return nil
      // Of the format characters, only the joiners are part of the spelling of words.
      case .format: return ["\u{200C}", "\u{200D}"].contains(scalar) ? scalar : nil
      default: return scalar
      }
    }
    return String(UnicodeScalarView(scalars))
  }
}

/// The columns ncurses will use: the sum of wcwidth over the scalars of the cleaned text, so it agrees with ncurses by
/// construction.
package func displayWidth(_ text: String) -> Int {
  Cluster.columns(of: TerminalText.clean(text))
}

/// Cleaning, cutting and wrapping of text by its width in columns.
package enum TerminalText {
  /// The text made safe to draw. Control characters, bidi controls and unprintable scalars become visible, sequences
  /// that no cell can hold are split, and without UTF-8 everything becomes ASCII.
  package static func clean(_ text: String) -> String {
    clean(text, isUTF8: TerminalLocale.isUTF8)
  }

  /// The text, or its start with an ellipsis, in at most `width` columns.
  package static func cut(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    cutWithWidth(text, to: width, ellipsis: ellipsis).text
  }

  /// The text, cut or padded with blanks to exactly `width` columns.
  package static func pad(_ text: String, to width: Int) -> String {
    let field = cutWithWidth(text, to: width, ellipsis: "…")
    return field.text + String(repeating: " ", count: max(0, width - field.width))
  }

  /// Whether the text is printable ASCII, which is drawn unchanged.
  static func isPlain(_ text: some StringProtocol) -> Bool {
    // Scanning the contiguous bytes is ten times as fast, and this runs for every text on the screen.
    text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? text.utf8.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  private static func plainPrefix(_ text: String, to width: Int) -> (text: String, width: Int) {
    let kept = text.utf8.prefix(max(0, width))
    return (String(Substring(kept)), kept.count)
  }

  /// Whether each scalar of the text is a cluster of its own and is drawn unchanged. Nearly every text is.
  static func isSimple(_ text: String) -> Bool {
    if isPlain(text) {
      return true
    }
    guard !TerminalLocale.doublesAmbiguous else {
      return false
    }
    return text.unicodeScalars.allSatisfy { $0.standsAlone && $0.columns > 0 }
  }

  /// The columns of a simple text; nil for any other, and for what another character set than UTF-8 has substitutes for.
  static func simpleWidth(of text: String) -> Int? {
    if isPlain(text) { return text.utf8.count }
    guard TerminalLocale.isUTF8, !TerminalLocale.doublesAmbiguous else { return nil }
    var width = 0
    for scalar in text.unicodeScalars {
      guard scalar.standsAlone, scalar.columns > 0 else { return nil }
      width += scalar.columns
    }
    return width
  }

  /// The text made safe to draw in a given character set.
  static func clean(
    _ text: String, isUTF8: @autoclosure () -> Bool,
    doublesAmbiguous: @autoclosure () -> Bool = TerminalLocale.doublesAmbiguous
  ) -> String {
    guard !isPlain(text) else {
      return text
    }
    if isUTF8(), !doublesAmbiguous(), text.unicodeScalars.allSatisfy({ $0.standsAlone && $0.columns > 0 }) {
      return text
    }
    var cleaner = TextCleaner(isUTF8: isUTF8(), doublesAmbiguous: doublesAmbiguous())
    return cleaner.clean(text)
  }

  private static func cutWithWidth(
    _ text: String, to width: Int, ellipsis: String
  ) -> (text: String, width: Int) {
    let isPlain = isPlain(text)
    let cleaned = isPlain ? text : clean(text)
    let full = isPlain ? text.utf8.count : Cluster.columns(of: cleaned)
    guard full > width else {
      return (cleaned, full)
    }
    let mark = clean(ellipsis)
    let markWidth = Cluster.columns(of: mark)
    guard markWidth <= width else {
      return isPlain ? plainPrefix(text, to: width) : prefix(cleaned, to: width)
    }
    let start = isPlain ? plainPrefix(text, to: width - markWidth) : prefix(cleaned, to: width - markWidth)
    return (start.text + mark, start.width + markWidth)
  }

  private static func simplePrefix(_ text: String, to width: Int) -> (text: String, width: Int) {
    let scalars = text.unicodeScalars
    var end = scalars.startIndex
    var used = 0
    while end < scalars.endIndex, used + scalars[end].columns <= width {
      used += scalars[end].columns
      scalars.formIndex(after: &end)
    }
    return (String(scalars[..<end]), used)
  }

  /// The clusters at the start of a cleaned text that fit.
  private static func prefix(_ cleaned: String, to width: Int) -> (text: String, width: Int) {
    guard !isSimple(cleaned) else {
      return simplePrefix(cleaned, to: width)
    }
    var kept = (text: "", width: 0)
    for cluster in Cluster.clusters(of: cleaned) {
      guard kept.width + cluster.width <= width else {
        break
      }
      kept.text += cluster.text
      kept.width += cluster.width
    }
    return kept
  }
}

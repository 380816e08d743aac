/// Columns ncurses will use: the sum of wcwidth over scalars of cleaned text (so it agrees with ncurses by
/// construction).
package func displayWidth(_ text: String) -> Int {
  Cluster.columns(of: TerminalText.clean(text))
}

/// Cleaning, cutting and wrapping of text by the columns it will take.
package enum TerminalText {
  /// The side of a field at which the text stands.
  package enum Alignment: Hashable, Sendable {
    /// Blanks come after the text.
    case leading
    /// Blanks come before the text.
    case trailing
  }

  /// The text as it may be drawn: control signs, bidi controls and unprintables become visible, sequences no
  /// cell can hold are taken apart; without UTF-8 everything becomes ASCII.
  package static func clean(_ text: String) -> String {
    clean(text, isUTF8: TerminalLocale.isUTF8)
  }

  /// The text, or its beginning with an ellipsis, in at most `width` columns.
  package static func cut(_ text: String, to width: Int, ellipsis: String = "…") -> String {
    cutWithWidth(text, to: width, ellipsis: ellipsis).text
  }

  /// The text cut, and filled with blanks to exactly `width` columns.
  package static func pad(
    _ text: String, to width: Int, alignment: Alignment = .leading
  ) -> String {
    let field = cutWithWidth(text, to: width, ellipsis: "…")
    let blanks = String(repeating: " ", count: max(0, width - field.width))
    return alignment == .leading ? field.text + blanks : blanks + field.text
  }

  /// Whether the text is printable ASCII, which is drawn as it is.
  static func isPlain(_ text: some StringProtocol) -> Bool {
    // Over the bytes as they lie in memory this is ten times as fast, and it is asked of every text on the screen.
    text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) } ?? text.utf8.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  /// The bytes of a plain text up to a width.
  private static func plainPrefix(_ text: String, to width: Int) -> (text: String, width: Int) {
    let kept = text.utf8.prefix(max(0, width))
    return (String(Substring(kept)), kept.count)
  }

  /// Whether each scalar of the text is a cluster of its own that is drawn as it is: nearly every text is such.
  static func isSimple(_ text: String) -> Bool {
    if isPlain(text) {
      return true
    }
    guard !TerminalLocale.doublesAmbiguous else {
      return false
    }
    return text.unicodeScalars.allSatisfy { $0.standsAlone && $0.columns > 0 }
  }

  /// The text as it may be drawn in a stated character set.
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

  /// The clusters from the start of a cleaned text that fit.
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

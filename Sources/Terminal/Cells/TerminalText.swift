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
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// The text as it may be drawn in a stated character set.
  static func clean(
    _ text: String, isUTF8: @autoclosure () -> Bool,
    doublesAmbiguous: @autoclosure () -> Bool = TerminalLocale.doublesAmbiguous
  ) -> String {
    guard !isPlain(text) else {
      return text
    }
    var cleaner = TextCleaner(isUTF8: isUTF8(), doublesAmbiguous: doublesAmbiguous())
    return cleaner.clean(text)
  }

  private static func cutWithWidth(
    _ text: String, to width: Int, ellipsis: String
  ) -> (text: String, width: Int) {
    let cleaned = clean(text)
    let full = Cluster.columns(of: cleaned)
    guard full > width else {
      return (cleaned, full)
    }
    let mark = clean(ellipsis)
    let markWidth = Cluster.columns(of: mark)
    guard markWidth <= width else {
      return prefix(cleaned, to: width)
    }
    let start = prefix(cleaned, to: width - markWidth)
    return (start.text + mark, start.width + markWidth)
  }

  /// The clusters from the start of a cleaned text that fit.
  private static func prefix(_ cleaned: String, to width: Int) -> (text: String, width: Int) {
    guard !isPlain(cleaned) else {
      let kept = String(cleaned.prefix(max(0, width)))
      return (kept, kept.utf8.count)
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

import Testing

@testable import TerminalCells

@Suite struct TerminalTextTests {
  init() {
    UTF8Locale.adopt()
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("中文", 4), ("cafe\u{301}", 4), ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧", 6), ("🇵🇰", 2),
    ("❤️", 1), ("a\tb", 3), ("\u{1B}[0m", 4), ("\u{301}", 1), ("خیبر", 4), ("…─▸●≠", 5), ("𝗡𝗔𝗕", 3), ("한", 2),
  ])
  func `the width is what ncurses will use`(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test(arguments: [
    ("plain ~ text", "plain ~ text"), ("a\tb\nc\r\nd\re", "a b c d e"), ("\u{1B}[1m", "\u{FFFD}[1m"),
    ("\u{0}\u{7F}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\u{202E}b\u{2066}c\u{200F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    ("a\u{180E}b\u{FFF9}c\u{FFFB}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    ("\u{115F}\u{3164}\u{FFA0}x", "\u{FFFD}\u{FFFD}\u{FFFD}x"), ("\u{378}", "\u{FFFD}"), ("\u{2028}", " "),
    ("中 e\u{301}", "中 e\u{301}"),
  ])
  func `unsafe characters become visible`(text: String, cleaned: String) {
    #expect(scalars(TerminalText.clean(text)) == scalars(cleaned))
  }

  @Test(arguments: [
    ("👨‍👩‍👧", "👨👩👧"), ("👍🏽", "👍"), ("❤️", "❤"), ("🏳️‍🌈", "🏳🌈"), ("1️⃣", "1\u{20E3}"),
    ("👩‍❤️‍👨", "👩❤👨"),
    ("🏽", "🏽"), ("پاک\u{200C}چین", "پاک\u{200C}چین"), ("क्\u{200D}ष", "क्\u{200D}ष"),
    ("x\u{E0067}y", "xy"), ("e\u{301}\u{302}\u{303}\u{304}\u{305}", "e\u{301}\u{302}\u{303}\u{304}"),
    ("\u{301}a", " \u{301}a"), ("\u{FEFF}a", "a"),
  ])
  func `sequences that no cell can hold are split`(text: String, cleaned: String) {
    #expect(scalars(TerminalText.clean(text)) == scalars(cleaned))
  }

  @Test(arguments: [
    ("abc", "abc"), ("é中", "e?"), ("┌─┐│…", "+-+|~"), ("a\tb\u{1B}", "a b?"),
    ("e\u{301}", "e?"), ("‘x’ – “y”", "'x' - \"y\""),
  ])
  func `without UTF-8 everything becomes ASCII`(text: String, cleaned: String) {
    #expect(TerminalText.clean(text, isUTF8: false) == cleaned)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("abcdef", -2, ""),
    ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("中文字", 2, "…"), ("cafe\u{301}s", 4, "caf…"),
    ("🇵🇰🇨🇳", 3, "🇵🇰…"),
    ("🇵🇰🇨🇳", 2, "…"),
  ])
  func `text is cut between clusters`(text: String, width: Int, expected: String) {
    #expect(TerminalText.cut(text, to: width) == expected)
  }

  @Test func `an ellipsis that does not fit is omitted`() {
    #expect(TerminalText.cut("abcdef", to: 2, ellipsis: "...") == "ab")
    #expect(TerminalText.cut("abcdef", to: 3, ellipsis: "...") == "...")
    #expect(TerminalText.cut("abcdef", to: 3, ellipsis: "") == "abc")
  }

  @Test func `a field is padded with blanks`() {
    #expect(TerminalText.pad("ab", to: 4) == "ab  ")
    #expect(TerminalText.pad("中文字", to: 4) == "中… ")
    #expect(TerminalText.pad("", to: 2) == "  ")
  }

  @Test(arguments: Corpus.texts)
  func `cutting and padding keep their widths`(text: String) {
    let full = displayWidth(text)
    for width in 0...12 {
      let cut = TerminalText.cut(text, to: width)
      #expect(displayWidth(cut) <= width)
      #expect(full > width || scalars(cut) == scalars(TerminalText.clean(text)))
      #expect(displayWidth(TerminalText.pad(text, to: width)) == width)
    }
  }

  @Test(arguments: Corpus.texts)
  func `cleaning is idempotent`(text: String) {
    let once = TerminalText.clean(text)
    #expect(scalars(TerminalText.clean(once)) == scalars(once))
    #expect(once.unicodeScalars.allSatisfy { $0.columns >= 0 })
  }

  /// Swift's strings compare equal if they only look the same.
  private func scalars(_ text: String) -> [Unicode.Scalar] {
    Array(text.unicodeScalars)
  }
}

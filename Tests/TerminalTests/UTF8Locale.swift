import Glibc

/// The character set that these tests assume, whatever the environment has.
enum UTF8Locale {
  private static let adopted: Void = {
    _ = setlocale(LC_ALL, "C.UTF-8")
  }()

  /// Adopts it once for all tests.
  static func adopt() {
    _ = adopted
  }
}

/// Texts of every kind that is known to break terminal programs.
enum Corpus {
  static let texts: [String] = [
    "", " ", "a", "Pakistan Digital City", "trailing blank ", "  indented",
    "中", "沈阳经济技术开发区", "STZ 中文 mixed 文字 text", "「沈西工业走廊」，沈阳。",
    "cafe\u{301}", "\u{301}alone", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "한국어",
    "\u{1112}\u{1161}\u{11AB}",
    "👍", "👍🏽", "👨‍👩‍👧", "🏳️‍🌈 flag", "🇵🇰🇨🇳", "❤️", "1️⃣", "👩‍❤️‍👨x",
    "خیبر پختونخوا", "پاک‌چین", "क्षेत्र स्त्री", "𝗡𝗔𝗕 bold", "no\u{A0}break",
    "tab\tnew\nline\r\nreturn\rbell\u{7}", "\u{1B}[31mred\u{1B}[0m",
    "c1\u{9B}31m", "bidi\u{202E}evil\u{2066}x",
    "zero\u{200B}width\u{FEFF}", "\u{FEFF}mark first", "\u{200D}", "\u{E0067}",
    "unassigned\u{378}", "\u{2028}",
  ]
}

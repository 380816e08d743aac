import Testing

@testable import TerminalCells

/// If the terminal draws ambiguous characters in two columns, none may reach it, because ncurses counts one.
@Suite struct AmbiguousWidthTests {
  init() {
    UTF8Locale.adopt()
  }

  private func clean(_ text: String) -> String {
    TerminalText.clean(text, isUTF8: true, doublesAmbiguous: true)
  }

  @Test(arguments: [
    ("┌─┐│▸●≠", "+-+|???"), ("Café – “Łódź” …", "Cafe - \"Lodz\" ~"), ("25 × 3 · 7", "25 x 3 - 7"), ("Ω Ж", "? ?"),
    ("\u{1B}\u{202E}", "??"),
  ])
  func `ambiguous characters get substitutes`(text: String, cleaned: String) {
    #expect(clean(text) == cleaned)
  }

  @Test(arguments: ["沈阳经济", "خیبر", "한국어", "👍", "क्षेत्र", "plain", "cafe\u{301}"])
  func `all other characters stay`(text: String) {
    #expect(Array(clean(text).unicodeScalars) == Array(TerminalText.clean(text, isUTF8: true).unicodeScalars))
  }

  /// Characters of East Asian Width A in Unicode 15, some of each block.
  @Test(arguments: [
    0xA1, 0xA4, 0xB0, 0xC6, 0xD7, 0xDF, 0xE9, 0x101, 0x148, 0x2C7, 0x391, 0x3C9, 0x401, 0x451, 0x2015, 0x2026, 0x203B,
    0x20AC, 0x2103, 0x2160, 0x2190, 0x21D2, 0x2200, 0x2260, 0x2460, 0x2500, 0x2588, 0x25A0, 0x25CF, 0x2605, 0x2640,
    0x2776, 0x2B56, 0xE000, 0xFFFD, 0x1F110,
  ])
  func `every block of ambiguous characters is known`(value: UInt32) throws {
    #expect(try #require(Unicode.Scalar(value)).mayBeAmbiguous)
  }

  @Test func `the remaining text has the width that ncurses counts`() {
    for text in Corpus.texts {
      let cleaned = clean(text)
      #expect(cleaned.unicodeScalars.allSatisfy { $0.columns != 1 || !$0.mayBeAmbiguous })
      #expect(Array(clean(cleaned).unicodeScalars) == Array(cleaned.unicodeScalars))
    }
  }
}

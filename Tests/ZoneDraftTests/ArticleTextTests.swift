import Testing

@testable import ZoneDraft

struct ArticleTextTests {
  @Test(arguments: [
    ("companies.STZA aims", "companies. STZA aims"), ("companies,investment", "companies, investment"),
    ("over 4,500 firms", "over 4,500 firms"), ("e.g.the U.S.A. 2.5M", "e.g.the U.S.A. 2.5M"),
    ("https://example.com/a.Bc,de", "https://example.com/a.Bc,de"), ("press@example.Com", "press@example.Com"),
    ("www.example.Com", "www.example.Com"),
  ])
  func spacesAreAddedOnlyBetweenWords(_ text: String, expected: String) { #expect(text.articleText == expected) }

  @Test(arguments: [
    ("𝗣𝗮𝗸 𝟮𝟬𝟮𝟲", "Pak 2026"), ("ﬁnance", "finance"), ("ﻻ", "لا"), ("½ of ﷺ", "½ of ﷺ"), ("Ａ", "Ａ"),
  ])
  func onlyStyledLettersBecomePlain(_ text: String, expected: String) { #expect(text.articleText == expected) }

  @Test func invisibleCharactersAndControlsAreRemoved() {
    #expect("a\u{AD}b\u{200B} \u{202E}c\u{0}\u{7}\u{A0}\t\r\n d\u{2069}".articleText == "ab c d")
  }

  @Test func joinersStayInUrduWords() { #expect("یہ\u{200C}اں".articleText == "یہ\u{200C}اں") }

  @Test func aLetterKeepsThirtyMarks() {
    #expect(("a" + String(repeating: "\u{301}", count: 500)).articleText.unicodeScalars.count == 31)
  }
}

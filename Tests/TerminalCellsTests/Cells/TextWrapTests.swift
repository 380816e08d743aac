import Foundation
import Testing

@testable import TerminalCells

@Suite struct TextWrapTests {
  init() {
    UTF8Locale.adopt()
  }

  @Test(arguments: [
    ("the quick brown fox", 10, ["the quick", "brown fox"]),
    ("the quick brown fox", 9, ["the quick", "brown fox"]),
    ("the quick", 3, ["the", "qui", "ck"]),
    ("a  b", 4, ["a  b"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("ends in a blank ", 20, ["ends in a blank"]),
    ("one\ntwo\r\n\nfour", 9, ["one", "two", "", "four"]),
    (" ", 5, [""]),
  ])
  func `words break at blanks and long words anywhere`(text: String, width: Int, lines: [String]) {
    #expect(TerminalText.wrap(text, to: width) == lines)
  }

  @Test(arguments: [
    ("沈阳经济技术开发区", 8, ["沈阳经济", "技术开发", "区"]),
    ("STZ 中文字", 8, ["STZ 中文", "字"]),
    ("STZ中文字", 5, ["STZ中", "文字"]),
    ("沈阳，中国", 4, ["沈", "阳，", "中国"]),
    ("中国「沈阳」", 6, ["中国", "「沈", "阳」"]),
  ])
  func `Chinese breaks anywhere except at its punctuation`(text: String, width: Int, lines: [String]) {
    #expect(TerminalText.wrap(text, to: width) == lines)
  }

  @Test func `a wide cluster in one column becomes a question mark`() {
    #expect(TerminalText.wrap("a中b", to: 1) == ["a", "?", "b"])
  }

  @Test func `only an empty text gives no line`() {
    #expect(TerminalText.wrap("", to: 5) == [])
    #expect(TerminalText.wrap("abc", to: 0) == [""])
  }

  @Test(arguments: Corpus.texts)
  func `every line fits and only blanks are lost`(text: String) {
    for width in 4...12 {
      let lines = TerminalText.wrap(text, to: width)
      #expect(lines.isEmpty == text.isEmpty)
      #expect(lines.allSatisfy { displayWidth($0) <= width })
      #expect(solid(lines.joined()) == solid(TerminalText.clean(text)) || text.contains(where: \.isNewline))
    }
  }

  /// Texts with an accent are split into clusters and plain ones are not. Both must break at the same places.
  @Test(arguments: [
    "the quick brown fox", "  indented text", "   ", " a", "ends in blanks  ", "a   b  c",
    "extraordinarily long e words",
    "   extraordinary", "e", "a  extraordinary  b", "abcdefgh ijklmnop e",
  ])
  func `plain text breaks like any other`(text: String) {
    for width in 1...22 {
      let lines = TerminalText.wrap(text, to: width)
      let accented = TerminalText.wrap(text.replacingOccurrences(of: "e", with: "é") + "é", to: width)
      let plain = TerminalText.wrap(text + "e", to: width)
      #expect(accented.map { $0.replacingOccurrences(of: "é", with: "e") } == plain)
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }

  private func solid(_ text: String) -> String {
    text.filter { $0 != " " }
  }
}

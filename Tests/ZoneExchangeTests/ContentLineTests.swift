import TestSupport
import Testing

@testable import ZoneExchange

@Suite struct ContentLineTests {
  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("one\ntwo\r\nthree", "one\\ntwo\\nthree"), ("a:b\"c", "a:b\"c"),
    // A comma with a combining accent is one character, but still a comma.
    (",\u{301}", "\\,\u{301}"), ("bell\u{7}", "bell\u{FFFD}"),
  ])
  func `special characters are escaped`(text: String, expected: String) {
    #expect(ContentLine("X", text).text == "X:\(expected)\r\n")
  }

  /// `X:` and 73 letters are 75 bytes. The leading blank of the next line counts as a byte of it.
  @Test func `a line is folded after 75 bytes`() {
    let fits = String(repeating: "a", count: 73)
    #expect(ContentLine("X", fits).text == "X:\(fits)\r\n")
    #expect(ContentLine("X", fits + "b").text == "X:\(fits)\r\n b\r\n")
    let next = String(repeating: "b", count: 74)
    #expect(ContentLine("X", fits + next + "c").text == "X:\(fits)\r\n \(next)\r\n c\r\n")
  }

  /// 24 characters of three bytes and `X:` are 74 bytes, so the next does not fit.
  @Test func `no character is cut`() {
    let name = String(repeating: "沈", count: 25)
    #expect(ContentLine("X", name).text == "X:\(name.dropLast())\r\n 沈\r\n")
  }
}

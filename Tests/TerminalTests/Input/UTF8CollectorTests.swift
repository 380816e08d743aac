import Testing

@testable import Terminal

@Suite struct UTF8CollectorTests {
  private func text(_ bytes: [UInt8]) -> String {
    var collector = UTF8Collector()
    return String(String.UnicodeScalarView(bytes.compactMap { collector.take($0) }))
  }

  @Test(arguments: ["ascii", "é", "中文", "👍", "a\u{301}خ"])
  func `bytes are assembled into their text`(expected: String) {
    #expect(text(Array(expected.utf8)) == expected)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x6A], "j"), ([0xE4, 0xB8, 0x6A], "j"), ([0xB8, 0x6A], "j"), ([0xC0, 0x80, 0x6A], "j"),
      ([0xED, 0xA0, 0x80, 0x6A], "j"), ([0xE4, 0xE4, 0xB8, 0xAD], "中"), ([0xF5, 0x80, 0x80, 0x80], ""),
    ] as [([UInt8], String)])
  func `only bytes that are not UTF-8 are dropped`(bytes: [UInt8], expected: String) {
    #expect(text(bytes) == expected)
  }
}

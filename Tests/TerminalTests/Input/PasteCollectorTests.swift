import Testing

@testable import Terminal

@Suite struct PasteCollectorTests {
  private func paste(_ text: String) -> String {
    var collector = PasteCollector()
    collector.begin()
    text.unicodeScalars.forEach { collector.add($0) }
    return collector.end() ?? ""
  }

  @Test(arguments: [
    ("plain 中文", "plain 中文"), ("a\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\n\nb", "a\n\nb"),
    ("a\r\rb", "a\n\nb"),
    ("a\tb", "a\tb"), ("a\u{1B}[31m\u{7}\u{9B}b", "a[31mb"),
  ])
  func `line ends become newlines and control characters are dropped`(typed: String, text: String) {
    #expect(paste(typed) == text)
  }

  @Test func `a paste without an end stops growing`() {
    #expect(paste(String(repeating: "x", count: PasteCollector.limit + 5)).count == PasteCollector.limit)
  }

  @Test func `a new paste discards the old one`() {
    var collector = PasteCollector()
    collector.begin()
    collector.add("a")
    collector.begin()
    collector.add("b")
    #expect(collector.end() == "b")
    #expect(!collector.isOpen)
  }
}

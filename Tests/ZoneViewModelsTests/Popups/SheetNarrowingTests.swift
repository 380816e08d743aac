import Testing

@testable import ZoneViewModels

@Suite struct SheetNarrowingTests {
  private func narrow(_ texts: [String], to typed: String) -> (texts: [String], best: String) {
    let items = texts.map { text in
      text.hasPrefix("#") ? Sheet.heading(text) : Sheet.Item(label: "k", paragraphs: [.init(text)])
    }
    let narrowing = SheetNarrowing(Sheet(title: "", items: items), to: typed)
    let shown = narrowing.sheet.items.map { $0.paragraphs[0].text }
    return (shown, shown.indices.contains(narrowing.best) ? shown[narrowing.best] : "")
  }

  @Test(arguments: [
    ("beijing", ["Beijing"]), ("BEI", ["Beijing"]), ("jing", ["Beijing"]), ("qinghai", ["Qīnghǎi"]),
    ("沈", ["Shenyang 沈阳"]), ("yang shen", ["Shenyang 沈阳"]), ("k", ["Beijing", "Qīnghǎi", "Shenyang 沈阳"]),
  ])
  func `words are found in any order, case and accents are ignored`(typed: String, found: [String]) {
    #expect(narrow(["Beijing", "Qīnghǎi", "Shenyang 沈阳"], to: typed).texts == found)
  }

  @Test func `the order stays, and a text's start ranks above a word's start, then a part`() {
    let texts = ["a partner", "show art", "art of drawing"]
    #expect(narrow(texts, to: "art").texts == texts)
    #expect(narrow(texts, to: "art").best == "art of drawing")
    #expect(narrow(Array(texts.prefix(2)), to: "art").best == "show art")
  }

  @Test func `an item's own name ranks above the names of its parts`() {
    let china = Sheet.Item(searched: ["China", "Macau"], paragraphs: [.init("China 中国")])
    let mali = Sheet.Item(searched: ["Mali"], paragraphs: [.init("Mali")])
    let best = { (typed: String) in SheetNarrowing(Sheet(title: "", items: [china, mali]), to: typed).best }
    #expect(best("ma") == 1)
    #expect(best("mac") == 0)
    #expect(SheetNarrowing(Sheet(title: "", items: [china, mali]), to: "中国").items == [])
  }

  @Test func `headings without rows are hidden`() {
    let texts = ["# one", "apple", "#", "# two", "pear", "#", "# three", "apple pie"]
    #expect(narrow(texts, to: "apple").texts == ["# one", "apple", "# three", "apple pie"])
    #expect(narrow(texts, to: "  ").texts == texts)
    #expect(narrow(texts, to: "two").texts == ["Nothing matches “two”"])
  }
}

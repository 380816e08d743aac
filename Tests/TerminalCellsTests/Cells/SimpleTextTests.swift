import Testing

@testable import TerminalCells

/// Text that is drawn scalar by scalar, because neither Swift's cluster rules nor cleaning would change it.
@Suite struct SimpleTextTests {
  init() {
    UTF8Locale.adopt()
  }

  private static let alone = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    .filter { $0.standsAlone && $0.columns > 0 }

  @Test func `scalars that stand alone are clusters of their own`() {
    #expect(Self.alone.count > 40_000)
    // A letter, a symbol, a Chinese character, a single emoji, and the scalar itself on both sides.
    let neighbours: [Unicode.Scalar] = ["e", "©", "中", "☎", "각"]
    for scalar in Self.alone {
      for neighbour in neighbours + [scalar] {
        let text = String(String.UnicodeScalarView([scalar, neighbour, scalar]))
        guard text.count != 3 else { continue }
        Issue.record("U+\(String(scalar.value, radix: 16)) joins U+\(String(neighbour.value, radix: 16))")
      }
    }
  }

  @Test func `cleaning does not change them`() {
    for scalar in Self.alone {
      var cleaner = TextCleaner(isUTF8: true)
      guard cleaner.clean("a\(scalar)b") != "a\(scalar)b" else { continue }
      Issue.record("U+\(String(scalar.value, radix: 16)) is cleaned")
    }
  }

  @Test func `a cell reads back as it was put`() {
    for text in ["a", "中", "e\u{301}\u{323}", "", "\u{1F1F5}"] {
      let style = Style(foreground: .rgb(1, 2, 3), background: .indexed(200), attributes: [.bold, .underline])
      let cell = PackedCell(text: text, style: PackedStyle(style)).cell
      #expect(cell == Cell(text: text, style: style))
    }
    #expect(PackedStyle(Style()).style == Style())
    #expect(
      PackedCell(text: "e\u{301}", style: PackedStyle(Style()))
        == PackedCell(text: "e\u{301}", style: PackedStyle(Style())))
  }
}

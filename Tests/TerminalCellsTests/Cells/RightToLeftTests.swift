import Testing

@testable import TerminalCells

/// Text in Urdu, Arabic or Hebrew must not reorder what is beside it.
@Suite struct RightToLeftTests {
  private let plain = Style()

  init() {
    UTF8Locale.adopt()
  }

  /// The output for a row, with the mark U+200E written as `<`.
  private func sent(_ buffer: CellBuffer, marked: Bool = true) -> String {
    let scalars = (0..<buffer.size.width).flatMap { buffer[$0, 0].scalars(marked: marked) }
    return String(String.UnicodeScalarView(scalars.map { $0 == .leftToRightMark ? "<" : $0 }))
  }

  @Test(arguments: [
    // A field of six columns, with 2022 in the next one.
    ("خیبر", "خیبر<  2022"), ("خیبر 7", "خیبر 7<2022"), ("STZ خی", "STZ خی<2022"), ("שלום", "שלום<  2022"),
    // When cut, its last character is neutral, which would continue the run.
    ("خیبر پختونخوا", "خیبر …<2022"), ("Kohat", "Kohat 2022"), ("中文", "中文  2022"),
  ])
  func `a field ends with one mark and has no other`(text: String, row: String) {
    var buffer = CellBuffer(size: Size(width: 10, height: 1))
    buffer.draw(TerminalText.cut(text, to: 6), at: Point(x: 0, y: 0), style: plain, maxWidth: 6)
    buffer.draw("2022", at: Point(x: 6, y: 0), style: plain)
    #expect(sent(buffer) == row)
  }

  @Test func `the mark takes no column and is not part of the text`() {
    var buffer = CellBuffer(size: Size(width: 6, height: 1))
    #expect(buffer.draw("خیبر", at: Point(x: 0, y: 0), style: plain) == 4)
    #expect(buffer.lines() == ["خیبر  "])
    #expect(Unicode.Scalar.leftToRightMark.columns == 0)
  }

  @Test func `text drawn over a field is not reordered by the rest`() {
    var buffer = CellBuffer(size: Size(width: 10, height: 1))
    buffer.draw("خیبر پختو", at: Point(x: 0, y: 0), style: plain)
    buffer.fill(Rect(x: 5, y: 0, width: 5, height: 1), with: "│", style: plain)
    #expect(sent(buffer) == "خیبر <│││││")
  }

  @Test func `drawing again leaves no old mark`() {
    var buffer = CellBuffer(size: Size(width: 4, height: 1))
    buffer.draw("خیبر", at: Point(x: 0, y: 0), style: plain)
    buffer.draw("abcd", at: Point(x: 0, y: 0), style: plain)
    #expect(sent(buffer) == "abcd")
  }

  @Test func `a cell keeps room for the mark`() {
    var buffer = CellBuffer(size: Size(width: 2, height: 1))
    buffer.draw("ب\u{64E}\u{651}\u{670}\u{653}", at: Point(x: 0, y: 0), style: plain)
    #expect(buffer[0, 0].scalars(marked: true).count == 1 + TextCleaner.mostMarks)
    #expect(buffer[0, 0].scalars(marked: true).last == .leftToRightMark)
  }

  @Test func `direction characters in data never reach the terminal`() {
    var buffer = CellBuffer(size: Size(width: 12, height: 1))
    buffer.draw("a\u{202E}b\u{2067}c\u{2069}\u{200F}\u{200E}d", at: Point(x: 0, y: 0), style: plain)
    #expect(sent(buffer) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}d   ")
  }

  @Test func `an unmarked row has only the text`() {
    var buffer = CellBuffer(size: Size(width: 4, height: 1))
    buffer.draw("خیبر", at: Point(x: 0, y: 0), style: plain)
    #expect(sent(buffer, marked: false) == "خیبر")
  }
}

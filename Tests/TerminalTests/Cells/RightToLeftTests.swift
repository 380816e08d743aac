import Testing

@testable import Terminal

/// Text in Urdu, Arabic or Hebrew must not pull what stands beside it to its other side.
@Suite struct RightToLeftTests {
  private let plain = Style()

  init() {
    UTF8Locale.adopt()
  }

  /// What goes to the terminal for a row, the mark U+200E spelled as `<`.
  private func sent(_ buffer: CellBuffer, marked: Bool = true) -> String {
    let scalars = (0..<buffer.size.width).flatMap { buffer[$0, 0].scalars(marked: marked) }
    return String(String.UnicodeScalarView(scalars.map { $0 == .leftToRightMark ? "<" : $0 }))
  }

  @Test(arguments: [
    // A field of six columns, with 2022 in the next one.
    ("خیبر", "خیبر<  2022"), ("خیبر 7", "خیبر 7<2022"), ("STZ خی", "STZ خی<2022"), ("שלום", "שלום<  2022"),
    // Cut short, its last sign is a neutral one, which lets the run go on.
    ("خیبر پختونخوا", "خیبر …<2022"), ("Kohat", "Kohat 2022"), ("中文", "中文  2022"),
  ])
  func aFieldEndsWithAMarkAndHasNoOther(text: String, row: String) {
    var buffer = CellBuffer(size: Size(width: 10, height: 1))
    buffer.draw(TerminalText.cut(text, to: 6), at: Point(x: 0, y: 0), style: plain, maxWidth: 6)
    buffer.draw("2022", at: Point(x: 6, y: 0), style: plain)
    #expect(sent(buffer) == row)
  }

  @Test func theMarkTakesNoColumnAndIsNoTextOfThePicture() {
    var buffer = CellBuffer(size: Size(width: 6, height: 1))
    #expect(buffer.draw("خیبر", at: Point(x: 0, y: 0), style: plain) == 4)
    #expect(buffer.lines() == ["خیبر  "])
    #expect(Unicode.Scalar.leftToRightMark.columns == 0)
  }

  @Test func whatIsLaidOverAFieldIsNotReorderedByTheRest() {
    var buffer = CellBuffer(size: Size(width: 10, height: 1))
    buffer.draw("خیبر پختو", at: Point(x: 0, y: 0), style: plain)
    buffer.fill(Rect(x: 5, y: 0, width: 5, height: 1), with: "│", style: plain)
    #expect(sent(buffer) == "خیبر <│││││")
  }

  @Test func drawingAnewLeavesNoOldMark() {
    var buffer = CellBuffer(size: Size(width: 4, height: 1))
    buffer.draw("خیبر", at: Point(x: 0, y: 0), style: plain)
    buffer.draw("abcd", at: Point(x: 0, y: 0), style: plain)
    #expect(sent(buffer) == "abcd")
  }

  @Test func aTerminalThatWouldShowTheMarkIsSentNone() {
    var buffer = CellBuffer(size: Size(width: 4, height: 1))
    buffer.draw("خیبر", at: Point(x: 0, y: 0), style: plain)
    #expect(sent(buffer, marked: false) == "خیبر")
    #expect(TerminalTraits(term: "xterm-256color").hidesDirectionMarks)
    #expect(!TerminalTraits(term: "linux").hidesDirectionMarks)
  }

  @Test func aCellKeepsRoomForTheMark() {
    var buffer = CellBuffer(size: Size(width: 2, height: 1))
    buffer.draw("ب\u{64E}\u{651}\u{670}\u{653}", at: Point(x: 0, y: 0), style: plain)
    #expect(buffer[0, 0].scalars(marked: true).count == 1 + TextCleaner.mostMarks)
    #expect(buffer[0, 0].scalars(marked: true).last == .leftToRightMark)
  }

  @Test func directionSignsInDataNeverReachTheTerminal() {
    var buffer = CellBuffer(size: Size(width: 12, height: 1))
    buffer.draw("a\u{202E}b\u{2067}c\u{2069}\u{200F}\u{200E}d", at: Point(x: 0, y: 0), style: plain)
    #expect(sent(buffer) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}d   ")
  }
}

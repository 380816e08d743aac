import Testing

@testable import TerminalCells

@Suite struct CellBufferTests {
  private let plain = Style()
  private let red = Style(foreground: .indexed(1))

  init() {
    UTF8Locale.adopt()
  }

  private func buffer(_ width: Int, _ height: Int = 1) -> CellBuffer {
    CellBuffer(size: Size(width: width, height: height))
  }

  @Test func `a new buffer is blank in its style`() {
    let buffer = CellBuffer(size: Size(width: 3, height: 2), style: red)
    #expect(buffer.lines() == ["   ", "   "])
    #expect(buffer[2, 1] == Cell(text: " ", style: red))
  }

  @Test func `negative sizes make an empty buffer`() {
    #expect(buffer(-1, -4).size == Size(width: 0, height: 0))
    #expect(buffer(-1, -4).lines() == [])
  }

  @Test(arguments: [(-1, 0), (0, -1), (3, 0), (0, 1)])
  func `outside the buffer is blank and cannot be written`(x: Int, y: Int) {
    var buffer = buffer(3)
    buffer.draw("abc", at: Point(x: 0, y: 0), style: red)
    let before = buffer
    buffer.draw("x", at: Point(x: x, y: y), style: plain)
    #expect(buffer == before)
    #expect(buffer[x, y] == Cell(text: " ", style: plain))
  }

  @Test func `a wide cluster takes its cell and a hidden half`() {
    var buffer = buffer(4)
    buffer.draw("中a", at: Point(x: 0, y: 0), style: red)
    #expect(buffer[0, 0] == Cell(text: "中", style: red))
    #expect(buffer[1, 0] == Cell(text: "", style: red))
    #expect(buffer.lines() == ["中a "])
    #expect(buffer.lines(hiddenHalf: "·") == ["中·a "])
  }

  @Test(arguments: [
    // What is drawn over 中文 in a row of six, from which column, and what is left.
    ("x", 0, "x 文  "), ("x", 1, " x文  "), ("x", 2, "中x   "), ("x", 3, "中 x  "),
    ("国", 0, "国文  "), ("国", 1, " 国   "), ("国", 3, "中 国 "), ("abcd", 1, " abcd "),
  ])
  func `overwriting half of a wide cluster blanks the other half`(text: String, x: Int, expected: String) {
    var buffer = buffer(6)
    buffer.draw("中文", at: Point(x: 0, y: 0), style: plain)
    buffer.draw(text, at: Point(x: x, y: 0), style: plain)
    #expect(buffer.lines() == [expected])
  }

  @Test func `filling across a wide cluster blanks its other half`() {
    var buffer = buffer(6)
    buffer.draw("中文字", at: Point(x: 0, y: 0), style: plain)
    buffer.fill(Rect(x: 1, y: 0, width: 4, height: 1), with: "─", style: red)
    #expect(buffer.lines() == [" ──── "])
    #expect(buffer[0, 0].style == plain)
    #expect(buffer[1, 0].style == red)
  }

  @Test(arguments: ["中", "", "ab", "\u{301}\u{301}ab"])
  func `filling with anything but one column fills blanks`(text: String) {
    var buffer = buffer(2)
    buffer.fill(Rect(x: 0, y: 0, width: 2, height: 1), with: text, style: plain)
    #expect(buffer.lines() == ["  "])
  }

  @Test func `filling is cut at the edges`() {
    var buffer = buffer(4, 3)
    buffer.fill(Rect(x: -1, y: 1, width: 3, height: 9), with: "#", style: plain)
    #expect(buffer.lines() == ["    ", "##  ", "##  "])
    buffer.fill(Rect(x: 9, y: 9, width: 2, height: 2), with: "#", style: plain)
    #expect(buffer.lines() == ["    ", "##  ", "##  "])
  }

  @Test func `restyling keeps the text and changes only the box`() {
    var buffer = buffer(4, 2)
    buffer.draw("abcd", at: Point(x: 0, y: 0), style: red)
    buffer.restyle(Rect(x: 1, y: 0, width: 2, height: 1)) { $0.attributes.insert(.reverse) }
    #expect(buffer.lines() == ["abcd", "    "])
    #expect((0..<4).map { buffer[$0, 0].style.attributes } == [[], .reverse, .reverse, []])
    #expect((0..<4).allSatisfy { buffer[$0, 0].style.foreground == .indexed(1) })
    #expect(buffer[1, 1].style == plain)
  }

  @Test func `both halves of a wide cluster take the style of the left one`() {
    var buffer = buffer(4)
    buffer.draw("中文", at: Point(x: 0, y: 0), style: plain)
    buffer.restyle(Rect(x: 1, y: 0, width: 2, height: 1)) { $0 = red }
    #expect((0..<4).map { buffer[$0, 0].style } == [plain, plain, red, red])
  }

  @Test func `restyling is cut at the edges`() {
    var buffer = buffer(2, 2)
    buffer.restyle(Rect(x: -5, y: -5, width: 6, height: 6)) { $0 = red }
    #expect(buffer[0, 0].style == red)
    #expect(buffer[1, 0].style == plain)
    #expect(buffer[0, 1].style == plain)
  }
}

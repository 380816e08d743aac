import Testing

@testable import TerminalCells

@Suite struct CellBufferDrawTests {
  private let plain = Style()

  init() {
    UTF8Locale.adopt()
  }

  @Test(arguments: [
    // Text, column, columns allowed, columns used, the row of six.
    ("abc", 0, 6, 3, "abc   "), ("abcdefgh", 0, 99, 6, "abcdef"), ("abcdef", 2, 3, 3, "  abc "),
    ("abc", 4, 99, 2, "    ab"), ("abc", -1, 99, 3, "bc    "), ("abc", -9, 99, 3, "      "),
    ("中文字", 0, 99, 6, "中文字"), ("中文字", 1, 99, 5, " 中文 "), ("中文", 0, 3, 3, "中    "),
    ("中文", -1, 99, 4, " 文   "), ("a", 0, 0, 0, "      "), ("a", 0, -3, 0, "      "), ("", 0, 9, 0, "      "),
    ("e\u{301}x", 0, 99, 2, "e\u{301}x    "), ("a\tb", 0, 99, 3, "a b   "),
  ])
  func `text is cut at clusters and edges`(text: String, x: Int, room: Int, used: Int, row: String) {
    var buffer = CellBuffer(size: Size(width: 6, height: 1))
    #expect(buffer.draw(text, at: Point(x: x, y: 0), style: plain, maxWidth: room) == used)
    #expect(buffer.lines() == [row])
  }

  @Test func `a wide cluster that does not fit leaves a blank in the new style`() {
    var buffer = CellBuffer(size: Size(width: 3, height: 1))
    let style = Style(background: .indexed(4))
    buffer.draw("xxx", at: Point(x: 0, y: 0), style: plain)
    buffer.draw("中文", at: Point(x: 0, y: 0), style: style)
    #expect(buffer[2, 0] == Cell(text: " ", style: style))
  }

  @Test func `marks share the cell of their base`() {
    var buffer = CellBuffer(size: Size(width: 3, height: 1))
    buffer.draw("e\u{301}\u{323}x", at: Point(x: 0, y: 0), style: plain)
    #expect(buffer[0, 0].text == "e\u{301}\u{323}")
    #expect(buffer[1, 0].text == "x")
  }

  @Test func `a mark without a base gets a blank`() {
    var buffer = CellBuffer(size: Size(width: 2, height: 1))
    #expect(buffer.draw("\u{301}a", at: Point(x: 0, y: 0), style: plain) == 2)
    #expect(buffer[0, 0].text == " \u{301}")
  }

  @Test func `a flag takes one cell per letter and is never cut in two`() {
    var buffer = CellBuffer(size: Size(width: 4, height: 1))
    #expect(buffer.draw("🇵🇰", at: Point(x: 0, y: 0), style: plain) == 2)
    #expect(buffer[0, 0].text == "\u{1F1F5}")
    #expect(buffer[1, 0].text == "\u{1F1F0}")
    buffer.draw("🇵🇰", at: Point(x: 3, y: 0), style: plain)
    #expect(buffer[3, 0].text == " ")
  }

  @Test func `an emoji family takes two columns per member`() {
    var buffer = CellBuffer(size: Size(width: 7, height: 1))
    #expect(buffer.draw("👨‍👩‍👧", at: Point(x: 0, y: 0), style: plain) == 6)
    #expect(buffer.lines(hiddenHalf: ".") == ["👨.👩.👧. "])
  }

  @Test(arguments: [(4, 2, ["中a ", "b   "]), (2, 1, ["中"]), (1, 1, [" "])])
  func `resizing cuts or adds blanks and never halves a cluster`(width: Int, height: Int, rows: [String]) {
    var buffer = CellBuffer(size: Size(width: 3, height: 2))
    buffer.draw("中a", at: Point(x: 0, y: 0), style: plain)
    buffer.draw("b", at: Point(x: 0, y: 1), style: plain)
    #expect(buffer.fitted(to: Size(width: width, height: height)).lines() == rows)
  }

  /// The invariants that the screen relies on, for every text at every position.
  @Test(arguments: Corpus.texts)
  func `drawing leaves whole clusters of the reported width`(text: String) {
    for x in -3...8 {
      for room in [0, 1, 2, 3, 5, 99] {
        var buffer = CellBuffer(size: Size(width: 8, height: 1))
        buffer.draw("中文中文", at: Point(x: 0, y: 0), style: plain)
        let used = buffer.draw(text, at: Point(x: x, y: 0), style: plain, maxWidth: room)
        #expect(used <= room && used <= max(0, 8 - x))
        #expect(used == min(displayWidth(text), room, max(0, 8 - x)))
        expectWholeClusters(buffer)
      }
    }
  }

  private func expectWholeClusters(_ buffer: CellBuffer) {
    for x in 0..<buffer.size.width {
      let cell = buffer[x, 0]
      let isHalved = cell.text.isEmpty && (x == 0 || Cluster.columns(of: buffer[x - 1, 0].text) != 2)
      let isBare = Cluster.columns(of: cell.text) == 2 && !buffer[x + 1, 0].text.isEmpty
      #expect(!isHalved && !isBare)
      #expect(cell.text.unicodeScalars.count <= 5)
    }
    #expect(displayWidth(buffer.lines()[0]) == buffer.size.width)
  }
}

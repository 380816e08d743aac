import Testing

@testable import TerminalCells

@Suite struct GeometryTests {
  private let box = Rect(x: 2, y: 1, width: 4, height: 3)

  @Test func `a box ends before its maxima`() {
    #expect(box.maxX == 6)
    #expect(box.maxY == 4)
  }

  @Test func `a size makes a box at the top left`() {
    #expect(Rect(size: Size(width: 7, height: 5)) == Rect(x: 0, y: 0, width: 7, height: 5))
  }

  @Test func `negative sizes become zero`() {
    #expect(Rect(x: 1, y: 1, width: -3, height: -1) == Rect(x: 1, y: 1, width: 0, height: 0))
  }

  @Test(arguments: [(0, 3, true), (3, 0, true), (1, 1, false)])
  func `a box without columns or rows is empty`(width: Int, height: Int, isEmpty: Bool) {
    #expect(Rect(x: 0, y: 0, width: width, height: height).isEmpty == isEmpty)
  }

  @Test(arguments: [
    (1, Rect(x: 3, y: 2, width: 2, height: 1)),
    (2, Rect(x: 4, y: 3, width: 0, height: 0)),
    (-1, Rect(x: 1, y: 0, width: 6, height: 5)),
  ])
  func `an inset removes cells from every edge`(margin: Int, expected: Rect) {
    #expect(box.inset(by: margin) == expected)
  }

  @Test func `an intersection has the cells of both boxes`() {
    #expect(
      box.intersection(Rect(x: 0, y: 2, width: 4, height: 9)) == Rect(x: 2, y: 2, width: 2, height: 2))
    #expect(box.intersection(Rect(x: 6, y: 1, width: 3, height: 3)).isEmpty)
    #expect(box.intersection(Rect(x: -9, y: -9, width: 2, height: 2)).isEmpty)
  }

  @Test(arguments: [(2, 1, true), (5, 3, true), (6, 3, false), (5, 4, false), (1, 1, false), (2, 0, false)])
  func `a box contains its first but not its last edge`(x: Int, y: Int, isInside: Bool) {
    #expect(box.contains(Point(x: x, y: y)) == isInside)
  }
}

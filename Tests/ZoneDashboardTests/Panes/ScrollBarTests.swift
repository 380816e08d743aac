import Testing

@testable import ZoneDashboard

@Suite struct ScrollBarTests {
  /// By hand: of 40 lines 10 are shown beside a border of 10, so the bar has 10 * 10 / 40, rounded to 3 lines.
  @Test(arguments: [
    (0, 10, 40, 10, 0..<3), (30, 10, 40, 10, 7..<10), (15, 10, 40, 10, 4..<7), (0, 10, 10, 10, 0..<0),
    (0, 0, 5, 10, 0..<0),
    (0, 9, 1000, 9, 0..<1), (991, 9, 1000, 9, 8..<9), (0, 2, 5, 2, 0..<0),
  ])
  func `the bar has the share and the place of what is shown`(
    first: Int, shown: Int, total: Int, height: Int, thumb: Range<Int>
  ) {
    #expect(ScrollBar(first: first, shown: shown, total: total).thumb(in: height) == thumb)
  }

  @Test func `it reaches an end only there`() {
    #expect(ScrollBar(first: 1, shown: 10, total: 1000).thumb(in: 10) == 1..<2)
    #expect(ScrollBar(first: 989, shown: 10, total: 1000).thumb(in: 10) == 8..<9)
  }

  @Test func `the title says which lines are shown`() {
    #expect(ScrollBar(first: 3, shown: 17, total: 33).inWords == "4–20 of 33")
    #expect(ScrollBar(first: 30, shown: 17, total: 33).inWords == "31–33 of 33")
  }
}

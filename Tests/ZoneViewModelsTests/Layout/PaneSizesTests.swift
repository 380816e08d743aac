import Testing

@testable import ZoneViewModels

@Suite struct PaneSizesTests {
  private let sizes = PaneSizes(.two, widths: [58, 62], heights: [[13, 9, 11], [18, 15]])

  private func changed(_ change: (inout PaneSizes) -> Void) -> PaneSizes {
    var sizes = sizes
    change(&sizes)
    return sizes
  }

  @Test func `every pane has a place in every form`() {
    for form in PaneForm.allCases {
      #expect(Set(form.columns.joined()) == Set(PaneID.allCases) && form.columns.joined().count == 5)
      #expect(form.columns.count == form.rawValue)
    }
  }

  @Test(arguments: [
    (70, [70, 50]), (58, [58, 62]), (20, [20, 100]), (3, [20, 100]), (-9, [20, 100]), (500, [100, 20]),
  ])
  func `a divider between columns moves until one is 20 wide`(position: Int, widths: [Int]) {
    #expect(changed { $0.move(Divider(column: 0), to: position) }.widths == widths)
  }

  /// The partners begin at line 13. Both they and the contacts keep four lines.
  @Test(arguments: [(25, [13, 12, 8]), (16, [13, 4, 16]), (0, [13, 4, 16]), (99, [13, 16, 4])])
  func `a divider between panes moves two of them`(position: Int, heights: [Int]) {
    #expect(changed { $0.move(Divider(column: 0, row: 1), to: position) }.heights[0] == heights)
  }

  @Test func `a divider that does not exist moves nothing`() {
    for divider in [Divider(column: 1), Divider(column: 7), Divider(column: 1, row: 1), Divider(column: 7, row: 0)] {
      #expect(changed { $0.move(divider, to: 30) } == sizes)
    }
  }

  @Test func `a pane grows into the one below, and the last one into the one above`() {
    #expect(changed { $0.heighten(.zones, by: 1) }.heights[0] == [14, 8, 11])
    #expect(changed { $0.heighten(.contacts, by: 1) }.heights[0] == [13, 8, 12])
    #expect(changed { $0.heighten(.partners, by: -2) }.heights[0] == [13, 7, 13])
    #expect(changed { $0.heighten(.contacts, by: -2) }.heights[0] == [13, 11, 9])
    #expect(changed { $0.widen(.detail, by: 2) }.widths == [56, 64])
    #expect(changed { $0.widen(.zones, by: -2) }.widths == [56, 64])
  }

  @Test func `if the neighbour has nothing left, the next one gives`() {
    #expect(changed { $0.heighten(.zones, by: 7) }.heights[0] == [20, 4, 9])
    #expect(changed { $0.heighten(.zones, by: 99) }.heights[0] == [25, 4, 4])
    #expect(changed { $0.heighten(.zones, by: -99) }.heights[0] == [4, 18, 11])
  }
}

import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct ColumnWidthsTests {
  private let columns = [
    Column(.share(3), "A"), Column(.fixed(5), "B"), Column(.share(1), "C", leftOutUnder: 30),
  ]

  @Test func `shares divide the width left by fixed columns and gaps`() {
    // 40 - 5 fixed - two gaps of 2 = 31: three quarters are 23, the rest 8.
    #expect(ColumnWidths(columns, in: 40).slots.map(\.width) == [23, 5, 8])
  }

  @Test func `a column is left out of a narrow pane`() {
    let slots = ColumnWidths(columns, in: 29).slots
    #expect(slots.map(\.cell) == [0, 1])
    #expect(slots.map(\.width) == [22, 5])
  }

  @Test func `a pane without room has no widths`() {
    #expect(ColumnWidths(columns, in: 3).slots.map(\.width) == [0, 5])
  }
}

import Testing

@testable import ZoneDashboard
@testable import ZoneViewModels

@Suite struct ColumnWidthsTests {
  private let columns = [
    Column("A", .share(3)), Column("B", .fixed(5)), Column("C", .share(1), leftOutUnder: 30),
  ]

  @Test func sharesTakeWhatFixedColumnsAndGapsLeave() {
    // 40 - 5 fixed - two gaps of 2 = 31: three quarters are 23, the rest 8.
    #expect(ColumnWidths(columns, in: 40).slots.map(\.width) == [23, 5, 8])
  }

  @Test func aColumnIsLeftOutWhereThePaneIsNarrow() {
    let slots = ColumnWidths(columns, in: 29).slots
    #expect(slots.map(\.cell) == [0, 1])
    #expect(slots.map(\.width) == [22, 5])
  }

  @Test func noRoomIsNoWidth() {
    #expect(ColumnWidths(columns, in: 3).slots.map(\.width) == [0, 5])
  }
}

import Testing
import ZoneCatalogue

@testable import ZoneViewModels

@Suite struct ColumnFitTests {
  private let columns = [Column(.share(3), "A"), Column(.fixed(5), "B"), Column(.share(1), "C")]

  @Test func `shares divide the width left by fixed columns and gaps`() {
    // 40 - 5 fixed - two gaps of 2 = 31: three quarters are 23, the rest 8.
    #expect(ColumnFit(columns, in: 40).slots.map(\.width) == [23, 5, 8])
  }

  @Test func `columns that do not fit are left out from the end and counted`() {
    // A and C need 10 each, B needs 5, and there are two gaps of 2: 29.
    #expect(ColumnFit(columns, in: 29).slots.map(\.cell) == [0, 1, 2])
    let fit = ColumnFit(columns, in: 28)
    #expect(fit.slots.map(\.cell) == [0, 1])
    #expect(fit.slots.map(\.width) == [21, 5])
    #expect([fit.before, fit.after] == [0, 1])
  }

  @Test func `the selected column comes into view, and the first stays`() {
    let many = [Column(.share(1), "A")] + (1...6).map { Column(.fixed(5), "\($0)") }
    // 10 for A leave 21, which is three columns of 5 with their gaps.
    #expect(ColumnFit(many, in: 31).slots.map(\.cell) == [0, 1, 2, 3])
    #expect(ColumnFit(many, in: 31, showing: 3).slots.map(\.cell) == [0, 1, 2, 3])
    let fit = ColumnFit(many, in: 31, showing: 5)
    #expect(fit.slots.map(\.cell) == [0, 3, 4, 5])
    #expect([fit.before, fit.after] == [2, 1])
  }

  @Test(arguments: [0, 1, 3, 9]) func `a pane without room keeps its first column`(width: Int) {
    let fit = ColumnFit(columns, in: width, showing: 2)
    #expect(fit.slots.map(\.cell).first == 0)
    #expect(fit.slots.allSatisfy { $0.width <= width })
  }

  @Test func `a list without columns has no slots`() {
    #expect(ColumnFit([], in: 40).slots.isEmpty)
  }
}

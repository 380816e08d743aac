import Testing
import ZoneCatalogue
import ZoneData

@testable import ZoneViewModels

@Suite struct TimelineAxisTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func axis(
    _ unit: TimelineUnit = .quarter, width: Int = 20, selected: TimelineMark? = nil, today: Day? = nil, asOf: Day? = nil
  ) throws -> TimelineAxis {
    let density = EventDensity(
      entries: [
        .init(day: try day("2021-03-04"), count: 1, changes: 0),
        .init(day: try day("2022-01-17"), count: 3, changes: 1),
        .init(day: try day("2022-02-01"), count: 1, changes: 0),
        .init(day: try day("2022-08-02"), count: 2, changes: 2),
      ], undated: 1)
    let periods = unit.period(of: try day("2021-01-01"))...unit.period(of: try day("2022-12-31"))
    let scale = TimelineScale(unit, periods: periods, showing: nil, from: nil, width: width)
    return TimelineAxis(density, scale, selected: selected, today: today, asOf: asOf)
  }

  @Test func `bars count the events of a period`() throws {
    // Two years of quarters at two columns: 2021 begins at 0, 2022 at 9. The most events are four, in the first quarter
    // of 2022.
    let axis = try axis()
    #expect(axis.names == [.init(column: 0, text: "2021"), .init(column: 9, text: "2022")])
    #expect(axis.bars.map(\.columns) == [0..<2, 9..<11, 13..<15])
    #expect(axis.bars.map(\.count) == [1, 4, 2])
    #expect(axis.bars.map(\.height) == [2, 8, 4])
  }

  @Test func `changes, today and the day of knowledge have signs`() throws {
    let axis = try axis(today: try day("2022-12-31"), asOf: try day("2021-05-01"))
    #expect(
      axis.signs == [
        .init(column: 9, kind: .change), .init(column: 13, kind: .change), .init(column: 16, kind: .today),
        .init(column: 2, kind: .asOf),
      ])
    #expect(try self.axis(today: try day("2030-01-01")).signs.map(\.kind) == [.change, .change])
  }

  @Test func `the period and the days of the selected row are marked`() throws {
    let axis = try axis(selected: TimelineMark(try EDTFDate("2022"), isChange: false))
    #expect(axis.bars.map(\.isSelected) == [false, true, false])
    #expect(axis.selection?.columns == 9...16)
  }

  @Test func `each year is named if there is room`() throws {
    // A decade at five columns a year takes 50, at six 60: 2020 at 0, 2021 at 6.
    let wide = try axis(.year, width: 60)
    #expect(wide.names.map(\.text).prefix(3) == ["2020", "2021", "2022"])
    #expect(wide.names.map(\.column).prefix(3) == [0, 6, 12])
    #expect(wide.bars.map(\.columns) == [6..<11, 12..<17])
    #expect(try axis(.year, width: 49).names == [.init(column: 0, text: "2020s")])
  }

  /// Its own sign stands on its day, in the second column of the quarter.
  @Test func aSelectedChangeHasOneSign() throws {
    let axis = try axis(width: 40, selected: TimelineMark(try EDTFDate("2022-09-20"), isChange: true))
    #expect(axis.signs.count { $0.kind == .change } == 1)
    #expect(axis.selection?.columns.count == 1)
  }
}

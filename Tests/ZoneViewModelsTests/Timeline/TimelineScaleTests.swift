import Testing
import ZoneData

@testable import ZoneViewModels

@Suite struct TimelineScaleTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// Quarters are counted from the year 0, so those of 2020 are 8080 to 8083.
  private func quarters(_ years: ClosedRange<Int>, width: Int, showing: Int? = nil, from: Int? = nil) -> TimelineScale {
    TimelineScale(
      .quarter, periods: years.lowerBound * 4...years.upperBound * 4 + 3, showing: showing, from: from, width: width)
  }

  @Test(arguments: [
    (TimelineUnit.year, "2022-08-02", 2022, "2022", 202, "2020s"),
    (.quarter, "2022-08-02", 8090, "Q3 2022", 2022, "2022"),
    (.quarter, "2022-01-01", 8088, "Q1 2022", 2022, "2022"),
    (.month, "2022-12-31", 24275, "Dec 2022", 2022, "2022"),
    (.year, "-0003-05-01", -3, "-3", -1, "-10s"),
    (.month, "-0001-01-01", -12, "Jan -1", -1, "-1"),
  ])
  func `a day lies in a period of a group`(
    unit: TimelineUnit, day text: String, period: Int, name: String, group: Int, groupName: String
  ) throws {
    #expect(unit.period(of: try day(text)) == period)
    #expect(unit.name(of: period) == name)
    #expect(unit.group(of: period) == group)
    #expect(unit.name(ofGroup: group) == groupName)
  }

  @Test func `a year of quarters takes four columns and a blank`() throws {
    let scale = quarters(2020...2025, width: 30)
    #expect(scale.columnsPerPeriod == 1 && scale.firstGroup == 2020)
    #expect(scale.column(of: try day("2020-01-01")) == 0)
    #expect(scale.column(of: try day("2020-12-31")) == 3)
    #expect(scale.column(of: try day("2021-01-01")) == 5)
    #expect(scale.column(of: try day("2025-12-31")) == 28)
  }

  @Test func `periods are as wide as all of them fit`() {
    // Six years at two columns a quarter and a blank between years: 6 × 9 - 1 = 53; at three: 6 × 13 - 1 = 77.
    #expect(quarters(2020...2025, width: 53).columnsPerPeriod == 2)
    #expect(quarters(2020...2025, width: 76).columnsPerPeriod == 2)
    #expect(quarters(2020...2025, width: 77).columnsPerPeriod == 3)
    #expect(quarters(2022...2022, width: 500).columnsPerPeriod == 6)
  }

  @Test func `if they do not fit, the periods around the requested one are visible`() {
    // Three years fit in 14 columns. By default the latest are visible, and visible ones stay if possible.
    #expect(quarters(2000...2025, width: 14).firstGroup == 2023)
    #expect(quarters(2000...2025, width: 14, showing: 2010 * 4).firstGroup == 2010)
    #expect(quarters(2000...2025, width: 14, showing: 2010 * 4, from: 2009).firstGroup == 2009)
    #expect(quarters(2000...2025, width: 14, showing: 2013 * 4, from: 2009).firstGroup == 2011)
    #expect(quarters(2000...2025, width: 14, showing: nil, from: 1900).firstGroup == 2000)
  }

  @Test func `an uncertain date covers all its possible days`() throws {
    let scale = quarters(2020...2025, width: 30)
    func span(_ date: String) throws -> TimelineSpan? { scale.span(TimelineMark(try EDTFDate(date), isChange: false)) }
    #expect(try span("2022-08-02") == TimelineSpan(columns: 12...12, startsHere: true, endsHere: true, form: .event))
    #expect(try span("2022") == TimelineSpan(columns: 10...13, startsHere: true, endsHere: true, form: .event))
    #expect(
      try span("[..2022-08-02]") == TimelineSpan(columns: 0...12, startsHere: false, endsHere: true, form: .event))
    #expect(
      try span("2021-11-01/2022-02-01")
        == TimelineSpan(columns: 8...10, startsHere: true, endsHere: true, form: .lasting))
    #expect(try span("2019") == nil)
    #expect(try span("2025-06/..") == TimelineSpan(columns: 26...29, startsHere: true, endsHere: false, form: .lasting))
    #expect(
      scale.span(TimelineMark(nil, isChange: false))
        == TimelineSpan(columns: 0...29, startsHere: false, endsHere: false, form: .event))
  }

  @Test func `a distant date does not overflow`() throws {
    let far = TimelineMark(try EDTFDate("Y-999999999999"), isChange: false)
    #expect(quarters(2020...2025, width: 30).span(far) == nil)
    let all = TimelineScale(.month, periods: -12_000_000_000_000...12_000_000_000_011, showing: 0, from: nil, width: 40)
    #expect(all.firstGroup == 0 && all.columnsPerPeriod == 1)
    #expect(all.span(TimelineMark(nil, isChange: true))?.columns == 0...39)
  }
}

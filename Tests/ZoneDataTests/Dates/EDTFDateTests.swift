import TestSupport
import Testing

@testable import ZoneData

@Suite struct EDTFDateTests {
  @Test("Dates sort by first possible day, open start first; then by last, open end last; then by text")
  func order() throws {
    let sorted = [
      "../1985", "/1985", "../1986", "-0045", "1985-01-01", "1985-01", "1985", "1985-XX", "1985?",
      "1985/1986", "1985-02",
    ]
    let dates = try sorted.map { try EDTFDate($0) }
    #expect(dates.shuffled().sorted().map(\.text) == dates.map(\.text))
    #expect(try EDTFDate("1985/1999") < EDTFDate("1985/.."))
    #expect(try EDTFDate("198X~/..") < EDTFDate("1980-01-02"))
  }

  @Test("Dates are equal if written the same way")
  func equality() throws {
    #expect(try EDTFDate("2022") == EDTFDate("2022"))
    #expect(try EDTFDate("2022") != EDTFDate("2022-XX"))
    #expect(try Set([EDTFDate("2022"), EDTFDate("2022"), EDTFDate("2022~")]).count == 2)
  }

  @Test("Kinds distinguish intervals, one of several dates, and all of several dates")
  func kinds() throws {
    guard case .instant(let point) = try EDTFDate("2004-XX").kind else {
      Issue.record("2004-XX is one date")
      return
    }
    #expect(point.precision == .year && point.unspecified == .month)
    guard case .interval(.unknown, .date) = try EDTFDate("/1985").kind,
      case .interval(.date, .open) = try EDTFDate("1985/..").kind,
      case .oneOf(let some) = try EDTFDate("[1667,1668,1670..1672]").kind,
      case .allOf(let all) = try EDTFDate("{1960,1961-12}").kind
    else {
      Issue.record("kinds differ")
      return
    }
    #expect(some.count == 3 && all.count == 2)
  }

  @Test(
    "The precision of a date is that of its last part",
    arguments: [
      ("2022-08-02", .day), ("2022-08", .month), ("2022-21", .season), ("2022", .year), ("202X", .decade),
      ("20XX", .century), ("1985-04-XX", .month),
    ] as [(String, EDTFDate.Precision)])
  func precision(text: String, precision: EDTFDate.Precision) throws {
    #expect(try point(text).precision == precision)
  }

  @Test(
    "A qualifier says how sure a date is",
    arguments: [("2022", .none), ("2022~", .approximate), ("2022?", .uncertain), ("2022%", .both)]
      as [(String, EDTFDate.Qualifier)])
  func qualifiers(text: String, qualifier: EDTFDate.Qualifier) throws {
    #expect(try point(text).qualifier == qualifier)
  }

  private func point(_ text: String) throws -> EDTFDate.Point {
    guard case .instant(let point) = try EDTFDate(text).kind else {
      throw EDTFError.empty
    }
    return point
  }

  @Test(
    "Fewer fitting days are more precise; a day in two members counts once",
    arguments: [
      ("2022-08-02", 1), ("2022-08", 31), ("2022", 365), ("2024-XX", 366), ("2022-07-28/2022-08-01", 5),
      ("[2022-07-28,2022-08-01]", 2), ("[2022,2022-08]", 365), ("[2022-08-01..2022-08-03,2022-08-02]", 3),
      ("2022-08-02~", 15), ("2022-08?", 92), ("[..2022]", .infinity), ("2021/..", .infinity),
      ("[2021-12-31,2022-01-01..]", .infinity),
    ] as [(String, Double)])
  func span(text: String, days: Double) throws {
    #expect(try EDTFDate(text).spanInDays == days)
  }

  @Test("A date is more precise than a wider one, never than itself")
  func morePrecise() throws {
    let (day, year) = (try EDTFDate("2022-08-02"), try EDTFDate("2022"))
    #expect(day.spanInDays < year.spanInDays)
    #expect(try year.spanInDays < EDTFDate("2022~").spanInDays)
  }
}

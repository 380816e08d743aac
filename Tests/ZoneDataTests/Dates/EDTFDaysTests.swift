import TestSupport
import Testing

@testable import ZoneData

@Suite struct EDTFDaysTests {
  @Test(
    "A date may fall in a range if some reading has a day there",
    arguments: [
      ("2022-08-02", true), ("2022-08", true), ("2022", true), ("2021", false),
      ("[2022-07-28..2022-08-01]", true), ("[2022-07-01,2022-09-30]", false),
      ("2022-07-01/2022-09-30", true), ("[..2022-08-02]", true),
      ("[..2022-07-31]", false),
      ("2022-08-31/..", true), ("2022-09-01/..", false),
      ("{2022-08-01,2022-08-31}", true),
      ("{2022-08-01,2023}", true), ("2022-07-31~", false), ("/2022-08-05", true),
    ])
  func falls(text: String, may: Bool) throws {
    let august = try #require(Day(iso: "2022-08-01"))...#require(Day(iso: "2022-08-31"))
    let date = try EDTFDate(text)
    #expect(date.mayFall(in: august) == may)
  }

  @Test(
    "Dates contradict when no day fits both",
    arguments: [
      ("[2022-07-28..2022-08-01]", "2022-08-02", true), ("2022", "2022-08-02", false),
      ("2022-08-01", "2022-08-02", true), ("2022-08-02", "2022-08-02T10:00:00Z", false),
      ("[2022-07-28,2022-08-01]", "2022-07-30", true), ("2022-07-28/2022-08-01", "2022-07-30", false),
      ("[2021,2023]", "[2022,2024]", true), ("[2021,2023]", "[2022,2023]", false),
      ("[..2022-08-02]", "2022-08-03", true), ("[..2022-08-02]", "1900", false),
      ("[..2021]", "[2022..]", true), ("[..2021]", "[2021..]", false), ("2021/..", "2020", true),
      ("2021/..", "2031", false), ("/1985", "1986", true), ("198X", "1989-12-31", false),
      ("198X", "1990", true), ("2022-21", "2022-05", false), ("2022-21", "2022-06", true),
      ("Y170000002", "Y170000003", true),
    ])
  func contradicts(left: String, right: String, expected: Bool) throws {
    let (left, right) = (try EDTFDate(left), try EDTFDate(right))
    #expect(left.contradicts(right) == expected)
    #expect(right.contradicts(left) == expected)
  }

  @Test(
    "A qualified day is widened by a week at each end, a year by a quarter, any other date by its neighbour",
    arguments: [
      ("2022-08-10~", "2022-08-03", false), ("2022-08-10~", "2022-08-02", true),
      ("2022-08-10?", "2022-08-17", false), ("2022-08-10%", "2022-08-18", true),
      ("2022-08~", "2022-07-01", false), ("2022-08~", "2022-06-30", true),
      ("2022~", "2021", false), ("2022?", "2023", false), ("2022~", "2020", true),
      ("2022~", "2021-10-01", false), ("2022~", "2021-09-30", true), ("2022~", "2023-03-31", false),
      ("2022~", "2023-04-01", true), ("2025~", "2024-08-16", true), ("2022-01~", "2021-12-01", false),
      ("2022-01~", "2021-11-30", true),
      ("2022", "2021~", false),
      ("198X~", "1995", false), ("198X~", "2000", true), ("19XX~", "1850", false), ("19XX~", "1700", true),
      ("2020~", "2021~", false), ("2020~", "2022~", true), ("2020/2021~", "2022-03", false),
      ("2020/2021~", "2022-04", true),
      ("2020/2021~", "2019-12", true), ("2022-22~", "2022-03-15", false), ("[2020~..]", "2019", false),
    ])
  func slack(left: String, right: String, expected: Bool) throws {
    #expect(try EDTFDate(left).contradicts(EDTFDate(right)) == expected)
    #expect(try EDTFDate(right).contradicts(EDTFDate(left)) == expected)
  }
}

import TestSupport
import Testing

@testable import ZoneData

@Suite struct DayTests {
  @Test(
    "A day is counted from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2022-08-02", 19_206),
      ("0000-03-01", -719_468), ("-0001-12-31", -719_529),
    ])
  func number(iso: String, number: Int) {
    #expect(Day(iso: iso)?.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test("Every day of 800 years follows the previous one and round-trips through its parts and its text")
  func roundTrip() {
    let wrong = (-146_097...146_097).map(Day.init(number:)).filter { day in
      let (year, month, dayOfMonth) = day.parts
      return Day(year: year, month: month, day: dayOfMonth) != day || Day(iso: day.iso) != day
        || day.advanced(by: 1).parts.day != (dayOfMonth < Day.count(inMonth: month, of: year) ? dayOfMonth + 1 : 1)
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "A text that is not year-month-day of an existing day is rejected",
    arguments: [
      "", "2022", "2022-08", "2022-8-2", "2021-02-29", "1900-02-29", "2022-04-31", "2022-00-10", "2022-01-00",
      "2022-08-02 ", "2022-08-02T10:00:00", "2022-08-02?", "2022-08-XX", "+2022-08-02", "-0000-01-01",
    ])
  func refused(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test("Impossible parts make no day")
  func parts() {
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 2023, month: 13, day: 1) == nil)
    #expect(Day(year: .max, month: 1, day: 1) == nil)
    #expect(Day(year: .min, month: 1, day: 1) == nil)
  }

  @Test("Arithmetic beyond the limit is clamped")
  func limits() {
    let (first, last) = (Day(number: .min), Day(number: .max))
    #expect(last.advanced(by: .max) == last)
    #expect(first.advanced(by: .min) == first)
    #expect(first.distance(to: last) == 732_000_000_000_000)
    #expect(first.year < -Day.yearLimit && last.year > Day.yearLimit)
  }

  @Test(
    "Words put the day first and mark years that would not read as years",
    arguments: [
      ("2022-08-02", "2 Aug 2022"), ("0045-03-15", "15 Mar AD 45"), ("-0043-03-15", "15 Mar 44 BC"),
      ("0000-01-01", "1 Jan 1 BC"),
    ])
  func words(iso: String, words: String) {
    #expect(Day(iso: iso)?.inWords == words)
  }

  @Test("A range of days can be iterated")
  func range() throws {
    let start = try #require(Day(iso: "2024-02-28"))
    let end = try #require(Day(iso: "2024-03-01"))
    #expect((start...end).map(\.iso) == ["2024-02-28", "2024-02-29", "2024-03-01"])
  }
}

import Testing

@testable import ZoneData

/// Days as users type them, on Thursday 26 November 2026.
@Suite struct DueDateTests {
  private let today = Day(known: 2026, 11, 26)

  @Test(arguments: [
    ("today", "2026-11-26"), ("tomorrow", "2026-11-27"), (" Tomorrow ", "2026-11-27"),
    ("fri", "2026-11-27"), ("Friday", "2026-11-27"), ("thu", "2026-12-03"), ("wed", "2026-12-02"),
    ("+0d", "2026-11-26"), ("+3d", "2026-11-29"), ("+2w", "2026-12-10"), ("+1m", "2026-12-26"), ("+1y", "2027-11-26"),
    ("3 dec", "2026-12-03"), ("dec 3", "2026-12-03"), ("3rd December", "2026-12-03"), ("26 nov", "2026-11-26"),
    ("25 nov", "2027-11-25"), ("29 feb", "2028-02-29"), ("3 dec 2026", "2026-12-03"), ("2026-12-03", "2026-12-03"),
    ("2026-12", "2026-12"), ("2026-12~", "2026-12~"), ("../2026-12-03", "../2026-12-03"),
  ])
  func `a day is read`(text: String, date: String) throws {
    #expect(try DueDate.read(text, today: today).text == date)
  }

  @Test func `a month later is the last day of a shorter month`() throws {
    #expect(try DueDate.read("+1m", today: Day(known: 2027, 1, 31)).text == "2027-02-28")
    #expect(try DueDate.read("+13m", today: Day(known: 2027, 1, 31)).text == "2028-02-29")
    #expect(try DueDate.read("+2m", today: Day(known: 2026, 11, 30)).text == "2027-01-30")
  }

  @Test(arguments: [
    ("soon", "“soon” is not a day; write 2026-12-03, tomorrow, fri, +3d, +2w, +1m or 3 dec."),
    ("", "“” is not a day; write 2026-12-03, tomorrow, fri, +3d, +2w, +1m or 3 dec."),
    ("+3", "“+3” is not a day; write 2026-12-03, tomorrow, fri, +3d, +2w, +1m or 3 dec."),
    ("+99999d", "“+99999d” is not a day; write 2026-12-03, tomorrow, fri, +3d, +2w, +1m or 3 dec."),
    ("31 feb", "“31 feb” does not exist; February has no day 31."),
    ("3/12/2026", "3/12/2026 can mean 2026-12-03 or 2026-03-12; write the one you mean."),
    ("2026-02-30", "2026-02-30 has no day 30; Feb 2026 has 28 days."),
    ("2026-12-03/..", "“2026-12-03/..” has no end; write the last day."),
  ])
  func `anything else says what to write`(text: String, message: String) {
    let error = #expect(throws: DueDate.Mistake.self) { try DueDate.read(text, today: today) }
    #expect(error?.message == message)
  }
}

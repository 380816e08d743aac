import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData
@testable import ZoneExchange

/// The expected texts are written by hand from RFC 5545.
@Suite struct CalendarTests {
  @Test func `events are a calendar`() throws {
    let calendar = try CalendarExport(["signing", "conf", "undated"], CitationFinder(ExchangeFixture.catalogue()))
    #expect(calendar.undatedCount == 1)
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//stz//Special Technology Zones//EN
      BEGIN:VEVENT
      UID:signing@stz
      DTSTAMP:20220802T000000Z
      DTSTART;VALUE=DATE:20220802
      SUMMARY:Signing\\; first\\, of two
      DESCRIPTION:Source: The Daily\\, “A *bold* | paper”\\, 2 Aug 2022\\, https
       ://daily.example/a_b?c=1
      LOCATION:Beijing\\, China
      CATEGORIES:letter of intent
      URL:https://daily.example/a_b?c=1
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:conf@stz
      DTSTAMP:20220802T000000Z
      DTSTART;VALUE=DATE:20211230
      DTEND;VALUE=DATE:20220103
      SUMMARY:Conference
      DESCRIPTION:Source: The Daily\\, “A *bold* | paper”\\, 2 Aug 2022\\, https
       ://daily.example/a_b?c=1
      CATEGORIES:conference
      URL:https://daily.example/a_b?c=1
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR

      """
    #expect(calendar.text == expected.replacing("\n", with: "\r\n"))
  }

  @Test func `a change of status is a separate event`() throws {
    let catalogue = try ExchangeFixture.catalogue()
    let rows = try catalogue.rows(.events, Query(), window: 0..<10)
    let change = try #require(rows.first { $0.isChange })
    let lines = lines(try CalendarExport([change.id], CitationFinder(catalogue)).text)
    #expect(lines.contains("UID:north@notified@2021-12-23@stz"))
    #expect(lines.contains("SUMMARY:North | Zone: notified"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20211223"))
    #expect(lines.contains("CATEGORIES:status"))
  }

  /// The first possible day or, if the start is open, the last.
  @Test(arguments: [
    ("2022-08-02?", "20220802", "2 Aug 2022 (uncertain)", "first"), ("2022-08~", "20220801", "about Aug 2022", "first"),
    ("2022-08", "20220801", "Aug 2022", "first"), ("2022", "20220101", "2022", "first"),
    ("\"[..2022-08-02]\"", "20220802", "by 2 Aug 2022", "last"),
    ("\"[2022-07-28..2022-08-01]\"", "20220728", "between 28 Jul and 1 Aug 2022", "first"),
    ("2022-07-28/..", "20220728", "from 28 Jul 2022", "first"),
  ])
  func `an uncertain date is described`(date: String, start: String, words: String, which: String) throws {
    let text = "source: {title: More, kind: news}\nevents:\n  open: {name: Open, date: \(date)}"
    let catalogue = try ExchangeFixture.catalogue(with: text)
    let lines = lines(try CalendarExport(["open"], CitationFinder(catalogue)).text)
    #expect(lines.contains("DTSTART;VALUE=DATE:\(start)"))
    #expect(!lines.contains { $0.hasPrefix("DTEND") })
    #expect(lines.contains("SUMMARY:Open (\(words))"))
    #expect(lines.contains("STATUS:TENTATIVE"))
    let description = try #require(lines.first { $0.hasPrefix("DESCRIPTION") })
    let doubt = "DESCRIPTION:Date: \(words). The day is not certain\\; this is the \(which) possible one."
    #expect(description.hasPrefix(doubt), "\(description)")
  }

  @Test func `a disputed date is tentative and names the others`() throws {
    let text = """
      source: {title: More, kind: web}
      events:
        signing: {date: 2022-08-05}
      """
    let catalogue = try ExchangeFixture.catalogue(with: text)
    let lines = lines(try CalendarExport(["signing"], CitationFinder(catalogue)).text)
    #expect(lines.contains("SUMMARY:Signing\\; first\\, of two (date disputed)"))
    #expect(lines.contains("STATUS:TENTATIVE"))
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:Documents disagree\\; others say 5 Aug 2022.\\n") })
  }

  @Test(arguments: ["-0045-03-15", "Y12022"])
  func `a year that a calendar cannot hold is omitted`(date: String) throws {
    let text = "source: {title: More, kind: news}\nevents:\n  old: {name: Old, date: \"\(date)\"}"
    let calendar = try CalendarExport(["old"], CitationFinder(ExchangeFixture.catalogue(with: text)))
    #expect(calendar.undatedCount == 1)
    #expect(!calendar.text.contains("VEVENT"))
  }

  /// Unfolded as RFC 5545 3.1 says.
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test(arguments: [("9999-12-31", "99991231"), ("9999-12-30/9999-12-31", "99991230")])
  func `an event at the end of the calendar has no end`(date: String, start: String) throws {
    let text = "source: {title: More, kind: news}\nevents:\n  last: {name: Last, date: \(date)}"
    let calendar = try CalendarExport(["last"], CitationFinder(ExchangeFixture.catalogue(with: text)))
    #expect(calendar.undatedCount == 0)
    let lines = lines(calendar.text)
    #expect(lines.contains("DTSTART;VALUE=DATE:\(start)"))
    #expect(!lines.contains { $0.hasPrefix("DTEND") })
  }

  /// A document of a year that is not over, and one that is still to come.
  @Test(arguments: [("2026", "20260101"), ("2027-03-01", "19700101"), ("2026-11-20", "20261120")])
  func `no time stamp is in the future`(published: String, stamp: String) throws {
    let text =
      "source: {title: More, kind: news, published: \(published)}\nevents:\n  soon: {name: Soon, date: 2028-01-01}"
    let finder = CitationFinder(try ExchangeFixture.catalogue(with: text))
    let calendar = try CalendarExport(["soon"], finder, today: Day(iso: "2026-11-26"))
    #expect(lines(calendar.text).contains("DTSTAMP:\(stamp)T000000Z"))
  }
}

/// Follow-ups as tasks. The expected text is written by hand from RFC 5545 3.6.2.
@Suite struct CalendarTaskTests {
  @Test func `an agenda is a calendar of tasks`() throws {
    let note = """
      source: {title: Note, kind: note, published: 2026-11-26}
      zones:
        north:
          name: North, or not
          notes:
            - {is: "Call; then, write", due: 2026-12-03}
            - {is: Look, due: 2026-11~, state: done}
            - {is: Wait, state: dropped}
      """
    let rows = try Fixture.catalogue(["2026-11-26-note-north": note]).followUps()
    let agenda = Agenda(rows, today: Day(known: 2026, 11, 26), all: true)
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//stz//Special Technology Zones//EN
      BEGIN:VTODO
      UID:2026-11-26-note-north@stz
      DTSTAMP:20261126T000000Z
      SUMMARY:North\\, or not: Call\\; then\\, write
      STATUS:NEEDS-ACTION
      SEQUENCE:0
      DUE;VALUE=DATE:20261203
      END:VTODO
      BEGIN:VTODO
      UID:2026-11-26-note-north.2@stz
      DTSTAMP:20261126T000000Z
      SUMMARY:North\\, or not: Look
      STATUS:COMPLETED
      SEQUENCE:1
      DUE;VALUE=DATE:20261130
      DESCRIPTION:Due: about Nov 2026
      END:VTODO
      BEGIN:VTODO
      UID:2026-11-26-note-north.3@stz
      DTSTAMP:20261126T000000Z
      SUMMARY:North\\, or not: Wait
      STATUS:CANCELLED
      SEQUENCE:1
      END:VTODO
      END:VCALENDAR

      """
    #expect(agenda.calendar == expected.replacing("\n", with: "\r\n"))
  }
}

import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// What starts the day, on 26 November 2026.
@Suite struct TodayTests {
  private static let news = """
    source: {title: News, kind: news, published: 2022-08-02}
    zones:
      park: {name: Park, status: [{is: notified, on: 2022-07-01}, {is: operational, on: 2024, planned: "yes"}]}
      hub: {name: Hub, status: {is: notified, on: 2022-07-01}}
      fresh: {name: Fresh}
    bodies: {seda: {name: SEDA}}
    events:
      deal: {name: Deal, kind: memorandum, stage: {is: signed, on: 2022-02-01}, bodies: {seda: signatory}}
    """
  private static let notes = """
    source: {title: Notes, kind: note, published: 2026-11-20}
    bodies:
      seda:
        notes: [{is: Call, due: 2026-11-25}, {is: Write, due: 2026-11-26}, {is: Later, due: 2026-11-27}, {is: Done, due: 2026-11-01, state: done}]
    """
  private static let late =
    "source: {title: L, kind: news, published: 2026-11-01}\nzones:\n  fresh: {status: notified}\n"

  private func today(_ texts: [String: String], watching: String = "", _ changes: [Change] = []) throws -> Today {
    let day = try #require(Day(iso: "2026-11-26"))
    let catalogue = try Fixture.catalogue(texts)
    catalogue.measureAges(today: day)
    return Today(
      changes: ChangeList(changes), agenda: Agenda(try catalogue.followUps(), today: day),
      stale: try catalogue.stale(Query()), problems: try catalogue.problems,
      watched: try catalogue.watchedIDs(Watchlist(watching)))
  }

  private func lines(_ lines: [Today.Line]) -> [String] {
    lines.map { "\($0.isWatched ? "*" : "")\($0.record?.text ?? "-"): \($0.text)" }
  }

  @Test func `what is overdue or due today presses, what is later does not`() throws {
    let found = try today(["news": Self.news, "notes": Self.notes])
    #expect(
      lines(found[.due]) == ["seda: Call (overdue since 25 Nov 2026)", "seda: Write (today)"])
    #expect(found.isPressing)
    #expect(try !today(["news": Self.news]).isPressing)
  }

  @Test func `a plan whose day has passed and old news are listed, watched ones first`() throws {
    let found = try today(["late": Self.late, "news": Self.news], watching: "hub\n")
    #expect(lines(found[.passed]) == ["park: Status operational, planned for 2024"])
    #expect(
      lines(found[.quiet]) == [
        "*hub: notified, last seen Aug 2022", "deal: signed, last seen Aug 2022", "park: notified, last seen Aug 2022",
      ])
    #expect(found[.quiet].first?.day == Day(iso: "2022-08-02"))
  }

  @Test func `each record with changes is one line, watched ones first`() throws {
    let change = { (id: RecordID, after: String) in
      var change = Change(.added, of: id, .zone, name: id.text)
      (change.field, change.after) = (RecordKind.zone.field(.place), after)
      change.date = Date(timeIntervalSince1970: id == "park" ? 1_790_000_000 : 1_780_000_000)
      return change
    }
    let changes = [change("hub", "A"), change("hub", "B"), change("hub", "C"), change("park", "D")]
    let found = try today(["news": Self.news], changes)
    #expect(lines(found[.new]) == ["park: Place: D", "hub: Place: A; Place: B; 1 more"])
    let watched = try today(["news": Self.news], watching: "hub\n", changes)
    #expect(lines(watched[.new]).first == "*hub: Place: A; Place: B; 1 more")
  }

  @Test func `a problem leads to its line`() throws {
    let found = try today(["news": Self.news, "bad": "source: {title: B, kind: news}\nzones:\n  park: {area: wide}\n"])
    #expect(found[.problems].map(\.name) == ["bad.yaml:3:16"])
    #expect(found[.problems].map(\.fileLine) == [3])
    #expect(found.sections.map(\.topic).contains(.problems))
    #expect(try today(["seda": "source: {title: T, kind: news}\nbodies: {a: {name: A}}\n"]).sections == [])
  }
}

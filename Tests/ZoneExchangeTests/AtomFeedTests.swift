import Foundation
import TestSupport
import Testing
import ZoneData

@testable import ZoneExchange

/// Changes as a feed. Other programs read one back in make test-formats.
@Suite struct AtomFeedTests {
  private func change(_ record: RecordID, _ after: String, _ source: SourceID) -> Change {
    var change = Change(.added, of: record, .zone, name: "A & B")
    (change.field, change.after, change.source) = (RecordKind.zone.field(.place), after, source)
    return change
  }

  private func feed(_ changes: [Change]) -> String {
    let dates: [SourceID: Date] = [
      "one": Date(timeIntervalSince1970: 1_790_000_000), "two": Date(timeIntervalSince1970: 1_790_000_060),
    ]
    return AtomFeed(
      ChangeList(changes, dates: dates), title: "Changes", subject: "s", since: Date(timeIntervalSince1970: 0)
    ).text
  }

  @Test func `each record and dossier is an entry with the date of the dossier`() {
    let text = feed([
      change("park", "<Lahore>\u{1B}", "one"), change("park", "Multan", "one"), change("park", "Swat", "two"),
    ])
    #expect(text.matches(of: /<entry>/).count == 2)
    #expect(text.contains("<title>A &amp; B: Place: &lt;Lahore&gt;\u{FFFD} (and 1 more)</title>"))
    // 1790000000 s after 1970.
    #expect(text.contains("<updated>2026-09-21T14:13:20Z</updated>"))
    #expect(text.contains("<updated>2026-09-21T14:14:20Z</updated>\n  <author>"))
  }

  @Test(arguments: ["\u{9B}31m", "\u{202E}", "\u{7F}", "\u{200E}", "\u{2067}", "\u{3164}"])
  func `nothing that steers a terminal or a reader is in a feed`(text: String) {
    #expect(feed([change("park", "a\(text)", "one")]).contains("<title>A &amp; B: Place: a\u{FFFD}"))
  }

  @Test func `identifiers are the same in every run and differ between entries`() throws {
    let changes = [change("park", "Lahore", "one"), change("park", "Swat", "two")]
    let ids = feed(changes).matches(of: /<id>(.*?)<\/id>/).map { String($0.1) }
    #expect(Set(ids).count == 3)
    #expect(ids == feed(changes).matches(of: /<id>(.*?)<\/id>/).map { String($0.1) })
    let form = /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/
    #expect(ids.allSatisfy { $0.wholeMatch(of: form) != nil })
  }

  @Test func `a feed without entries has the time since which nothing changed`() {
    #expect(feed([]).contains("<updated>1970-01-01T00:00:00Z</updated>"))
  }
}

import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Six events, one of them undated, and a change of status, which is a separate row in the timeline.
struct EventTimelineTests {
  private static let text = """
    source: {title: A paper, kind: news, published: 2022-12-01}
    zones:
      north: {name: North, status: {is: notified, on: 2021-03-20}}
      south: {name: South}
    events:
      a: {name: A, date: 2021-03-01, zones: {north: venue}}
      b: {name: B, date: 2021-03-31, zones: {south: venue}}
      c: {name: C, date: 2021-04-01, zones: {north: venue}}
      d: {name: D, date: 1999-12-31, zones: {north: venue}}
      e: {name: E, zones: {north: venue}}
      f: {name: F, date: 2021-04-01, zones: {south: venue}}
    """

  private func catalogue() throws -> Catalogue { try Catalogue(Fixture.assembly(["paper": Self.text])) }

  private let north = Query(Scope(record: RecordID(stored: "north")))

  private func entry(_ iso: String, _ count: Int, changes: Int = 0) throws -> EventDensity.Entry {
    .init(day: try #require(Day(iso: iso)), count: count, changes: changes)
  }

  @Test func `months are counted, with changes of status, and undated events apart`() throws {
    let all = try catalogue().density(Query())
    #expect(all.undated == 1)
    #expect(
      all.entries == [try entry("1999-12-31", 1), try entry("2021-03-01", 3, changes: 1), try entry("2021-04-01", 2)])
    let narrowed = try catalogue().density(north)
    #expect(narrowed.undated == 1)
    #expect(
      narrowed.entries == [
        try entry("1999-12-31", 1), try entry("2021-03-01", 2, changes: 1), try entry("2021-04-01", 1),
      ])
  }

  /// The number of rows and the density are those of the timeline, which is kept for the query without an order.
  @Test func `a list that was sorted by a column is in the order of time again`() throws {
    let catalogue = try catalogue()
    var sorted = north
    sorted.order = ListOrder(.name, isDescending: true)
    #expect(try catalogue.count(of: .events, sorted) == 5)
    let rows = try catalogue.rows(.events, north, window: 0..<5)
    #expect(try rows == self.catalogue().rows(.events, north, window: 0..<5))
    #expect(try catalogue.rows(.events, sorted, window: 0..<5) != rows)
  }

  @Test func `a window has the rows at its place, and each row is found at its position`() throws {
    let catalogue = try catalogue()
    for (query, expected) in [
      (Query(), ["d", "a", "north@notified@2021-03-20", "b", "c", "f", "e"]),
      (north, ["d", "a", "north@notified@2021-03-20", "c", "e"]),
    ] {
      // Two events of one day are in the order of a number derived from their ids.
      let whole = try catalogue.rows(.events, query, window: 0..<2000).map(\.id.text)
      #expect(Set(whole) == Set(expected))
      #expect(whole.first == "d" && whole.last == "e" && whole[2].hasPrefix("north@"))
      #expect(try catalogue.count(of: .events, query) == expected.count)
      for first in 0..<whole.count {
        for end in first...whole.count {
          #expect(try catalogue.rows(.events, query, window: first..<end).map(\.id.text) == Array(whole[first..<end]))
        }
        #expect(try catalogue.position(of: RecordID(stored: whole[first]), in: .events, query) == first)
      }
    }
    #expect(try catalogue.position(of: RecordID(stored: "b"), in: .events, north) == nil)
    #expect(try catalogue.position(of: RecordID(stored: "north"), in: .events, Query()) == nil)
    #expect(try catalogue.rows(.events, Query(), window: 7..<20).isEmpty)
    #expect(try catalogue.rows(.events, north, window: 9..<20).isEmpty)
  }

  @Test func `a query without matches gives empty results`() throws {
    let query = Query(filter: Filter(words: "zeppelin"))
    #expect(try catalogue().count(of: .events, query) == 0)
    #expect(try catalogue().rows(.events, query, window: 0..<9).isEmpty)
    #expect(try catalogue().density(query) == EventDensity())
    #expect(try Catalogue([]).density(Query()) == EventDensity())
  }
}

import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct EventKeyTests {
  @Test func `keys are in date order, undated ones last`() throws {
    let dates = ["Y-9999999", "-0044", "1988", "[..2022-08-02]", "2022-08-02T10:00:00Z", "Y123456789"]
    let keys = try dates.map { try EventKey.first(of: EDTFDate($0)) }
    #expect(keys == keys.sorted())
    #expect(keys[3] == keys[4])
    #expect(keys.allSatisfy { $0 >= EventKey.first && $0 < EventKey.first(of: nil) })
  }

  @Test func `events that want the same key get keys of the same day, in any order`() throws {
    let ids = Collisions.events(6)
    #expect(Set(ids.prefix(4).map { EventKey.wanted($0, on: nil) % (1 << 16) }).count == 1)
    for order in [ids, ids.reversed()] {
      let texts = order.map { "  \($0.text): {date: 2022-08-02}\n" }
      let text = "source: {title: t, kind: news}\nevents:\n" + texts.joined()
      let catalogue = try Catalogue(Fixture.assembly(["a": text]))
      #expect(try Set(catalogue.rows(.events, Query(), window: 0..<9).map(\.id)) == Set(ids))
      let keys = try catalogue.read { try Int.fetchAll($0, sql: "SELECT id FROM event") }
      #expect(Set(keys.map { EventKey.day(of: $0)?.iso }) == ["2022-08-02"])
    }
  }

  @Test(arguments: [("someone", nil), ("p", "2022-08-02")] as [(String, String?)])
  func `a date only counts if its speaker is known`(speaker: String, day: String?) throws {
    let text = """
      source: {title: t, kind: news}
      events: {e: {date: {is: 2022-08-02, by: \(speaker)}}}
      people: {p: {}}
      """
    let key = try Catalogue(Fixture.assembly(["a": text])).read { try Int.fetchOne($0, sql: "SELECT id FROM event") }
    #expect(EventKey.day(of: try #require(key))?.iso == day)
  }
}

/// Ids of events with the same number within a day, which is rare.
enum Collisions {
  private static let groups: [[RecordID]] = {
    let ids = (0..<60_000).map { RecordID(stored: "e\($0)") }
    let groups = Dictionary(grouping: ids) { Fingerprint.number(of: $0.text.utf8) % (1 << 16) }
    return groups.filter { $0.value.count >= 4 && groups[$0.key + 1] != nil }.sorted { $0.key < $1.key }.map {
      Array($0.value.sorted().prefix(4)) + (groups[$0.key + 1] ?? []).sorted().prefix(2)
    }
  }()

  /// Up to four ids with one number, then some with the next number.
  static func events(_ count: Int) -> [RecordID] { Array(groups.first?.prefix(count) ?? []) }
}

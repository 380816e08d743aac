import Testing

@testable import ZoneData

@Suite struct EventKeyTests {
  @Test func keysAreInTheOrderOfTimeAndUndatedOnesLast() throws {
    let dates = ["Y-9999999", "-0044", "1988", "[..2022-08-02]", "2022-08-02T10:00:00Z", "Y123456789"]
    let keys = try dates.map { try EventKey.first(of: EDTFDate($0)) }
    #expect(keys == keys.sorted())
    #expect(keys[3] == keys[4])
    #expect(keys.allSatisfy { $0 >= EventKey.first && $0 < EventKey.first(of: nil) })
  }

  /// The ids of each pair come to one number within a day.
  @Test func eventsThatWantOneKeyStandInTheOrderOfTheirIDsHoweverTheyCame() throws {
    let ids = Collisions.events(3)
    #expect(Set(ids.map { EventKey.wanted($0, on: nil) % (1 << 16) }).count == 1)
    let orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]]
    for order in orders {
      let texts = order.map { "  \(ids[$0].text): {date: 2022-08-02}\n" }
      let text = "source: {title: t, kind: news}\nevents:\n" + texts.joined()
      let rows = try Catalogue(Fixture.assembly(["a": text])).events(Query(), window: 0..<9)
      #expect(rows.map(\.id) == ids.sorted())
    }
  }
}

/// Ids of events that come to one number within a day, which few do.
enum Collisions {
  private static let groups: [[RecordID]] = {
    let ids = (0..<60_000).map { RecordID(stored: "e\($0)") }
    let groups = Dictionary(grouping: ids) { Fingerprint.number(of: $0.text.utf8) % (1 << 16) }
    return groups.filter { $0.value.count >= 4 && groups[$0.key + 1] != nil }.sorted { $0.key < $1.key }.map {
      Array($0.value.sorted().prefix(4)) + (groups[$0.key + 1] ?? []).sorted().prefix(2)
    }
  }()

  /// Up to four ids of one number, then some of the next number.
  static func events(_ count: Int) -> [RecordID] { Array(groups.first?.prefix(count) ?? []) }
}

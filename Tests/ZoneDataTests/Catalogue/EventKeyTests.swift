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

  @Test func aDayMayHaveMoreEventsThanItHasKeys() {
    let first = EventKey.first + 65_536
    // Three events of a day that has room for two, one of the next day, and one later.
    let events: [(id: RecordID, first: Int)] = [
      ("c", first + 65_534), ("a", first + 65_534), ("b", first + 65_534), ("d", first + 65_536),
      ("e", first + 131_072),
    ]
    let keys = EventKey.assign(events)
    #expect(
      ["a", "b", "c", "d", "e"].map { keys[$0] } == [65_534, 65_535, 65_536, 65_537, 131_072].map { first + $0 })
  }
}

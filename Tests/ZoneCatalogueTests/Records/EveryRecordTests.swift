import TestSupport
import Testing
import ZoneCatalogue
import ZoneData

/// All records at once, for drafting.
struct EveryRecordTests {
  @Test func hasEveryKindOfRecord() throws {
    let catalogue = try Fixture.catalogue([
      "doc": """
      source: {title: T}
      zones: {park: {name: Park}}
      bodies: {desk: {name: Desk}}
      events: {moot: {name: Moot, kind: conference}}
      people: {ann: {name: Ann}}
      """
    ])
    #expect(try catalogue.everythingShown().map(\.id) == ["ann", "desk", "moot", "park"])
    #expect(try catalogue.everyID().isSuperset(of: ["ann", "desk", "moot", "park", "doc"]))
  }
}

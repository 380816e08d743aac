import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Zones in Berlin and Bavaria, one in Punjab of Pakistan and one in Punjab of India.
struct PlaceQueryTests {
  private func catalogue() throws -> Catalogue {
    let text = """
      source: {title: A paper, kind: news}
      zones:
        a: {name: A, province: DE-BE}
        b: {name: B, province: DE-BY}
        c: {name: C, province: PK-PB}
        d: {name: D, province: IN-PB}
      events:
        e: {name: E, date: 2021, zones: {a: venue, c: mentioned}}
        f: {name: F, date: 2022, zones: {c: venue}}
      """
    return try Catalogue(Fixture.assembly(["paper": text]))
  }

  private func zones(_ query: String) throws -> [String] {
    let catalogue = try catalogue()
    let parsed = try catalogue.parse(query)
    #expect(parsed.problems.isEmpty)
    return try catalogue.rows(.zones, Query(filter: parsed.filter), window: 0..<9).map(\.id.text)
  }

  @Test(
    arguments: [
      ("province:DE", ["a", "b"]), ("province:germany", ["a", "b"]), ("province:DE-BE", ["a"]),
      ("province:bayern", ["b"]), ("-province:DE", ["c", "d"]), ("province:DE province:IN", ["a", "b", "d"]),
    ])
  func `a country stands for all its provinces`(query: String, found: [String]) throws {
    #expect(try zones(query) == found)
  }

  @Test func `of two provinces with one name, that of Pakistan is meant`() throws {
    #expect(try zones("province:punjab") == ["c"])
    #expect(try zones("province:IN-PB") == ["d"])
  }

  @Test func `rows related to a country are related to a zone in it`() throws {
    let events = try catalogue().rows(.events, Query(Scope(province: "DE")), window: 0..<9)
    #expect(events.map(\.id.text) == ["e"])
  }

  @Test func `countries are counted, the one with the most zones first`() throws {
    let counts = try catalogue().countryCounts(.zones)
    #expect(counts == [PlaceCount("DE", 2), PlaceCount("IN", 1), PlaceCount("PK", 1)])
    #expect(counts.map(\.name) == ["Germany", "India", "Pakistan"])
    #expect(try catalogue().countryCounts(.partners).isEmpty)
  }

  @Test func `a chosen country is listed among the values of the facet, with its count`() throws {
    let query = Query(filter: Filter([.init(.province, "DE")]))
    let counts = try catalogue().facetCounts(.zones, query, .province)
    #expect(counts.first { $0.value == "DE" } == FacetCount(value: "DE", label: "Germany", count: 2))
  }

  @Test func `provinces are sorted in their listed order, foreign ones by code`() throws {
    let order = ListOrder(.province)
    #expect(try catalogue().rows(.zones, Query(order: order), window: 0..<9).map(\.id.text) == ["c", "a", "b", "d"])
  }
}

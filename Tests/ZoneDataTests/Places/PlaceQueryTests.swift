import Testing

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
    return try catalogue.zones(Query(filter: parsed.filter), window: 0..<9).map(\.id.text)
  }

  @Test(
    "A country means all its units",
    arguments: [
      ("province:DE", ["a", "b"]), ("province:germany", ["a", "b"]), ("province:DE-BE", ["a"]),
      ("province:bayern", ["b"]), ("-province:DE", ["c", "d"]), ("province:DE province:IN", ["a", "b", "d"]),
    ])
  func country(query: String, found: [String]) throws {
    #expect(try zones(query) == found)
  }

  @Test("Of two provinces of one name that of Pakistan is meant")
  func namesakes() throws {
    #expect(try zones("province:punjab") == ["c"])
    #expect(try zones("province:IN-PB") == ["d"])
  }

  @Test("What has to do with a country has to do with a zone in it")
  func scope() throws {
    let events = try catalogue().events(Query(Scope(province: "DE")), window: 0..<9)
    #expect(events.map(\.id.text) == ["e"])
  }

  @Test("Countries are counted, those with the most zones first")
  func counts() throws {
    let counts = try catalogue().countryCounts(.zones)
    #expect(counts == [PlaceCount("DE", 2), PlaceCount("IN", 1), PlaceCount("PK", 1)])
    #expect(counts.map(\.name) == ["Germany", "India", "Pakistan"])
    #expect(try catalogue().countryCounts(.partners).isEmpty)
  }

  @Test("A chosen country stays among the values of the facet, with what lies in it")
  func chosenCountry() throws {
    let query = Query(filter: Filter([.init(.province, "DE")]))
    let counts = try catalogue().facetCounts(.zones, query, .province)
    #expect(counts.first { $0.value == "DE" } == FacetCount(value: "DE", label: "Germany", count: 2))
  }

  @Test("Provinces sort as they are listed, those of other countries by their codes")
  func order() throws {
    let order = ListOrder(.province)
    #expect(try catalogue().zones(Query(order: order), window: 0..<9).map(\.id.text) == ["c", "a", "b", "d"])
  }
}

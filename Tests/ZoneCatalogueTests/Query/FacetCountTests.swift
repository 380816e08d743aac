import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct FacetCountTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try QueryFixture.catalogue() }

  private func counts(_ list: CatalogueList, _ facet: Facet, _ text: String = "") throws -> [String] {
    let query = Query(filter: try catalogue.parse(text).filter)
    return try catalogue.facetCounts(list, query, facet).map { "\($0.label) \($0.count)" }
  }

  @Test func `statuses and provinces have their own order`() throws {
    #expect(try counts(.zones, .status) == ["proposed 1", "notified 1", "operational 1"])
    #expect(try counts(.zones, .province) == ["Punjab 1", "Khyber Pakhtunkhwa 1", "Balochistan 1"])
  }

  @Test func `years are in chronological order`() throws {
    #expect(try counts(.events, .year) == ["1988 1", "2019 1", "2021 2", "2022 3"])
  }

  @Test func `other values are ordered by count, then by name`() throws {
    #expect(
      try counts(.events, .kind) == ["conference 2", "launch 1", "letter of intent 1", "meeting 1", "status 1"])
    #expect(try counts(.zones, .sector) == ["information technology 2", "agriculture 1"])
    #expect(
      try counts(.events, .body) == ["Shenyang Area 2", "Joint Centre 1", "North University 1", "Zones Authority 1"])
    #expect(try counts(.events, .zone) == ["North Zone 2", "South Zone 2"])
    #expect(try counts(.zones, .source) == ["A paper 3", "An act 1"])
    #expect(try counts(.partners, .country) == ["China 3", "Pakistan 1"])
    #expect(try counts(.zones, .mark) == ["disputed 1", "sourced 2"])
  }

  @Test func `the counts of a facet ignore its own choices and respect all others`() throws {
    #expect(
      try counts(.events, .kind, "kind:conference year:2022") == ["conference 1", "letter of intent 1", "meeting 1"])
    #expect(try counts(.events, .year, "kind:conference year:2022") == ["2021 1", "2022 1"])
    #expect(try counts(.events, .kind, "signing") == ["letter of intent 1"])
    #expect(try counts(.events, .kind, "-kind:conference zone:south") == ["conference 1", "status 1"])
  }

  @Test func `a chosen value without rows is listed, so that it can be removed`() throws {
    #expect(try counts(.zones, .status, "status:stalled sector:agriculture") == ["operational 1", "stalled 0"])
  }

  @Test func `of many values, those with the most rows and the chosen ones are returned`() throws {
    let query = Query(filter: try catalogue.parse("kind:status").filter)
    let counts = try catalogue.facetCounts(.events, query, .kind, most: 2)
    #expect(counts.map { "\($0.label) \($0.count)" } == ["conference 2", "launch 1", "status 1"])
  }

  @Test func `a contact is counted once per row`() throws {
    // The area has a channel and a director.
    #expect(try counts(.contacts, .country) == ["China 2", "Pakistan 2"])
  }

  @Test(arguments: CatalogueList.allCases.filter(\.isOfRecords))
  func `a count equals the number of rows that the choice leaves`(list: CatalogueList) throws {
    for facet in Facet.allCases {
      for row in try catalogue.facetCounts(list, Query(), facet) {
        let query = Query(filter: Filter([.init(facet, row.value)]))
        let left = try QueryFixture.ids(list, query, in: catalogue)
        #expect(left.count == row.count, "\(facet) \(row.value)")
      }
    }
  }
}

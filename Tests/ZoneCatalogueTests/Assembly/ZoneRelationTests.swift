import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Links between zones, and what they make of the zones.
@Suite struct ZoneRelationTests {
  private func zones(_ text: String) throws -> Catalogue {
    try Fixture.catalogue(["doc": "source: {title: A, kind: news, published: 2022}\nzones:\n" + text])
  }

  private func classes(_ catalogue: Catalogue) throws -> [String: String?] {
    let rows = try catalogue.rows(.zones, Query(), window: 0..<99)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id.text, $0[.zoneClass]) })
  }

  @Test func `a zone without a name, or of several zones, is a plan, and a part or a place without a regime a site`()
    throws
  {
    let catalogue = try zones(
      """
        zone: {name: Zone, status: notified, legal-regime: special-technology-zone}
        building: {name: Building, zones: {zone: part-of}}
        private: {name: Private Park, legal-regime: none}
        mixed: {name: Mixed, legal-regime: [none, special-economic-zone]}
        nameless: {place: Quetta}
        umbrella: {name: The Corridor, extent: several, zones: {zone: includes}}
        nameless-part: {place: Lahore, zones: {zone: part-of}}
        old: {name: Old Zone, zones: {zone: became}}
      """)
    #expect(
      try classes(catalogue) == [
        "zone": "zone", "building": "site", "private": "site", "mixed": "zone", "nameless": "plan", "umbrella": "plan",
        "nameless-part": "plan", "old": "zone",
      ])
    #expect(catalogue.totals.zonesInWords == "3 zones, 2 sites, 3 plans")
    #expect(try catalogue.zoneCounts(Query(Scope(record: "zone"))).total > 0)
  }

  @Test func `zones come first, then sites, then plans, in every order`() throws {
    let catalogue = try zones(
      """
        a-plan: {place: A, status: operational}
        b-site: {name: B, legal-regime: none, status: operational}
        c-zone: {name: C, status: proposed}
        d-zone: {name: D, status: notified}
      """)
    func ids(_ order: ListOrder?) throws -> [String] {
      try catalogue.rows(.zones, Query(order: order), window: 0..<9).map(\.id.text)
    }
    #expect(try ids(nil) == ["d-zone", "c-zone", "b-site", "a-plan"])
    #expect(try ids(ListOrder(.name)) == ["b-site", "c-zone", "d-zone", "a-plan"])
    #expect(try ids(ListOrder(.name, isDescending: true)) == ["d-zone", "c-zone", "b-site", "a-plan"])
  }

  @Test func `the classes are a facet and a key of queries`() throws {
    let catalogue = try zones("  a: {name: A}\n  b: {name: B, legal-regime: none}\n  c: {place: C}\n  d: {name: D}\n")
    let counts = try catalogue.facetCounts(.zones, Query(), .zoneClass)
    #expect(counts.map { "\($0.value) \($0.count)" } == ["zone 2", "site 1", "plan 1"])
    let sites = Query(filter: try catalogue.parse("class:site").filter)
    #expect(try catalogue.rows(.zones, sites, window: 0..<9).map(\.id.text) == ["b"])
    #expect(try catalogue.zoneCounts(sites).inWords == "1 site")
    #expect(try catalogue.parse("class:park").problems.map(\.kind) == [.unknownValue])
  }

  @Test func `only zones are counted in provinces, and a province with plans only is there`() throws {
    let catalogue = try zones(
      """
        a: {name: A, province: PK-PB}
        b: {name: B, province: PK-PB, legal-regime: none}
        c: {place: C, province: DE-BY}
      """)
    let counts = try catalogue.countryCounts(.zones)
    #expect(counts.map { "\($0.code) \($0.count)" } == ["PK 1", "DE 0"])
  }

  // MARK: - Circles

  @Test func `a zone that is a part of itself is one problem with its line`() throws {
    let catalogue = try zones("  a:\n    name: A\n    zones: {a: part-of, b: part-of}\n  b: {name: B}\n")
    let problems = try catalogue.problems
    #expect(problems.map(\.place) == ["doc.yaml:5:13"])
    #expect(problems.first?.message == "“a” is a part of itself; name another zone, or remove the link.")
    #expect(problems.first?.severity == .error)
    // The other link is there.
    #expect(try catalogue.record("a")?.values(.zones).map(\.value) == [.link("b", role: "part-of")])
    #expect(try catalogue.record("b")?.displayName == "B")
  }

  @Test
  func `a zone that is a part of itself through three others is one problem, in either direction of the links`()
    throws
  {
    let catalogue = try zones(
      """
        a: {name: A, zones: {b: part-of}}
        b: {name: B}
        c: {name: C, zones: {b: includes, d: part-of}}
        d: {name: D, zones: {a: part-of}}
      """)
    let problems = try catalogue.problems
    #expect(problems.map(\.place) == ["doc.yaml:6:24"])
    #expect(
      problems.first?.message
        == "“d” is a part of “a”, which is a part of “b”, which is a part of “c”, which is a part of “d”: a circle; "
        + "remove this link, or the one that is wrong.")
    #expect(try classes(catalogue) == ["a": "site", "b": "zone", "c": "site", "d": "zone"])
  }

  @Test func `zones that became each other are a circle, and a part may become its whole`() throws {
    let circle = try zones("  a: {name: A, zones: {b: became}}\n  b: {name: B, zones: {a: became}}\n")
    #expect(
      try circle.problems.map(\.message) == [
        "“b” became “a”, which became “b”: a circle; remove this link, or the one that is wrong."
      ])
    #expect(try zones("  a: {name: A, zones: {b: [part-of, became]}}\n  b: {name: B}\n").problems == [])
  }

  @Test func `what joins make a part of itself is a problem`() throws {
    let catalogue = try Fixture.catalogue([
      "doc": "source: {title: A, kind: news}\nzones:\n  a: {name: A, zones: {b: part-of}}\n  b: {name: B}\n",
      "n": "source: {title: N, kind: note}\nsame:\n  b: {is: a, because: it is so}\n",
    ])
    #expect(try catalogue.problems.map(\.code) == ["partOfItself"])
  }

  @Test func `very many links in circles are all refused at once`() {
    let ring = (0..<3000).map { LinkCircles.Link(from: ($0 + 1) % 3000, to: $0) }
    let chain = (3000..<90_000).map { LinkCircles.Link(from: $0, to: $0 + 1) }
    #expect(LinkCircles.closing(chain).isEmpty)
    #expect(LinkCircles.closing(ring + chain).count == 3000)
    #expect(LinkCircles.closing(Array(ring.prefix(1500)) + [.init(from: 0, to: 1500)]).map(\.index) == [1500])
  }
}

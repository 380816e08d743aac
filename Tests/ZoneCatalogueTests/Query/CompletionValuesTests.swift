import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Completions of a partial word on the command line.
@Suite struct CompletionValuesTests {
  private static func catalogue() throws -> Catalogue {
    try Catalogue([
      Fixture.dossier(
        """
        source: {title: The A, kind: news}
        zones: {zone-b: {name: B, sectors: [Textiles, IT]}, zone-a: {name: A, sectors: it}}
        bodies: {zone-makers: {name: Makers, kind: company, country: [CN, PK]}}
        events: {zone-day: {name: Day, kind: conference, date: 2022-08}}
        """, id: "a-doc"),
      Fixture.dossier("source: {title: The B, kind: law}", id: "b-doc"),
    ])
  }

  @Test func `ids are in order, with their names`() throws {
    let catalogue = try Self.catalogue()
    #expect(try catalogue.ids(beginning: "zone-").map(\.id) == ["zone-a", "zone-b", "zone-day", "zone-makers"])
    #expect(try catalogue.ids(beginning: "zone-", of: .zone).map(\.name) == ["A", "B"])
    #expect(try catalogue.ids(beginning: "", of: .event).map(\.id) == ["zone-day"])
    #expect(try catalogue.ids(beginning: "zone-m", of: .body).map(\.name) == ["Makers"])
    #expect(try catalogue.ids(beginning: "one").isEmpty)
    #expect(try catalogue.sourceIDs(beginning: "b") == [IDEntry(id: "b-doc", name: "The B")])
  }

  @Test func `of too many ids, the first ones and the last one are returned`() throws {
    let zones = (0..<1200).map { "z-\($0 + 1000): {name: z}" }.joined(separator: ", ")
    let catalogue = try Catalogue([Fixture.dossier("source: {title: A, kind: news}\nzones: {\(zones)}")])
    let ids = try catalogue.ids(beginning: "z-").map(\.id)
    #expect(ids.count == Catalogue.mostIDs)
    #expect(ids.first == "z-1000" && ids.last == "z-2199")
  }

  @Test func `the values of a facet are those of the records`() throws {
    let catalogue = try Self.catalogue()
    #expect(try catalogue.values(of: .sector).map(\.value) == ["it", "textiles"])
    #expect(try catalogue.values(of: .kind).map(\.value) == ["company", "conference"])
    #expect(try catalogue.values(of: .country).map(\.label) == ["China", "Pakistan"])
    #expect(try catalogue.values(of: .year).map(\.value) == ["2022"])
    #expect(try catalogue.values(of: .status).isEmpty)
  }
}

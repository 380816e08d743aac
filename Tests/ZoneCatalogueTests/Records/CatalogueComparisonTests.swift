import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct CatalogueComparisonTests {
  private func catalogue() throws -> Catalogue {
    try Fixture.catalogue([
      "paper": """
      source: {title: t, kind: news, language: en, published: 2022-08-02}
      zones:
        north: {name: North, bodies: {kpitb: developer}, cost: {is: 5 PKR, by: amer}}
        south: {name: South, bodies: {stza: developer}}
      bodies: {kpitb: {name: The Board}, stza: {name: The Authority, aliases: STZA}, seda: {name: Area, aliases: [Seda, SEDA]}}
      people: {amer: {name: Amer Hashmi}}
      """
    ])
  }

  @Test func `records stand in the given order, with the names of those they mention`() throws {
    let comparison = try catalogue().comparison(of: ["south", "north"])
    #expect(comparison.subjects.map(\.id) == ["south", "north"])
    let texts = comparison.lines.map { line in
      line.cells.map { $0.entries.map { $0.value.inWords(name: comparison.name) }.joined() }
    }
    #expect(texts == [["", "5 PKR (says Amer Hashmi)"], ["The Authority", "The Board"]])
  }

  @Test func `a body is known by its initials where it has some`() throws {
    let comparison = try catalogue().comparison(of: ["seda", "kpitb"])
    #expect(comparison.subjects.map(\.initials) == ["SEDA", nil])
  }

  @Test func `the newest deals of each record are shown, and all are counted`() throws {
    let events = (1...7).map { number in
      "  deal-\(number): {kind: agreement, date: 2022-0\(number)-01, bodies: {kpitb: signatory}, zones: {north: subject}}\n"
    }
    let catalogue = try Fixture.catalogue([
      "paper": "source: {title: t, kind: news}\nzones: {north: {name: North}, south: {name: South}}\nevents:\n"
        + events.joined()
        + "  last: {name: Last, kind: contract, date: 2023, amount: [5 USD, 7 PKR], zones: {north: subject}}\n"
    ])
    let deals = try catalogue.comparison(of: ["north", "south"]).subjects.map(\.deals)
    #expect(deals.map(\.count) == [8, 0])
    #expect(deals[0].rows.map(\.id) == ["last", "deal-7", "deal-6", "deal-5", "deal-4"])
    #expect(deals[0].rows.map(\.amount) == ["5 USD; 7 PKR", nil, nil, nil, nil])
    #expect(deals[0].rows.map(\.sourceCount) == [1, 1, 1, 1, 1])
  }

  @Test func `a record that no dossier mentions is refused`() throws {
    let catalogue = try catalogue()
    #expect(throws: ComparisonRefusal.unknown("west")) { try catalogue.comparison(of: ["north", "west"]) }
  }
}

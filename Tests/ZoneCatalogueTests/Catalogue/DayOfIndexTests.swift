import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// An end that a document announces counts once its day has come, whenever the document appeared.
@Suite struct DayOfIndexTests {
  private static let text = """
    source: {title: A paper, kind: news, published: 2019-03-01}
    people:
      early: {name: Early, posts: {title: Member, body: board, until: 2020-06}}
      late: {name: Late, posts: {title: Member, body: board, until: 2100}}
    bodies:
      board: {name: Board, country: PK}
      firm: {name: Firm, country: PK}
      heir: {name: Heir, country: PK}
    zones:
      whole: {name: Whole, bodies: {firm: {is: developer, until: 2020}, heir: developer}}
      taken: {name: Taken out, zones: {whole: {is: part-of, until: 2020}}}
      part: {name: Part, zones: {whole: {is: part-of, until: 2100}}}
    """

  private func held(_ catalogue: Catalogue) throws -> [String: String] {
    let rows = try catalogue.rows(.contacts, Query(), window: 0..<9)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id.text, $0[.held] ?? "") })
  }

  @Test func `a post ends on its day`() throws {
    let catalogue = try Fixture.catalogue(["paper": Self.text])
    #expect(try held(catalogue) == ["early": "ended", "late": "current"])
    let before = try catalogue.asOf(try #require(Day(iso: "2020-01-01")))
    #expect(try held(before) == ["early": "current", "late": "current"])
  }

  @Test func `a former developer is not among the developers`() throws {
    let choice = try CatalogueList.zones.definition.choice("developer")
    let catalogue = try Fixture.catalogue(["paper": Self.text])
    let query = Query(filter: try catalogue.parse("\"Whole\"").filter)
    let row = try #require(try catalogue.rows(.zones, query, window: 0..<9, in: choice).first { $0.id == "whole" })
    #expect(row.cell("developer") == .list(["Heir"]))
  }

  @Test func `a part is a site until it is taken out`() throws {
    let rows = try Fixture.catalogue(["paper": Self.text]).rows(.zones, Query(), window: 0..<9)
    let classes = Dictionary(uniqueKeysWithValues: rows.map { ($0.id.text, $0[.zoneClass]) })
    #expect(classes == ["whole": "zone", "taken": "zone", "part": "site"])
  }

  @Test(arguments: [
    "bodies: {firm: {is: developer, on: 2010/2090}}", "bodies: {firm: {is: developer, on: 2010, until: 2090}}",
    "people: {boss: {is: head, on: ../2090}}",
  ])
  func `the end of the time for which a link holds is such an end`(link: String) throws {
    let text = """
      source: {title: A paper, kind: news, published: 2019-03-01}
      people: {boss: {name: Boss}}
      bodies: {firm: {name: Firm, country: PK}}
      zones: {whole: {name: Whole, \(link)}}
      """
    try Fixture.catalogue(["paper": text]).read { db in
      let days = ["2090-12-31", "2091-01-01"].map { Day(iso: $0) }
      let passed = try days.map { try DayOfIndex.hasPassed(in: db, today: $0) }
      #expect(passed == [false, true])
    }
  }

  @Test func `the time in an office is such an end`() throws {
    let text = """
      source: {title: A paper, kind: news, published: 2019-03-01}
      people: {boss: {name: Boss, posts: {title: Member, body: firm, on: 2010/2090}}}
      bodies: {firm: {name: Firm, country: PK}}
      """
    try Fixture.catalogue(["paper": text]).read { db in
      let days = ["2090-12-31", "2091-01-01"].map { Day(iso: $0) }
      let passed = try days.map { try DayOfIndex.hasPassed(in: db, today: $0) }
      #expect(passed == [false, true])
    }
  }

  @Test func `the index is made again after the first end to come`() throws {
    let catalogue = try Fixture.catalogue(["paper": Self.text])
    try catalogue.read { db in
      let days = ["2100-12-31", "2101-01-01", ""].map { Day(iso: $0) }
      let passed = try days.map { try DayOfIndex.hasPassed(in: db, today: $0) }
      #expect(passed == [false, true, false])
    }
  }
}

import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

struct BacklinksTests {
  private func catalogue() throws -> Catalogue {
    let text = """
      source: {title: A paper, kind: news}
      zones: {north: {name: North}}
      bodies: {desk: {name: Desk, parent: stza}, stza: {name: STZA}}
      events:
        first: {name: First, date: 2020, bodies: {stza: host}}
        second: {name: Second, date: 2021, bodies: {stza: host}}
        third: {name: Third, date: 2022, bodies: {stza: [host, organiser]}}
      people: {amer: {name: Amer, posts: {body: stza, title: Chairman}}}
      """
    return try Catalogue(Fixture.assembly(["paper": text]))
  }

  private func names(atMost limit: Int) throws -> (names: [String], more: Int) {
    let links = try catalogue().backlinks(of: RecordID(stored: "stza"), atMost: limit)
    return (links.rows.map { "\($0.name) \($0.role)" }, links.more)
  }

  @Test func `a few backlinks are all listed`() throws {
    let found = try names(atMost: 6)
    #expect(found.names.count == 6)
    #expect(found.more == 0)
    #expect(found.names.last == "Amer Chairman")
  }

  @Test func `of many backlinks, the earliest events are left out and counted`() throws {
    // The third has two roles, so it counts twice.
    let found = try names(atMost: 2)
    #expect(found.names == ["Desk stza", "Amer Chairman", "Third host", "Third organiser"])
    #expect(found.more == 2)
  }

  @Test func `a link that no document prints is inferred on both sides`() throws {
    let text = """
      source: {title: A paper, kind: news}
      zones: {north: {name: North, bodies: {stza: {is: developer, inferred: it plans the zone}}}}
      bodies: {stza: {name: STZA}, desk: {name: Desk, parent: stza}}
      """
    let links = try Fixture.catalogue(["paper": text]).backlinks(of: "stza", atMost: 9)
    #expect(links.rows.map(\.name) == ["Desk", "North"])
    #expect(links.rows.map(\.isInferred) == [false, true])
  }

  @Test func `an unknown record has no backlinks`() throws {
    #expect(try catalogue().backlinks(of: RecordID(stored: "missing"), atMost: 2) == Backlinks(rows: []))
  }
}

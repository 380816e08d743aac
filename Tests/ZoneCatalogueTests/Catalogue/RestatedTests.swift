import Foundation
import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// The ids about which a dossier states something different after an edit.
@Suite struct RestatedTests {
  private static let text = """
    source: {title: A paper, kind: news, published: 2022-08-02}
    zones:
      north: {name: North Zone, province: PK-KP}
      south: {name: South Zone, status: {is: proposed, at: 3}}
    bodies:
      seda: {name: SEDA, country: CN}
    """

  private func restated(_ edited: String) throws -> Set<String> {
    let states = try [Self.text, edited].map { text in
      try Catalogue([Fixture.dossier(text)]).read { db in
        let source = try #require(try Int.fetchOne(db, sql: "SELECT id FROM source"))
        return try RawRows(db).statements(of: source)
      }
    }
    let ids = ["north", "south", "seda", "west"]
    return Set(
      ids.filter { id in
        let number = Slugs.first(for: RecordID(stored: id))
        return states[0][number] != states[1][number]
      })
  }

  @Test func `moved lines state the same`() throws {
    #expect(try restated("# A remark\n\n" + Self.text) == [])
  }

  @Test(arguments: [
    ("South Zone", "Southern Zone", ["south"]), ("at: 3", "at: 4", ["south"]), ("PK-KP", "PK-SD", ["north"]),
    ("seda: {name: SEDA, country: CN}", "west: {name: SEDA, country: CN}", ["seda", "west"]),
    ("zones:", "zones:\n  west: {name: West Zone}", ["west"]),
    ("2022-08-02", "2022-08-03", ["north", "south", "seda"]), ("kind: news", "kind: law", ["north", "south", "seda"]),
  ])
  func `an edit restates the records that it is about`(old: String, new: String, ids: [String]) throws {
    #expect(try restated(Self.text.replacing(old, with: new)) == Set(ids))
  }
}

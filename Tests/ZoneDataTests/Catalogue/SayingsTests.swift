import Foundation
import GRDB
import Testing

@testable import ZoneData

/// Of which records a dossier says something else after an edit.
@Suite struct SayingsTests {
  private static let text = """
    source: {title: A paper, kind: news, published: 2022-08-02}
    zones:
      north: {name: North Zone, province: PK-KP}
      south: {name: South Zone, status: {is: proposed, at: 3}}
    bodies:
      seda: {name: SEDA, country: CN}
    """

  /// The ids of which the edited text says something else.
  private func changed(_ edited: String) throws -> Set<String> {
    let states = try [Self.text, edited].map { text in
      try Catalogue([Fixture.dossier(text)]).read { db in
        let source = try #require(try Int.fetchOne(db, sql: "SELECT id FROM source"))
        return try Sayings(of: source, in: db)
      }
    }
    let numbers = Set(states[1].ids(differingFrom: states[0]))
    let ids = ["north", "south", "seda", "west"]
    return Set(ids.filter { numbers.contains(Slugs.first(for: RecordID(stored: $0))) })
  }

  @Test func linesThatMoveSayTheSame() throws {
    #expect(try changed("# A remark\n\n" + Self.text) == [])
  }

  @Test(arguments: [
    ("South Zone", "Southern Zone", ["south"]), ("at: 3", "at: 4", ["south"]), ("PK-KP", "PK-SD", ["north"]),
    ("seda: {name: SEDA, country: CN}", "west: {name: SEDA, country: CN}", ["seda", "west"]),
    ("zones:", "zones:\n  west: {name: West Zone}", ["west"]),
    ("2022-08-02", "2022-08-03", ["north", "south", "seda"]), ("kind: news", "kind: law", ["north", "south", "seda"]),
  ])
  func anEditSaysSomethingElseOfWhatItIsAbout(old: String, new: String, ids: [String]) throws {
    #expect(try changed(Self.text.replacing(old, with: new)) == Set(ids))
  }
}

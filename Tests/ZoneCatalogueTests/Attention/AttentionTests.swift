import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// What is watched and what is new, in queries and in lists.
@Suite struct AttentionTests {
  private static let paper = """
    source: {title: Paper, kind: news, published: 2022-08-02}
    zones:
      north: {name: North, province: PK-KP}
      south: {name: South, province: PK-SD}
      east: {name: East, province: PK-PB}
    people: {amer: {name: Amer, posts: {body: stza, title: Chairman}}}
    bodies: {stza: {name: STZA, country: PK, channel: [a@example.org, b@example.org]}}
    """
  private static let later = """
    source: {title: Later, kind: news, published: 2022-09-02}
    zones:
      south: {area: 11 acre}
      west: {name: West, province: PK-BA}
    """

  private let day = Day(iso: "2026-11-26") ?? Day(number: 0)

  /// An index of files in a folder, which then get another state.
  private func withCatalogue(
    _ before: [String: String], then after: [String: String], _ test: (Catalogue) throws -> Void
  ) throws {
    try Fixture.withFolder { folder in
      func write(_ texts: [String: String]) throws {
        for (name, text) in texts { try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name).yaml")) }
      }
      try write(before)
      let seen = try Catalogue(folders: [folder]).seenDossiers(on: day)
      try write(after)
      let catalogue = try Catalogue(folders: [folder])
      try catalogue.attend(to: Watchlist("south\nno-such\n"), seen: seen)
      try test(catalogue)
    }
  }

  private func names(_ catalogue: Catalogue, _ list: CatalogueList, _ query: String) throws -> [String] {
    let parsed = try catalogue.parse(query)
    #expect(parsed.problems.isEmpty)
    return try catalogue.rows(list, Query(filter: parsed.filter), window: 0..<100).map(\.id.text)
  }

  @Test func `watched records are found, with a spelling of its own for no`() throws {
    try withCatalogue(["paper": Self.paper], then: [:]) { (catalogue: Catalogue) throws in
      #expect(try names(catalogue, .zones, "watched:yes") == ["south"])
      #expect(try Set(names(catalogue, .zones, "watched:no")) == ["north", "east"])
      #expect(try names(catalogue, .zones, "-watched:yes").count == 2)
      #expect(try catalogue.parse("watched:often").problems.count == 1)
    }
  }

  @Test func `a record of a new dossier is added or changed`() throws {
    try withCatalogue(["paper": Self.paper], then: ["later": Self.later]) { (catalogue: Catalogue) throws in
      #expect(catalogue.attention.news == ["south": .changed, "west": .added])
      #expect(catalogue.attention.sources == ["later"])
      #expect(try names(catalogue, .zones, "new:added") == ["west"])
      #expect(try names(catalogue, .zones, "new:changed") == ["south"])
    }
  }

  @Test func `a dossier that was only touched is not new, and a changed one is`() throws {
    try withCatalogue(["paper": Self.paper, "later": Self.later], then: ["paper": Self.paper]) {
      (catalogue: Catalogue) throws in
      #expect(catalogue.attention.news.isEmpty)
    }
    let changed = Self.later.replacing("11 acre", with: "12 acre")
    try withCatalogue(["paper": Self.paper, "later": Self.later], then: ["later": changed]) {
      (catalogue: Catalogue) throws in
      // All that the dossier mentions may have changed.
      #expect(catalogue.attention.news == ["south": .changed, "west": .added])
    }
  }

  @Test func `a join changes both of its records`() throws {
    let join = "source: {title: J, kind: note}\nsame: {east: {is: north, because: one zone}}\n"
    try withCatalogue(["paper": Self.paper], then: ["join": join]) { (catalogue: Catalogue) throws in
      #expect(catalogue.attention.news == ["north": .changed])
    }
  }

  @Test func `other connections to the index know what is watched and new`() throws {
    try Fixture.withFolder { folder in
      try Data(Self.paper.utf8).write(to: URL(filePath: folder + "/paper.yaml"))
      let catalogue = try Catalogue(folders: [folder])
      try catalogue.attend(to: Watchlist("south"), seen: SeenDossiers(on: day, revision: nil, digests: [:]))
      #expect(catalogue.attention.news.count == 5)
      if let reader = try catalogue.reader() {
        #expect(reader.attention == catalogue.attention)
        #expect(try names(reader, .zones, "watched:yes new:added") == ["south"])
      }
    }
  }

  @Test func `the next and the previous new row are found by position`() throws {
    try withCatalogue(["paper": Self.paper], then: ["later": Self.later]) { (catalogue: Catalogue) throws in
      // In the order of the list: East, North, South, West.
      let order = try catalogue.rows(.zones, Query(), window: 0..<9).map(\.id.text)
      #expect(order == ["east", "north", "south", "west"])
      func next(_ place: Int, _ isForward: Bool) throws -> Int? {
        try catalogue.positionOfNews(in: .zones, Query(), after: place, isForward: isForward)
      }
      #expect(try next(-1, true) == 2)
      #expect(try next(2, true) == 3)
      // Behind the last comes the first.
      #expect(try next(3, true) == 2)
      #expect(try next(3, false) == 2)
      #expect(try next(2, false) == 3)
    }
  }

  @Test func `titles of posts are found by some letters, those of most people first`() throws {
    let text = """
      source: {title: t, kind: news}
      bodies: {b: {name: Body}, c: {name: Other}}
      people:
        p: {name: P, posts: [{body: b, title: Director}, {body: c, title: Deputy Director}]}
        q: {name: Q, posts: {body: b, title: Director}}
        r: {name: R, posts: {body: b, title: Chairman}}
      """
    let catalogue = try Fixture.catalogue(["t": text])
    #expect(try catalogue.titles(with: "direct", most: 9) == ["Director", "Deputy Director"])
    #expect(try catalogue.titles(with: "", most: 1) == ["Director"])
    #expect(try catalogue.titles(with: "xyz", most: 9) == [])
  }
}

import TestSupport
import Testing
import ZoneData

@testable import ZoneCatalogue

/// Events are found by the names of the bodies that take part.
struct TiedBodiesTests {
  private func catalogue(bodies count: Int = 1) throws -> Catalogue {
    let others = (1..<count).map { "  other-\($0): {name: Shenyang Office \($0)}\n" }.joined()
    return try Fixture.catalogue([
      "a": """
      source: {title: t, kind: news}
      bodies:
        seda: {name: Shenyang Development Area, aliases: [SEDA, 沈阳经济技术开发区]}
      \(others)
      events:
        letter: {name: Letter of Intent with SEDA, date: 2022-08-01, bodies: {seda: signatory}}
        visit: {name: A visit, date: 2022-07-01, bodies: {seda: host}}
        fair: {name: Shenyang fair, date: 2021}
        moot: {name: Moot, date: 2020}
      """
    ])
  }

  private func found(_ words: String, in catalogue: Catalogue) throws -> [ListRow] {
    var filter = Filter()
    filter.words = words
    return try catalogue.rows(.events, Query(filter: filter), window: 0..<10)
  }

  @Test(arguments: ["shenyang", "沈阳", "development area", "syjjjskfq"])
  func `the name, native name and initials of a body find its events`(words: String) throws {
    let ids = try found(words, in: catalogue()).map(\.id.text)
    #expect(Set(ids).isSuperset(of: ["letter", "visit"]))
    #expect(!ids.contains("moot"))
  }

  @Test func `the match names the body unless the event has the words itself`() throws {
    let rows = try found("shenyang", in: catalogue())
    #expect(rows.map(\.id.text) == ["fair", "visit", "letter"])
    #expect(rows.map { $0.match?.text } == [nil, "Shenyang Development Area", "Shenyang Development Area"])
    #expect(try found("letter", in: catalogue()).map(\.match) == [nil])
  }

  @Test func `a word in the names of many bodies finds only events with the word`() throws {
    #expect(try found("shenyang", in: catalogue(bodies: 21)).map(\.id.text) == ["fair"])
  }
}

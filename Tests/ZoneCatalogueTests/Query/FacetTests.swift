import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct FacetTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try QueryFixture.catalogue() }

  private func ids(_ list: CatalogueList, _ text: String) throws -> Set<String> {
    Set(try QueryFixture.ids(list, text, in: catalogue))
  }

  /// The paper puts South in Sindh; the law, which ranks higher, puts it in Punjab.
  @Test(arguments: [
    ("province:kp", ["north"]), ("province:punjab", ["south"]), ("province:sindh", []),
    ("status:notified", ["north"]), ("status:notified status:operational", ["north", "south"]),
    ("sector:agriculture", ["south"]), ("sector:\"information technology\"", ["north", "south"]),
    ("kind:conference", ["north", "south"]), ("kind:letter-of-intent", ["north"]),
    // Through the conference.
    ("kind:university", ["north", "south"]), ("kind:development-zone", ["north"]),
    ("body:seda", ["north"]), ("body:uni", ["north", "south"]), ("zone:north", ["north"]),
    ("year:2022", ["north", "south"]), ("year:2021", ["north", "south"]), ("year:2019", []),
    ("country:cn", ["north", "south"]), ("source:law", ["south"]), ("source:paper", ["north", "south", "nameless"]),
    ("status:notified year:2021", ["north"]), ("-status:notified", ["south", "nameless"]),
    ("-kind:conference", ["nameless"]), ("province:kp province:punjab -province:kp", ["south"]),
  ])
  func `facets narrow zones`(text: String, expected: [String]) throws {
    #expect(try ids(.zones, text) == Set(expected))
  }

  @Test(arguments: [
    ("province:liaoning", ["seda"]), ("province:kp", ["seda", "uni"]), ("province:islamabad", ["joint"]),
    ("status:notified", ["seda", "uni"]), ("status:operational", ["uni"]), ("status:proposed", []),
    ("kind:university", ["uni"]), ("kind:conference", []), ("sector:machinery", ["seda"]),
    ("sector:agriculture", []), ("country:pk", ["joint"]), ("country:china", ["joint", "seda", "uni"]),
    // The authority signed with it.
    ("body:stza", ["seda"]), ("zone:south", ["uni"]), ("year:2022", ["seda", "uni", "joint"]), ("year:2019", ["joint"]),
  ])
  func `facets narrow partners`(text: String, expected: [String]) throws {
    #expect(try ids(.partners, text) == Set(expected))
  }

  @Test(arguments: [
    ("province:kp", ["signing", "conf"]), ("province:liaoning", ["signing", "early"]),
    // The authority has its seat there, but that does not make its events events of the capital.
    ("province:islamabad", []),
    ("status:operational", ["conf", "south@notified@2021-12-23"]), ("kind:status", ["south@notified@2021-12-23"]),
    ("kind:conference", ["conf", "undated"]), ("kind:university", []), ("sector:machinery", ["signing", "early"]),
    ("body:seda", ["signing", "early"]), ("zone:south", ["conf", "south@notified@2021-12-23"]),
    ("year:2021", ["conf", "south@notified@2021-12-23"]), ("year:2022", ["conf", "signing", "either"]),
    ("year:2020", []), ("year:1988", ["early"]), ("country:cn -country:pk", ["conf", "early"]),
    ("source:law", ["south@notified@2021-12-23"]),
  ])
  func `facets narrow events`(text: String, expected: [String]) throws {
    #expect(try ids(.events, text) == Set(expected))
  }

  @Test(arguments: [
    ("kind:authority", ["stza", "amer"]), ("country:cn", ["seda", "zhao"]), ("sector:machinery", ["seda", "zhao"]),
    ("kind:conference", ["amer"]),  // The authority signed with the area that sits there.
    ("province:liaoning", ["seda", "zhao", "stza"]),
    // It signed an agreement about the zone there, and its chairman spoke about the zone.
    ("province:kp", ["stza", "seda", "amer"]), ("body:seda", ["stza", "seda", "zhao"]), ("zone:south", ["amer"]),
    ("year:2021", ["amer"]),
  ])
  func `facets narrow contacts`(text: String, expected: [String]) throws {
    #expect(try ids(.contacts, text) == Set(expected))
  }

  @Test func `bodies and people are listed completely`() throws {
    #expect(try QueryFixture.ids(.bodies, "", in: catalogue) == ["joint", "uni", "seda", "stza"])
    #expect(try QueryFixture.ids(.people, "", in: catalogue) == ["guest", "amer", "zhao"])
    #expect(try QueryFixture.ids(.bodies, "country:pk", in: catalogue) == ["joint", "stza"])
    #expect(try QueryFixture.ids(.people, "country:cn", in: catalogue) == ["guest", "zhao"])
    let stza = try catalogue.rows(.bodies, Query(filter: Filter(words: "stza")), window: 0..<9)
    #expect(stza.map { $0[.kind] } == ["authority"])
    #expect(stza.map { $0[.province] } == ["PK-IS"])
    #expect(stza.map { $0.cell(.sources) } == [.number(2)])
  }

  @Test func `the mark is that of the row`() throws {
    #expect(try ids(.zones, "mark:disputed") == ["south"])
    #expect(try ids(.zones, "-mark:disputed") == ["north", "nameless"])
    #expect(try ids(.partners, "mark:sourced") == ["seda", "uni", "joint"])
  }

  @Test func `scope and filter both apply`() throws {
    let query = Query(Scope(province: "PK-KP"), filter: Filter([.init(.kind, "conference")]))
    #expect(try QueryFixture.ids(.events, query, in: catalogue) == ["conf"])
  }

  @Test func `the rows of a record can be removed`() throws {
    let record = try #require(Fixture.assembly(QueryFixture.texts).record("seda"))
    let queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(sql: FacetWriter.table)
      var rows = RowBuffer()
      for number in [7, 8] {
        FacetWriter.write(record, number, sources: record.sources, mark: record.mark, to: &rows)
      }
      try RowWriter(db).insert(rows)
      try FacetWriter.remove(7, from: db)
      let left = try Row.fetchAll(db, sql: "SELECT facet, value FROM facet WHERE record = 8 ORDER BY facet, value")
      #expect(
        left.map { "\($0[0] as String):\($0[1] as String)" } == [
          "body:seda", "country:CN", "kind:development-zone", "mark:sourced", "province:CN-LN", "sector:machinery",
          "source:paper",
        ])
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM facet WHERE record = 7") == 0)
    }
  }

  /// Its own people and channels, without the director whom it met when it signed.
  @Test(arguments: [
    ("staff:stza", ["stza", "amer"]), ("staff:SEDA", ["seda", "zhao"]), ("-staff:stza", ["seda", "zhao"]),
    ("staff:uni", []),
  ])
  func staffAreThePeopleAndChannelsOfABody(text: String, expected: [String]) throws {
    #expect(try ids(.contacts, text) == Set(expected))
    #expect(
      try ids(.people, text) == Set(expected + (text.hasPrefix("-") ? ["guest"] : [])).subtracting(["stza", "seda"]))
  }

  @Test func aSectorWrittenInSeveralWaysIsOneValue() throws {
    let text = """
      source: {title: t, kind: news}
      zones:
        a: {sectors: cyber security}
        b: {sectors: Cybersecurity}
        c: {sectors: [cyber-security, fintech]}
      """
    let catalogue = try Catalogue(Fixture.assembly(["t": text]))
    #expect(
      try catalogue.facetCounts(.zones, Query(), .sector).map { "\($0.label) \($0.count)" } == [
        "cybersecurity 3", "fintech 1",
      ])
    for typed in ["sector:cyber", "sector:\"cyber security\"", "sector:Cyber-Sec"] {
      #expect(Set(try QueryFixture.ids(.zones, typed, in: catalogue)) == ["a", "b", "c"], "\(typed)")
    }
  }
}

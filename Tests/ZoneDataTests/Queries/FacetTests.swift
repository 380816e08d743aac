import GRDB
import Testing

@testable import ZoneData

@Suite struct FacetTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try QueryFixture.catalogue() }

  private func ids(_ list: CatalogueList, _ text: String) throws -> Set<String> {
    Set(try QueryFixture.ids(list, text, in: catalogue))
  }

  /// South was Sindh in the paper; the law, which is believed first, has it in Punjab.
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
  func narrowsZones(text: String, expected: [String]) throws {
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
  func narrowsPartners(text: String, expected: [String]) throws {
    #expect(try ids(.partners, text) == Set(expected))
  }

  @Test(arguments: [
    ("province:kp", ["signing", "conf"]), ("province:liaoning", ["signing", "early"]),
    // The authority sits there, which makes none of its events one of the capital.
    ("province:islamabad", []),
    ("status:operational", ["conf", "south@notified@2021-12-23"]), ("kind:status", ["south@notified@2021-12-23"]),
    ("kind:conference", ["conf", "undated"]), ("kind:university", []), ("sector:machinery", ["signing", "early"]),
    ("body:seda", ["signing", "early"]), ("zone:south", ["conf", "south@notified@2021-12-23"]),
    ("year:2021", ["conf", "south@notified@2021-12-23"]), ("year:2022", ["conf", "signing", "either"]),
    ("year:2020", []), ("year:1988", ["early"]), ("country:cn -country:pk", ["conf", "early"]),
    ("source:law", ["south@notified@2021-12-23"]),
  ])
  func narrowsEvents(text: String, expected: [String]) throws {
    #expect(try ids(.events, text) == Set(expected))
  }

  @Test(arguments: [
    ("kind:authority", ["stza", "amer"]), ("country:cn", ["seda", "zhao"]), ("sector:machinery", ["seda", "zhao"]),
    ("kind:conference", ["amer"]),  // The authority signed with the area that sits there.
    ("province:liaoning", ["seda", "zhao", "stza"]),
    // It signed something about the zone there; its chairman spoke of it.
    ("province:kp", ["stza", "seda", "amer"]), ("body:seda", ["stza", "seda", "zhao"]), ("zone:south", ["amer"]),
    ("year:2021", ["amer"]),
  ])
  func narrowsContacts(text: String, expected: [String]) throws {
    #expect(try ids(.contacts, text) == Set(expected))
  }

  @Test func bodiesAndPeopleAreListedWhole() throws {
    #expect(try QueryFixture.ids(.bodies, "", in: catalogue) == ["joint", "uni", "seda", "stza"])
    #expect(try QueryFixture.ids(.people, "", in: catalogue) == ["guest", "amer", "zhao"])
    #expect(try QueryFixture.ids(.bodies, "country:pk", in: catalogue) == ["joint", "stza"])
    #expect(try QueryFixture.ids(.people, "country:cn", in: catalogue) == ["guest", "zhao"])
    let stza = try catalogue.bodies(Query(filter: Filter(words: "stza")), window: 0..<9)
    #expect(stza.map(\.kind) == ["authority"])
    #expect(stza.map(\.province) == ["PK-IS"])
    #expect(stza.map(\.sourceCount) == [2])
  }

  @Test func aMarkIsThatOfTheRow() throws {
    #expect(try ids(.zones, "mark:disputed") == ["south"])
    #expect(try ids(.zones, "-mark:disputed") == ["north", "nameless"])
    #expect(try ids(.partners, "mark:sourced") == ["seda", "uni", "joint"])
  }

  @Test func aScopeAndAFilterHoldTogether() throws {
    let query = Query(Scope(province: "PK-KP"), filter: Filter([.init(.kind, "conference")]))
    #expect(try QueryFixture.ids(.events, query, in: catalogue) == ["conf"])
  }

  @Test func aRecordsRowsCanBeTakenOut() throws {
    let record = try #require(Fixture.assembly(QueryFixture.texts).record("seda"))
    let queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(sql: FacetWriter.table)
      let rows = RowWriter(db)
      for number in [7, 8] {
        try rows.insert(FacetWriter.rows(of: record, number, sources: record.sources, mark: record.mark))
      }
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
}

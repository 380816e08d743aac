import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Columns of fields and roles, which no table stores.
@Suite struct FieldColumnTests {
  private static let texts = [
    "paper": """
    source: {title: A paper, kind: news, published: 2022-08-02}
    zones:
      large: {name: Large, status: notified, area: 86 kanal, cost: 8 PKR, sectors: [ICT, space], bodies: {maker: developer, owner: owner}}
      small: {name: Small, status: notified, area: 10 acre, cost: 9 USD, floor-area: 5 sq m}
      middle: {name: Middle, status: notified, area: 4.2 hectare, cost: 7 USD, bodies: {owner: developer}}
      vague: {name: Vague, status: notified}
    bodies:
      maker: {name: The Maker, country: CN, place: Shenyang}
      owner: {name: An Owner, country: PK}
    events:
      deal: {name: Deal, kind: memorandum, date: 2022-08-02, place: Lahore, amount: [30 USD, 5 PKR], zones: {large: subject}, bodies: {maker: signatory}, people: {zhao: signatory}}
    people:
      zhao: {name: Zhao, country: CN, posts: {body: maker, title: Director}}
    """,
    "other": """
    source: {title: Another, kind: news, published: 2022-08-03}
    zones:
      large: {area: 90 kanal}
    """,
  ]

  private func rows(_ list: CatalogueList, _ columns: String, _ query: Query = Query()) throws -> [ListRow] {
    let choice = try list.definition.choice(columns)
    return try Fixture.catalogue(Self.texts).rows(list, query, window: 0..<9, in: choice)
  }

  private func order(_ text: String, in list: CatalogueList = .zones) throws -> [String] {
    let query = Query(order: list.definition.order(text))
    return try Fixture.catalogue(Self.texts).rows(list, query, window: 0..<9).map(\.id.text)
  }

  @Test func `a row has cells for fields and for roles, and marks where values need a look`() throws {
    let large = try #require(try rows(.zones, "name,area,floor-area,developer,sectors").first { $0.id == "large" })
    #expect(large["area"] == "90 kanal")
    #expect(large.marks == ["area": .disputed])
    #expect(large.cell("floorArea") == nil)
    #expect(large.cell("developer") == .list(["The Maker"]))
    #expect(large.cell("sectors") == .list(["ICT", "space"]))
  }

  @Test func `people and bodies of one role share a column`() throws {
    let deal = try #require(try rows(.events, "name,signatory,amount,place").first { $0.id == "deal" })
    #expect(deal.cell("signatory") == .list(["The Maker", "Zhao"]))
    #expect(deal.cell("amount") == .list(["30 USD", "5 PKR"]))
    #expect(deal["place"] == "Lahore")
  }

  @Test func `a change of status has no fields of a record`() throws {
    let changes = try rows(.events, "name,place").filter { $0.id != "deal" }
    #expect(changes.allSatisfy { $0.cell("place") == nil })
  }

  /// 86 kanal are 10.75 acre and 4.2 hectare 10.38, so the order is not that of the numbers.
  @Test func `areas are sorted across units, and currencies apart`() throws {
    #expect(try order("area") == ["small", "middle", "large", "vague"])
    #expect(try order("area:desc") == ["large", "middle", "small", "vague"])
    #expect(try order("cost") == ["large", "middle", "small", "vague"])
  }

  @Test func `roles and lists are sorted by their first value, unknown ones last`() throws {
    #expect(try order("developer") == ["large", "middle", "small", "vague"])
    #expect(try order("developer:desc") == ["middle", "large", "small", "vague"])
    #expect(try order("place", in: .partners) == ["maker"])
  }

  @Test(arguments: CatalogueList.allCases.filter(\.isOfRecords))
  func `every list has every column`(list: CatalogueList) throws {
    let choice = ColumnChoice(list.definition, list.definition.choosable.map(\.key))
    let catalogue = try QueryFixture.catalogue()
    let rows = try catalogue.rows(list, Query(), window: 0..<100, in: choice)
    let table = choice.table(of: rows, showsMatches: false)
    #expect(!table.rows.isEmpty)
    #expect(table.rows.allSatisfy { $0.cells.count == choice.keys.count })
    #expect(rows.map(\.id) == (try catalogue.rows(list, Query(), window: 0..<100).map(\.id)))
  }

  @Test func `columns are named as in JSON or as in the dossiers`() throws {
    let choice = try CatalogueList.zones.definition.choice(
      "Name, floor-area,floorarea,developer".replacing(",floorarea", with: ""))
    #expect(choice.keys == ["name", "floorArea", "developer"])
    #expect(try CatalogueList.zones.definition.choice("prov,Floor Area").keys == ["province", "floorArea"])
  }

  @Test func `a name with one wrong letter means a column, and the start of several lists them`() {
    #expect(
      ListDefinition.resolve("aria", among: CatalogueList.zones.definition.choosable).meanings.map(\.value) == ["area"])
    let columns = CatalogueList.partners.definition.choosable
    #expect(ListDefinition.resolve("na", among: columns).meanings.map(\.value) == ["name", "nativeName"])
  }

  @Test(arguments: [
    ("aria", "there is no column “aria”; did you mean “area”?"), ("area,AREA", "the column “area” is named twice"),
    ("area,", "a name is missing; the columns are "), ("xyzzy", "there is no column “xyzzy”; the columns are "),
  ])
  func `other names are refused`(text: String, message: String) {
    let error = #expect(throws: ListDefinition.ColumnMistake.self) { try CatalogueList.zones.definition.choice(text) }
    #expect(error?.message.hasPrefix(message) == true)
  }

  @Test(arguments: [
    (CatalogueList.zones, "status", "notified", "status:notified"),
    (.zones, "sectors", "smart manufacturing", "sector:\"smart manufacturing\""),
    (.zones, "province", "PK-PB", "province:PK-PB"), (.zones, "seen", "2022-08-02", "seen:2022-08-02"),
    (.events, "kind", "memorandum", "kind:memorandum"), (.events, "date", "2022-08", "since:2022-08 until:2022-08"),
    (.partners, "country", "CN", "country:CN"),
  ])
  func `a value makes a term`(list: CatalogueList, column: String, value: String, term: String) throws {
    let column = try #require(list.definition.choosable(named: column))
    #expect(list.definition.term(for: value, in: column, of: list) == term)
  }

  /// The terms that there are find more than the rows with the value: what is related to it, or what has its words.
  @Test(arguments: [
    (CatalogueList.zones, "area"), (.zones, "developer"), (.zones, "became"), (.zones, "place"), (.events, "place"),
    (.events, "subject"), (.partners, "founded"), (.contacts, "body"), (.contacts, "title"), (.contacts, "since"),
  ])
  func `other columns make none`(list: CatalogueList, column: String) throws {
    let column = try #require(list.definition.choosable(named: column))
    #expect(list.definition.term(for: "10 acre", in: column, of: list) == nil)
  }

  @Test func `figures of several things are all shown`() throws {
    let text = """
      source: {title: A, kind: news, published: 2022-08-02}
      zones:
        z: {name: Z, counts: [{is: 5 firms, on: 2021}, {is: 8 firms, on: 2022}, {is: 7 towers, on: 2021}]}
      """
    let choice = try CatalogueList.zones.definition.choice("counts")
    let row = try #require(try Fixture.catalogue(["a": text]).rows(.zones, Query(), window: 0..<9, in: choice).first)
    #expect(row.cell("counts") == .list(["8 firms", "7 towers"]))
  }
}

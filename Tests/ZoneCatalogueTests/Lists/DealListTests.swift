import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct DealListTests {
  static let texts = [
    "paper": """
    source: {title: A paper, kind: news, published: 2022-09-02}
    zones: {north: {name: North, bodies: {stza: authority}}}
    bodies:
      stza: {name: Special Technology Zones Authority, aliases: STZA, kind: authority, country: PK}
      park: {name: Zhongguancun Science Park, aliases: [Z-Park, The Park], kind: park, country: CN}
      firm: {name: A Firm, kind: company, country: DE}
    events:
      letter:
        {name: The Letter, kind: letter-of-intent, date: 2022-02-07, bodies: {stza: signatory, park: signatory},
         stage: {is: signed, on: 2022-02-07}, binding: no}
      money:
        {name: The Money, kind: contract, date: 2022-05, amount: [20 USD, over 1000 PKR], zones: {north: subject},
         bodies: {firm: signatory, stza: mentioned}, stage: [{is: signed, on: 2022-05}, {is: under-way, on: 2022-06}]}
      plan: {name: The Plan, kind: memorandum, amount: 5 USD, stage: {is: cancelled, on: 2022-07}}
      licence: {name: The Licence, kind: licence, date: 2021, amount: 10-12 USD}
      moot: {name: The Moot, kind: conference, date: 2022, amount: 900 USD, stage: announced}
    """,
    "rival": """
    source: {title: Another, kind: web, published: 2022-08}
    events: {money: {amount: 30 USD}}
    """,
  ]

  private let catalogue: Catalogue

  init() throws { catalogue = try Fixture.catalogue(Self.texts) }

  private func rows(_ query: String = "", sort: String? = nil) throws -> [ListRow] {
    let order = sort.flatMap { ListDefinition.deals.order($0) }
    #expect(sort == nil || order != nil)
    return try catalogue.rows(.deals, Query(filter: catalogue.parse(query).filter, order: order), window: 0..<100)
  }

  private func names(_ query: String = "", sort: String? = nil) throws -> [String] {
    try rows(query, sort: sort).map { String($0.name.dropFirst("The ".count)) }
  }

  @Test func `only deals are listed, the newest first, and undated ones last`() throws {
    #expect(try names() == ["Money", "Letter", "Licence", "Plan"])
    #expect(try catalogue.count(of: .deals, Query()) == 4)
  }

  @Test func `a row has parties by their short names, every amount, and the silence`() throws {
    let rows = try rows()
    #expect(rows.map { $0["parties"] } == ["A Firm", "STZA, Z-Park", nil, nil])
    #expect(rows.map { $0["amount"] } == ["20 USD; over 1000 PKR", nil, "10-12 USD", "5 USD"])
    #expect(
      rows.map { $0[.progress] } == [
        "under way Jun 2022 · nothing since Sep 2022", "signed Feb 2022 · nothing since Sep 2022",
        "stage unknown · nothing since Sep 2022", "cancelled Jul 2022",
      ])
    #expect(rows.map { $0[.stage] } == ["under-way", "signed", nil, "cancelled"])
    #expect(rows.map { $0["stageDate"] } == ["2022-06", "2022-02-07", nil, "2022-07"])
    #expect(rows.map { $0["binding"] } == [nil, "no", nil, nil])
    #expect(rows.map(\.mark) == [.disputed, .sourced, .sourced, .sourced])
  }

  @Test(arguments: [
    ("date", ["Licence", "Letter", "Money", "Plan"]), ("stage", ["Letter", "Money", "Plan", "Licence"]),
    ("parties", ["Money", "Letter", "Licence", "Plan"]), ("stageDate:desc", ["Plan", "Money", "Letter", "Licence"]),
    // By currency, then by figure: PKR 1000, USD 5, USD 10.
    ("amount", ["Money", "Plan", "Licence", "Letter"]), ("name", ["Letter", "Licence", "Money", "Plan"]),
  ])
  func `it is sorted by its columns`(column: String, names: [String]) throws {
    #expect(try self.names(sort: column) == names)
  }

  @Test(arguments: [
    ("stage:signed", ["Letter"]), ("stage:under-way", ["Money"]), ("-stage:cancelled", ["Money", "Letter", "Licence"]),
    ("body:stza", ["Money", "Letter"]), ("zone:north", ["Money"]), ("kind:licence", ["Licence"]),
    ("year:2022", ["Money", "Letter"]), ("since:2022-03", ["Money"]), ("Z-Park", ["Letter"]),
    ("mark:disputed", ["Money"]),
    ("tie:signed", ["Letter"]),
  ])
  func `queries and facets narrow it`(query: String, names: [String]) throws {
    #expect(try self.names(query) == names)
  }

  @Test func `stages are a facet of deals and events`() throws {
    func counts(_ list: CatalogueList) throws -> [String] {
      try catalogue.facetCounts(list, Query(), .stage).map { "\($0.label) \($0.count)" }
    }
    #expect(try counts(.deals) == ["signed 1", "under way 1", "cancelled 1"])
    #expect(try counts(.events) == ["announced 1", "signed 1", "under way 1", "cancelled 1"])
    #expect(
      try catalogue.rows(.zones, Query(filter: catalogue.parse("stage:under-way").filter), window: 0..<9).count == 1)
  }

  @Test func `what is cancelled is not pledged, and a disputed amount counts once`() throws {
    let pledges = catalogue.totals.pledges
    // The money, the letter and the licence; of a range the lower figure.
    #expect(pledges.pledged.inWords == "3 deals, 1 without an amount")
    #expect(
      pledges.pledged.sums.map(\.inWords) == ["USD 30 in 2 deals, 1 disputed", "PKR 1,000 in 1 deal"])
    #expect(pledges.underWay.inWords == "1 deal")
    #expect(pledges.underWay.sums.map(\.inWords) == ["PKR 1,000 in 1 deal", "USD 20 in 1 deal, 1 disputed"])
  }

  @Test func `deals are apart from the other records that speak of a body`() throws {
    let links = try catalogue.backlinks(of: "stza")
    #expect(links.deals.map { "\($0.name) \($0.role)" } == ["The Money mentioned", "The Letter signatory"])
    #expect(links.rows.map(\.name) == ["North"])
    let few = try catalogue.backlinks(of: "stza", atMost: 1)
    #expect(few.deals.map(\.name) == ["The Money"])
    #expect(few.moreDeals == 1)
    #expect(few.rows.map(\.name) == ["North"])
  }
}

import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct ListOrderTests {
  private func ids(_ list: CatalogueList, _ order: ListOrder?) throws -> [String] {
    try QueryFixture.ids(list, Query(order: order), in: QueryFixture.catalogue())
  }

  @Test(arguments: [
    (CatalogueList.zones, "name", ["north", "south", "nameless"]),
    (.zones, "name:desc", ["south", "north", "nameless"]),
    (.zones, "status", ["north", "south", "nameless"]), (.zones, "province", ["south", "north", "nameless"]),
    // Only the plan has a place, and plans come last; the others are in the list's own order.
    (.zones, "place", ["south", "north", "nameless"]), (.zones, "place:desc", ["south", "north", "nameless"]),
    (.zones, "sources:desc", ["south", "north", "nameless"]), (.zones, "mark", ["south", "north", "nameless"]),
    (.partners, "kind", ["joint", "seda", "uni"]), (.partners, "province:desc", ["seda", "uni", "joint"]),
    (.partners, "nativeName", ["seda", "joint", "uni"]), (.bodies, "kind", ["stza", "joint", "seda", "uni"]),
    (.events, "date:desc", ["signing", "conf", "south@notified@2021-12-23", "either", "early", "undated"]),
    (.events, "name", ["early", "either", "signing", "south@notified@2021-12-23", "undated", "conf"]),
    (.contacts, "name", ["amer", "seda", "zhao", "stza"]), (.people, "body:desc", ["amer", "zhao", "guest"]),
  ])
  func `a list is sorted by a column`(list: CatalogueList, text: String, expected: [String]) throws {
    #expect(try ids(list, list.definition.order(text)) == expected)
  }

  /// The youngest has been seen last.
  @Test func `an age is the other way round than the day`() {
    let list = CatalogueList.zones.definition
    #expect(list.order("age") == ListOrder(.seen, isDescending: true))
    #expect(list.order("age:desc") == ListOrder(.seen))
    #expect(list.order("floor-area") == ListOrder("floorArea"))
  }

  @Test func `a column that the list does not have is ignored`() throws {
    #expect(try ids(.zones, ListOrder(.date)) == ids(.zones, nil))
  }

  @Test(arguments: CatalogueList.allCases.filter(\.isOfRecords))
  func `every list sorts by every column and keeps all rows`(list: CatalogueList) throws {
    let all = try ids(list, nil).sorted()
    for column in list.definition.sortable.map(\.key) {
      #expect(try ids(list, ListOrder(column)).sorted() == all)
      #expect(try ids(list, ListOrder(column, isDescending: true)).sorted() == all)
    }
  }

  @Test func `the position is that in the order`() throws {
    let query = Query(order: ListOrder(.date, isDescending: true))
    #expect(try QueryFixture.catalogue().position(of: "conf", in: .events, query) == 1)
  }

  @Test(arguments: ["", "foo", "name:", "name:up", "name:desc:asc", ":desc"])
  func `other texts are not an order`(text: String) {
    #expect(CatalogueList.allCases.allSatisfy { $0.definition.order(text) == nil })
  }

  @Test(arguments: [(CatalogueList.zones, "name"), (.events, "date:desc"), (.partners, "nativeName")])
  func `an order is written as it is parsed`(list: CatalogueList, text: String) {
    #expect(list.definition.order(text)?.text == text)
    #expect(list.definition.order(text.uppercased())?.text == text)
  }

  @Test(arguments: [CatalogueList.bodies, .people, .partners])
  func namesSortWithoutAccentsInEveryList(list: CatalogueList) throws {
    let names = ["z": "Zebra", "e": "Éclair", "a": "apple", "o": "Østfold", "p": "Park"]
    let section = list == .people ? "people" : "bodies"
    let country = list == .people ? "posts: {title: x}" : "country: CN"
    let records = names.map { "  \($0): {name: \($1), \(country)}" }.joined(separator: "\n")
    let catalogue = try Catalogue(
      Fixture.assembly(["t": "source: {title: t, kind: news}\n\(section):\n\(records)"]))
    let expected = ["a", "e", "o", "p", "z"]
    #expect(try QueryFixture.ids(list, Query(), in: catalogue) == expected)
    #expect(try QueryFixture.ids(list, Query(order: ListOrder(.name)), in: catalogue) == expected)
    #expect(
      try QueryFixture.ids(list, Query(order: ListOrder(.name, isDescending: true)), in: catalogue)
        == expected.reversed())
  }
}

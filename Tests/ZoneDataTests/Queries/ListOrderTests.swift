import Testing

@testable import ZoneData

@Suite struct ListOrderTests {
  private func ids(_ list: CatalogueList, _ order: ListOrder?) throws -> [String] {
    try QueryFixture.ids(list, Query(order: order), in: QueryFixture.catalogue())
  }

  @Test(arguments: [
    (CatalogueList.zones, "name", ["nameless", "north", "south"]),
    (.zones, "name:desc", ["south", "north", "nameless"]),
    (.zones, "status", ["nameless", "north", "south"]), (.zones, "province", ["south", "north", "nameless"]),
    // Only one zone has a place; the others stand in the order of the list.
    (.zones, "place", ["nameless", "south", "north"]), (.zones, "place:desc", ["nameless", "south", "north"]),
    (.zones, "sources:desc", ["south", "north", "nameless"]), (.zones, "mark", ["south", "north", "nameless"]),
    (.partners, "kind", ["joint", "seda", "uni"]), (.partners, "province:desc", ["seda", "uni", "joint"]),
    (.partners, "nativeName", ["seda", "joint", "uni"]), (.bodies, "kind", ["stza", "joint", "seda", "uni"]),
    (.events, "date:desc", ["signing", "conf", "south@notified@2021-12-23", "either", "early", "undated"]),
    (.events, "name", ["early", "either", "signing", "south@notified@2021-12-23", "undated", "conf"]),
    (.contacts, "name", ["amer", "seda", "zhao", "stza"]), (.people, "body:desc", ["amer", "zhao", "guest"]),
  ])
  func sortsByAColumn(list: CatalogueList, text: String, expected: [String]) throws {
    #expect(try ids(list, ListOrder(text: text)) == expected)
  }

  @Test func aColumnThatTheListDoesNotHaveSortsNothing() throws {
    #expect(try ids(.zones, ListOrder(.date)) == ids(.zones, nil))
  }

  @Test(arguments: CatalogueList.allCases)
  func everyColumnOfEveryListSortsAndKeepsAllRows(list: CatalogueList) throws {
    let all = try ids(list, nil).sorted()
    for column in list.columns {
      #expect(try ids(list, ListOrder(column)).sorted() == all)
      #expect(try ids(list, ListOrder(column, isDescending: true)).sorted() == all)
    }
  }

  @Test func thePositionIsThatInTheOrder() throws {
    let query = Query(order: ListOrder(.date, isDescending: true))
    #expect(try QueryFixture.catalogue().eventPosition("conf", query) == 1)
  }

  @Test(arguments: ["", "foo", "name:", "name:up", "name:desc:asc", ":desc"])
  func anythingElseIsNoOrder(text: String) {
    #expect(ListOrder(text: text) == nil)
  }

  @Test(arguments: ["name", "date:desc", "nativeName"])
  func anOrderIsWrittenAsItIsRead(text: String) {
    #expect(ListOrder(text: text)?.text == text)
  }
}

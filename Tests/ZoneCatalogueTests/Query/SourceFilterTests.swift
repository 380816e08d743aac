import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct SourceFilterTests {
  @Test(arguments: [
    ("", ["paper", "law"]), ("kind:law", ["law"]), ("-kind:law", ["paper"]), ("year:2021", ["law"]),
    ("zone:south", ["paper", "law"]), ("zone:north", ["paper"]), ("body:seda", ["paper"]), ("source:law", ["law"]),
    ("since:2022", ["paper"]), ("until:2021-10-01", ["law"]), ("since:2023", []), ("daily paper", ["paper"]),
    ("\"a paper\"", ["paper"]), ("\"paper a\"", []), ("\"", ["paper", "law"]),
  ])
  func `a filter narrows sources`(text: String, expected: [String]) throws {
    let catalogue = try QueryFixture.catalogue()
    #expect(try catalogue.sources(catalogue.parse(text).filter).map(\.id.text) == expected)
  }

  /// A key that sources do not have finds those that mention a record with it.
  @Test(arguments: [
    ("status:notified", ["paper"]), ("province:punjab", ["paper", "law"]), ("country:cn", ["paper"]),
    ("mark:disputed kind:law", ["law"]), ("sector:machinery", ["paper"]), ("staff:stza", ["paper"]),
    ("status:withdrawn", []),
  ])
  func narrowsSourcesByWhatTheyMention(text: String, expected: [String]) throws {
    let catalogue = try QueryFixture.catalogue()
    #expect(try QueryFixture.ids(.sources, text, in: catalogue) == expected)
  }

  @Test func aScopeNarrowsSourcesAndDisputes() throws {
    let catalogue = try QueryFixture.catalogue()
    #expect(try QueryFixture.ids(.sources, Query(Scope(record: "zhao")), in: catalogue) == ["paper"])
    #expect(try QueryFixture.ids(.sources, Query(Scope(record: "guest")), in: catalogue) == ["paper"])
    #expect(try !catalogue.disputes(Scope(record: "south")).isEmpty)
    #expect(try catalogue.disputes(Scope(record: "zhao")).isEmpty)
  }

  @Test(arguments: [
    ("", ["south"]), ("zone:south", ["south"]), ("status:operational", ["south"]), ("since:2021-12", ["south"]),
    ("province:kp", []), ("since:2023", []), ("south", ["south"]), ("harbour", []),
  ])
  func narrowsDisputes(text: String, expected: [String]) throws {
    let catalogue = try QueryFixture.catalogue()
    #expect(Set(try catalogue.disputes(Scope(), catalogue.parse(text).filter).map(\.id.text)) == Set(expected))
  }

  @Test(arguments: [
    ("published", ["law", "paper"]), ("published:desc", ["paper", "law"]), ("kind", ["law", "paper"]),
    ("title", ["paper", "law"]), ("title:desc", ["law", "paper"]), ("publisher", ["paper", "law"]),
    ("publisher:desc", ["paper", "law"]), ("id", ["law", "paper"]),
  ])
  func sortsSources(text: String, expected: [String]) throws {
    let order = CatalogueList.sources.definition.order(text)
    #expect(order != nil)
    #expect(try QueryFixture.ids(.sources, Query(order: order), in: QueryFixture.catalogue()) == expected)
  }
}

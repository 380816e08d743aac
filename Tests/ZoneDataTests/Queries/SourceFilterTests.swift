import Testing

@testable import ZoneData

@Suite struct SourceFilterTests {
  @Test(arguments: [
    ("", ["paper", "law"]), ("kind:law", ["law"]), ("-kind:law", ["paper"]), ("year:2021", ["law"]),
    ("zone:south", ["paper", "law"]), ("zone:north", ["paper"]), ("body:seda", ["paper"]), ("source:law", ["law"]),
    ("since:2022", ["paper"]), ("until:2021-10-01", ["law"]), ("since:2023", []), ("daily paper", ["paper"]),
    ("\"a paper\"", ["paper"]), ("\"paper a\"", []), ("\"", ["paper", "law"]),
  ])
  func narrowsSources(text: String, expected: [String]) throws {
    let catalogue = try QueryFixture.catalogue()
    #expect(try catalogue.sources(catalogue.parse(text).filter).map(\.id.text) == expected)
  }
}

import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Queries over all shipped dossiers.
@Suite struct ShippedQueriesTests {
  private static let catalogue = Result { try Catalogue(Assembly(DossierFolder.read([Fixture.seeds]))) }

  private func query(_ text: String) throws -> Query {
    let parsed = try Self.catalogue.get().parse(text)
    #expect(parsed.problems.isEmpty, "\(text)")
    return Query(filter: parsed.filter)
  }

  @Test(arguments: ["", "shenyang", "沈阳", "zgc", "中关村", "haripur", "moinul", "a", "technology zone", "country:cn park"])
  func `window, count and position agree in every list`(text: String) throws {
    let catalogue = try Self.catalogue.get()
    let query = try query(text)
    let zones = try catalogue.rows(.zones, query, window: 0..<1000).map(\.id)
    #expect(try catalogue.count(of: .zones, query) == zones.count)
    #expect(try zones.map { try catalogue.position(of: $0, in: .zones, query) } == Array(zones.indices))
    let partners = try catalogue.rows(.partners, query, window: 0..<1000).map(\.id)
    #expect(try catalogue.count(of: .partners, query) == partners.count)
    #expect(try partners.map { try catalogue.position(of: $0, in: .partners, query) } == Array(partners.indices))
    let contacts = try catalogue.rows(.contacts, query, window: 0..<1000).map(\.id)
    #expect(try catalogue.count(of: .contacts, query) == contacts.count)
    #expect(
      try contacts.map { try catalogue.position(of: $0, in: .contacts, query) }
        == contacts.map { contacts.firstIndex(of: $0) })
  }

  @Test(arguments: [
    ("seda", "seda"), ("沈阳经济技术开发区", "seda"), ("zhongguancun belt", "zbra"), ("shenyang", "shenyang-city"),
  ])
  func `the intended partner comes first`(text: String, id: RecordID) throws {
    let first = try Self.catalogue.get().rows(.partners, query(text), window: 0..<1).first
    #expect(first?.id == id)
  }

  /// Only the first article and its correction print his name as one word.
  @Test func `a misprint is the matched text`() throws {
    let rows = try Self.catalogue.get().rows(.contacts, query("moinul"), window: 0..<9)
    #expect(rows.map(\.id) == ["moin-ul-haque"])
    #expect(rows.first?.match?.text.hasPrefix("Moinul") == true)
  }

  @Test func `facets narrow all shipped dossiers`() throws {
    let catalogue = try Self.catalogue.get()
    let operational = try catalogue.rows(.zones, query("status:operational province:kp"), window: 0..<99)
    #expect(operational.map(\.id).contains("paf-iast"))
    #expect(operational.allSatisfy { $0.status == .operational && $0[.province] == "PK-KP" })
    let disputed = try catalogue.rows(.zones, query("mark:disputed"), window: 0..<99).map(\.id)
    #expect(Set(disputed).isSuperset(of: ["lahore-technopolis", "pakistan-digital-city", "islamabad-technopolis"]))
    let stalled = try catalogue.rows(.events, query("status:stalled kind:launch"), window: 0..<99)
    #expect(stalled.allSatisfy { $0[.kind] == "launch" })
    #expect(
      try catalogue.rows(.partners, query("province:liaoning kind:development-zone"), window: 0..<9).map(\.id) == [
        "seda"
      ])
  }
}

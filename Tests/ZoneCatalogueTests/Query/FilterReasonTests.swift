import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// A row that a filter finds through another record says through which.
@Suite struct FilterReasonTests {
  private static let text = """
    source: {title: A paper, kind: news, published: 2022-08-02}
    zones:
      near: {name: Near, bodies: {huawei: tenant}}
      party: {name: Party}
      far: {name: Far}
      other: {name: Other}
    bodies:
      huawei: {name: Huawei, country: CN}
      seda: {name: SEDA, country: CN}
      stza: {name: Authority, country: PK}
    events:
      moot: {name: Moot, kind: conference, zones: {near: mentioned, far: mentioned}, bodies: {seda: participant, huawei: participant}}
      letter: {name: Letter, kind: letter-of-intent, zones: {party: subject, far: mentioned}, bodies: {seda: signatory, stza: signatory}}
    """

  private func reasons(_ list: CatalogueList, _ query: String) throws -> [String: String] {
    let catalogue = try Fixture.catalogue(["paper": Self.text])
    let rows = try catalogue.rows(list, Query(filter: try catalogue.parse(query).filter), window: 0..<9)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.id.text, $0.match?.text ?? "") })
  }

  @Test func `the closest relation is the reason`() throws {
    let expected = [
      "near": "Huawei (tenant)", "party": "SEDA (subject at Letter)", "far": "SEDA (mentioned at Letter)",
    ]
    #expect(try reasons(.zones, "country:CN") == expected)
  }

  @Test func `an event names the role`() throws {
    #expect(try reasons(.events, "body:seda") == ["moot": "SEDA (participant)", "letter": "SEDA (signatory)"])
  }

  @Test func `what a row shows by itself needs no reason`() throws {
    #expect(try reasons(.partners, "country:CN") == ["huawei": "", "seda": ""])
    #expect(try reasons(.zones, "zone:near") == ["near": ""])
    #expect(try reasons(.zones, "-country:CN")["other"] == "")
  }

  @Test func `a table has a column for the reasons`() throws {
    let catalogue = try Fixture.catalogue(["paper": Self.text])
    let table = try RowTable(.zones, of: catalogue, Query(filter: try catalogue.parse("country:CN").filter))
    #expect(table.columns.last?.name == "match")
    #expect(table.rows.first { $0.id == "near" }?.cells.last == .match(.init(field: .body, text: "Huawei (tenant)")))
    #expect(try RowTable(.zones, of: catalogue, Query()).columns.last?.name == "sources")
  }
}

import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct PartnerTieTests {
  /// An authority of a zone, and another body of that kind that has no zone.
  private static let world = """
    source: {title: A paper, kind: news}
    zones: {north: {name: North, bodies: {stza: authority}}}
    bodies:
      stza: {name: STZA, kind: authority, country: PK}
      board: {name: Board, kind: authority, country: PK}
      firm: {name: Firm, kind: company, country: CN}

    """

  private func tie(_ text: String, of id: String = "firm") throws -> String? {
    let catalogue = try Fixture.catalogue(["paper": Self.world + text])
    return try catalogue.rows(.partners, Query(), window: 0..<9).first { $0.id.text == id }?[.tie]
  }

  private func event(_ kind: String, _ role: String = "participant", stage: String? = nil, with other: String = "stza")
    -> String
  {
    let stage = stage.map { ", stage: \($0)" } ?? ""
    return "events: {e: {name: Event, kind: \(kind), bodies: {\(other): participant, firm: \(role)}\(stage)}}"
  }

  @Test func `both are bound by a deal`() throws {
    #expect(try tie(event("memorandum")) == "signed")
    #expect(try tie(event("contract", "signatory", stage: "completed")) == "signed")
    #expect(try tie(event("contract", "signatory", stage: "shelved")) == "signed")
  }

  @Test(arguments: ["announced", "cancelled", "lapsed"])
  func `a deal that does not hold is talks`(stage: String) throws {
    #expect(try tie(event("memorandum", "signatory", stage: stage)) == "talks")
  }

  @Test(arguments: ["meeting", "conference", "visit"])
  func `both took part in an event`(kind: String) throws {
    #expect(try tie(event(kind)) == "talks")
    #expect(try tie(event(kind, "mentioned")) == "none")
  }

  @Test func `only the authority of a zone counts`() throws {
    #expect(try tie(event("memorandum", with: "board")) == "none")
    #expect(try tie(event("launch")) == "none")
    #expect(try tie("") == "none")
  }

  @Test func `a party that has left a deal, and an authority that is none any more, tie nothing`() throws {
    let left = event("memorandum", "{is: signatory, until: 2020}")
    #expect(try tie(left) == "talks")
    #expect(try tie(left.replacing("stza: participant", with: "stza: {is: participant, until: 2020}")) == "talks")
    let former = Self.world.replacing("stza: authority", with: "stza: {is: authority, until: 2020}")
    let catalogue = try Fixture.catalogue(["paper": former + event("memorandum")])
    #expect(try catalogue.rows(.partners, Query(), window: 0..<9).first { $0.id.text == "firm" }?[.tie] == "none")
  }

  @Test func `a body of both is a joint body, and so is its partner's tie`() throws {
    let text = "  centre: {name: Centre, kind: centre, country: [CN, PK], bodies: {stza: partner, firm: partner}}\n"
    #expect(try tie(text) == "joint-body")
    #expect(try tie(text, of: "centre") == "joint-body")
    let ended = text.replacing("firm: partner", with: "firm: {is: partner, until: 2020}")
    #expect(try tie(ended) == "none")
    let alone = "  centre: {name: Centre, kind: centre, country: [CN, PK], bodies: {stza: partner}}\n"
    #expect(try tie(alone, of: "centre") == "none")
    let tenant = "  centre: {name: Centre, kind: centre, country: CN, bodies: {stza: partner, firm: tenant}}\n"
    #expect(try tie(tenant) == "none")
  }

  @Test func `the closest tie is shown and the list is sorted by it`() throws {
    let text =
      Self.world + "  alone: {name: Alone, country: CN}\n  guest: {name: Guest, country: DE}\n" + """
        events:
          e: {name: Event, kind: meeting, bodies: {stza: host, firm: participant, guest: participant}}
          d: {name: Deal, kind: agreement, bodies: {stza: signatory, firm: signatory}}
        """
    let catalogue = try Fixture.catalogue(["paper": text])
    let rows = try catalogue.rows(.partners, Query(), window: 0..<9)
    #expect(rows.map(\.name) == ["Firm", "Guest", "Alone"])
    #expect(rows.map { $0[.tie] } == ["signed", "talks", "none"])
    let filter = try catalogue.parse("tie:talks").filter
    #expect(try catalogue.rows(.partners, Query(filter: filter), window: 0..<9).map(\.name) == ["Guest"])
    #expect(
      try catalogue.facetCounts(.partners, Query(), .tie).map { "\($0.label) \($0.count)" } == [
        "signed 1", "talks 1", "none 1",
      ])
    let ascending = Query(order: ListDefinition.partners.order("tie:desc"))
    #expect(try catalogue.rows(.partners, ascending, window: 0..<9).map(\.name) == ["Alone", "Guest", "Firm"])
  }

  /// The changes that a partner's own dossier does not show.
  @Test func `a tie follows what other dossiers say`() throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        let parts = [
          "zone": "source: {title: a, kind: news}\nzones: {north: {name: North, bodies: {stza: authority}}}\n",
          "stza": "source: {title: b, kind: news}\nbodies: {stza: {name: STZA, kind: authority}}\n",
          "firm": "source: {title: c, kind: news}\nbodies: {firm: {name: Firm, country: CN}}\n",
          "deal":
            "source: {title: d, kind: news}\nevents: {e: {kind: contract, bodies: {stza: signatory, firm: signatory}}}\n",
        ]
        func tie() throws -> String? {
          let catalogue = try CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9).open()
          return try catalogue.rows(.partners, Query(), window: 0..<9).first?[.tie]
        }
        for (file, text) in parts {
          try text.write(toFile: "\(data)/\(file).yaml", atomically: true, encoding: .utf8)
        }
        #expect(try tie() == "signed")
        for file in ["zone", "stza", "deal"] {
          try FileManager.default.removeItem(atPath: "\(data)/\(file).yaml")
          #expect(try tie() == "none", "without \(file)")
          try parts[file]?.write(toFile: "\(data)/\(file).yaml", atomically: true, encoding: .utf8)
          #expect(try tie() == "signed", "with \(file) again")
        }
      }
    }
  }

  @Test func `a partner shows its province in China, or its country`() throws {
    let text = """
      source: {title: A paper, kind: news}
      bodies:
        a: {name: A, country: CN, province: CN-LN}
        b: {name: B, country: [PK, DE], province: DE-BE}
        c: {name: C, country: AE}
        d: {name: D, country: [DE, CN]}
      """
    let rows = try Fixture.catalogue(["paper": text]).rows(.partners, Query(), window: 0..<9)
    let seats = rows.map { ColumnChoice(.partners, [.province]).shownCells(of: $0, nil)[0].text }
    #expect(seats == ["Liaoning", "Germany", "AE", "?"])
  }
}

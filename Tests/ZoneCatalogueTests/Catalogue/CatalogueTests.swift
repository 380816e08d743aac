import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct CatalogueTests {
  /// Two zones in two provinces, an event about one of them, and a partner and a person who take part in it.
  private static let world = [
    "a": """
    source: {title: A paper, kind: news, language: en, published: 2022-08-02}
    zones:
      north: {name: North Zone, province: PK-KP, status: notified}
      south: {name: South Zone, province: PK-SD, status: operational}
      nameless: {place: Quetta, province: PK-BA, status: proposed}
    bodies:
      stza: {name: Special Technology Zones Authority, country: PK, website: https://www.stza.gov.pk}
      seda: {name: [Shenyang Area, {is: 沈阳经济技术开发区, lang: zh}], aliases: SEDA, country: CN, province: CN-LN}
      joint: {name: Joint Centre, country: [CN, PK]}
    events:
      old: {name: Old Event, date: 1988}
      signing: {name: Signing, date: "[..2022-08-02]", zones: {north: subject}, bodies: {seda: signatory, stza: signatory}}
      undated: {name: Undated Event, people: {amer: speaker}}
    people:
      amer: {name: Amer Hashmi, posts: {body: stza, title: Chairman}}
      zhao: {name: Zhào Yongsheng, posts: {body: seda, title: Director}}
    """
  ]

  private func catalogue() throws -> Catalogue { try Catalogue(Fixture.assembly(Self.world)) }

  @Test func `the totals are counted`() throws {
    let totals = try catalogue().totals
    #expect([totals.ofZones.total, totals.ofZones[.plan], totals.partners, totals.events] == [3, 1, 2, 3])
    // Two people and one website.
    #expect(totals.contacts == 3)
    #expect(totals.zonesInWords == "2 zones, 1 plan")
  }

  @Test(arguments: ["zones: [open", "just a sentence", "- a list", "", "a: b\na: c"])
  func `a file that is not a dossier is a problem and not a source`(text: String) throws {
    let catalogue = try Catalogue(Fixture.assembly(["a": "source: {title: A, kind: news}", "b": text]))
    // A duplicate key is a mistake in a dossier, but the file is still a dossier.
    let isDossier = text.hasPrefix("a:")
    #expect(catalogue.totals.sources == (isDossier ? 2 : 1))
    #expect(try catalogue.sources().map(\.id.text) == (isDossier ? ["a", "b"] : ["a"]))
    #expect(try catalogue.problems.contains { $0.file == "b.yaml" })
    #expect(try !catalogue.problems.contains { $0.file == "a.yaml" })
  }

  @Test func `each figure of a dossier stands on its own line`() throws {
    let text = """
      source: {title: t, kind: news, published: 2022-08-06}
      bodies:
        b:
          counts:
            - 20 licensed enterprises
            - 4 notified zones
      events: {e: {name: E, kind: agreement, amount: [
        20 USD,
        500 PKR]}}
      """
    let catalogue = try Fixture.catalogue(["a": text])
    let lines = try ["b", "e"].map { id in
      let values = try #require(try catalogue.shown(RecordID(stored: id))).values
      return try values.filter { $0.field.type == .quantity }.map { value in
        "\(value.value.text) \(try catalogue.line(of: value, in: RecordID(stored: id)) ?? 0)"
      }
    }
    #expect(
      lines.map { $0.sorted() } == [["20 licensed enterprises 5", "4 notified zones 6"], ["20 USD 8", "500 PKR 9"]])
  }

  @Test func `zones are listed named first, then by status`() throws {
    let zones = try catalogue().rows(.zones, Query(), window: 0..<9)
    #expect(zones.map(\.name) == ["South Zone", "North Zone", "(zone in Quetta)"])
    #expect(zones.map(\.status) == [.operational, .notified, .proposed])
  }

  @Test func `events are listed by date, undated ones last`() throws {
    let events = try catalogue().rows(.events, Query(), window: 0..<9)
    #expect(events.map(\.name) == ["Old Event", "Signing", "Undated Event"])
  }

  @Test func `partners are the bodies of countries other than Pakistan`() throws {
    let partners = try catalogue().rows(.partners, Query(), window: 0..<9)
    #expect(partners.map(\.name) == ["Joint Centre", "Shenyang Area"])
    #expect(partners.map { $0[.shortName] } == [nil, "SEDA"])
    #expect(partners.last?[.nativeName] == "沈阳经济技术开发区")
  }

  @Test func `a window is a range of the rows`() throws {
    let zones = try catalogue().rows(.zones, Query(), window: 1..<2)
    #expect(zones.map(\.name) == ["North Zone"])
    #expect(try catalogue().rows(.zones, Query(), window: 5..<9).isEmpty)
    #expect(try catalogue().rows(.zones, Query(), window: 0..<0).isEmpty)
  }

  @Test func `a record narrows to rows related directly or through an event`() throws {
    let catalogue = try catalogue()
    let north = Query(Scope(record: "north"))
    #expect(try catalogue.rows(.zones, north, window: 0..<9).map(\.id) == ["north"])
    #expect(try catalogue.rows(.events, north, window: 0..<9).map(\.id) == ["signing"])
    #expect(try catalogue.rows(.partners, north, window: 0..<9).map(\.id) == ["seda"])
    #expect(try catalogue.rows(.contacts, north, window: 0..<9).map(\.id) == ["stza"])
    let signing = Query(Scope(record: "signing"))
    #expect(try catalogue.rows(.zones, signing, window: 0..<9).map(\.id) == ["north"])
    #expect(try catalogue.rows(.events, signing, window: 0..<9).map(\.id) == ["signing"])
    let stza = Query(Scope(record: "stza"))
    #expect(
      try catalogue.rows(.contacts, stza, window: 0..<9).map(\.name) == [
        "Special Technology Zones Authority", "Amer Hashmi",
      ])
    #expect(try catalogue.rows(.events, stza, window: 0..<9).map(\.id) == ["signing"])
  }

  @Test func `a province narrows zones and the rows related to them`() throws {
    let catalogue = try catalogue()
    let kp = Query(Scope(province: "PK-KP"))
    #expect(try catalogue.rows(.zones, kp, window: 0..<9).map(\.id) == ["north"])
    #expect(try catalogue.rows(.events, kp, window: 0..<9).map(\.id) == ["signing"])
    #expect(try catalogue.rows(.partners, kp, window: 0..<9).map(\.id) == ["seda"])
    let sindh = Query(Scope(province: "PK-SD"))
    #expect(try catalogue.count(of: .events, sindh) == 0)
  }

  @Test(arguments: [
    ("shenyang", ["seda"]), ("SHENYANG", ["seda"]), ("沈阳", ["seda"]), ("area shen", ["seda"]), ("seda", ["seda"]),
    ("shenyang joint", []), ("", ["joint", "seda"]), ("  ", ["joint", "seda"]), ("%", ["joint", "seda"]),
    ("'", ["joint", "seda"]),
  ])
  func `a filter requires all words in any order and ignores punctuation`(filter: String, ids: [RecordID]) throws {
    #expect(try catalogue().rows(.partners, Query(filter: Filter(words: filter)), window: 0..<9).map(\.id) == ids)
  }

  @Test func `a filter ignores accents`() throws {
    #expect(try catalogue().rows(.contacts, Query(filter: Filter(words: "zhao")), window: 0..<9).map(\.id) == ["zhao"])
    #expect(try catalogue().rows(.contacts, Query(filter: Filter(words: "ZHÀO")), window: 0..<9).map(\.id) == ["zhao"])
  }

  @Test func `typographic dashes and quotes are found by typing plain ones`() throws {
    let text = "source: {title: t, kind: news}\nzones: {z: {name: Pakistan’s – “Hub”}}"
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    #expect(try catalogue.count(of: .zones, Query(filter: Filter(words: "pakistan's - \"hub\""))) == 1)
  }

  @Test func `a filter may have any number of words`() throws {
    let words = Array(repeating: "area", count: 5000).joined(separator: " ")
    #expect(try catalogue().rows(.partners, Query(filter: Filter(words: words)), window: 0..<9).map(\.id) == ["seda"])
  }

  @Test func `a person without a post is not a contact`() throws {
    let text = "source: {title: t, kind: news}\npeople: {p: {name: Azfar Manzoor}}"
    #expect(try Catalogue(Fixture.assembly(["a": text])).totals.contacts == 0)
  }

  @Test func `the people of a zone's developer are its contacts`() throws {
    let text = """
      source: {title: t, kind: news}
      zones: {z: {bodies: {dev: developer}}}
      bodies: {dev: {name: Developer, country: PK}}
      people: {p: {name: Director, posts: {body: dev, title: Director}}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    #expect(try catalogue.rows(.contacts, Query(Scope(record: "z")), window: 0..<9).map(\.id) == ["p"])
  }

  @Test func `the selected zone narrows the scope further`() throws {
    let text = """
      source: {title: t, kind: news}
      zones: {a: {}, b: {}}
      events: {one: {zones: {a: venue}}, two: {zones: {a: venue, b: venue}}, three: {zones: {b: venue}}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["x": text]))
    let query = Query(Scope(record: "two", selectedZone: "a"))
    #expect(try catalogue.rows(.events, query, window: 0..<9).map(\.id) == ["two"])
  }

  @Test func `a corrected country does not make a body a partner`() throws {
    let catalogue = try Catalogue(
      Fixture.assembly([
        "a": "source: {title: t, kind: news}\nbodies: {b: {country: CN}}",
        "n": "source: {title: t, kind: note}\nbodies: {b: {country: {is: PK, corrects: CN, because: x}}}",
      ]))
    #expect(catalogue.totals.partners == 0)
  }

  @Test func `a status with its own day is a row of the timeline`() throws {
    let text = """
      source: {title: t, kind: news, published: 2022}
      zones:
        z: {name: North Zone, province: PK-KP, status: [{is: notified, on: 2021-12-23}, operational]}
        y: {name: South Zone}
      events: {before: {date: 2021-12-22}, after: {date: 2021-12-24}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    let rows = try catalogue.rows(.events, Query(), window: 0..<9)
    #expect(rows.map(\.id.record) == ["before", "z", "after"])
    #expect(rows.map(\.name)[1] == "North Zone: notified")
    #expect(rows[1][.kind] == "status")
    #expect(try catalogue.rows(.events, Query(Scope(record: "z")), window: 0..<9).map(\.id.record) == ["z"])
    #expect(try catalogue.count(of: .events, Query(Scope(record: "y"))) == 0)
    #expect(try catalogue.count(of: .events, Query(Scope(province: "PK-KP"))) == 1)
    #expect(try catalogue.count(of: .events, Query(filter: Filter(words: "north notified"))) == 1)
    #expect(catalogue.totals.events == 2)
    #expect(catalogue.totals.timeline == 3)
  }

  @Test func `statuses that a correction makes equal are one row`() throws {
    let news = "source: {title: t, kind: news}\nzones:\n  z:\n    status:\n"
    let note = "source: {title: t, kind: note}\nzones:\n  z:\n    status:\n"
    let catalogue = try Catalogue(
      Fixture.assembly([
        "a": news
          + "      - {is: approved, on: 2017}\n      - {is: notified, on: 2019}\n      - {is: licensed, on: 2020}\n",
        "b": note + "      - {is: licensed, on: 2020, corrects: notified, because: x}\n",
        "c": note + "      - {is: approved, on: 2018, corrects: licensed, because: x}\n",
      ]))
    let rows = try catalogue.rows(.events, Query(), window: 0..<9).map(\.id)
    #expect(Set(rows).count == rows.count)
  }

  @Test func `a seat narrows the partners`() throws {
    #expect(
      try catalogue().rows(.partners, Query(filter: Filter([.init(.province, "CN-LN")])), window: 0..<9).map(\.id) == [
        "seda"
      ])
  }

  @Test func `the position of a record is found`() throws {
    let catalogue = try catalogue()
    #expect(try catalogue.position(of: "north", in: .zones, Query()) == 1)
    #expect(try catalogue.position(of: "undated", in: .events, Query()) == 2)
    #expect(try catalogue.position(of: "north", in: .zones, Query(Scope(province: "PK-SD"))) == nil)
  }

  @Test func `every province of Pakistan is counted, including those without zones, and plans are not`() throws {
    let counts = try catalogue().provinceCounts(of: "PK", .zones)
    let expected = ["PK-IS": 0, "PK-PB": 0, "PK-SD": 1, "PK-KP": 1, "PK-BA": 0, "PK-GB": 0, "PK-JK": 0]
    #expect(Dictionary(uniqueKeysWithValues: counts.map { ($0.code, $0.count) }) == expected)
  }

  @Test func `a record is read as it was assembled`() throws {
    let assembly = Fixture.assembly(Self.world)
    let catalogue = try Catalogue(assembly)
    for id in assembly.kinds.keys {
      #expect(try catalogue.record(id) == assembly.record(id))
    }
    #expect(try catalogue.record("missing") == nil)
  }

  @Test func `backlinks have the records that link to a record, with their roles`() throws {
    let links = try catalogue().backlinks(of: "stza").rows
    #expect(links.map(\.id) == ["signing", "amer"])
    #expect(links.map(\.role) == ["signatory", "Chairman"])
  }

  @Test func `a source is read with its data`() throws {
    let source = try #require(try catalogue().source("a"))
    #expect(source.title == "A paper")
    #expect(source.published?.text == "2022-08-02")
    #expect(try catalogue().source("b") == nil)
  }
}

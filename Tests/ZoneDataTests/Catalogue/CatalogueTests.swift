import Testing

@testable import ZoneData

@Suite struct CatalogueTests {
  /// Two zones in two provinces, an event about one of them, a partner and a person who take part in it.
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

  @Test func countsWhatThereIs() throws {
    let totals = try catalogue().totals
    #expect([totals.zones, totals.unnamedZones, totals.partners, totals.events] == [3, 1, 2, 3])
    // Two people and one website.
    #expect(totals.contacts == 3)
    #expect(totals.zonesInWords == "2 zones + 1 unnamed")
  }

  @Test(arguments: ["zones: [open", "just a sentence", "- a list", "", "a: b\na: c"])
  func whatIsNoDossierIsAProblemAndNoSource(text: String) throws {
    let catalogue = try Catalogue(Fixture.assembly(["a": "source: {title: A, kind: news}", "b": text]))
    // A key that is repeated is a mistake in a dossier, which is one all the same.
    let isDossier = text.hasPrefix("a:")
    #expect(catalogue.totals.sources == (isDossier ? 2 : 1))
    #expect(try catalogue.sources().map(\.id.text) == (isDossier ? ["a", "b"] : ["a"]))
    #expect(try catalogue.problems.contains { $0.file == "b.yaml" })
    #expect(try !catalogue.problems.contains { $0.file == "a.yaml" })
  }

  @Test func listsNamedZonesFirstAndThenByHowFarTheyAre() throws {
    let zones = try catalogue().zones(Query(), window: 0..<9)
    #expect(zones.map(\.name) == ["South Zone", "North Zone", "(zone in Quetta)"])
    #expect(zones.map(\.status) == [.operational, .notified, .proposed])
  }

  @Test func listsEventsInTheOrderOfTimeAndUndatedOnesLast() throws {
    let events = try catalogue().events(Query(), window: 0..<9)
    #expect(events.map(\.name) == ["Old Event", "Signing", "Undated Event"])
  }

  @Test func partnersAreTheBodiesOfAnotherCountryThanPakistan() throws {
    let partners = try catalogue().partners(Query(), window: 0..<9)
    #expect(partners.map(\.name) == ["Joint Centre", "Shenyang Area"])
    #expect(partners.map(\.shortName) == [nil, "SEDA"])
    #expect(partners.last?.nativeName == "沈阳经济技术开发区")
  }

  @Test func aWindowIsAPartOfTheRows() throws {
    let zones = try catalogue().zones(Query(), window: 1..<2)
    #expect(zones.map(\.name) == ["North Zone"])
    #expect(try catalogue().zones(Query(), window: 5..<9).isEmpty)
    #expect(try catalogue().zones(Query(), window: 0..<0).isEmpty)
  }

  @Test func aRecordNarrowsToWhatHasToDoWithItDirectlyOrThroughAnEvent() throws {
    let catalogue = try catalogue()
    let north = Query(Scope(record: "north"))
    #expect(try catalogue.zones(north, window: 0..<9).map(\.id) == ["north"])
    #expect(try catalogue.events(north, window: 0..<9).map(\.id) == ["signing"])
    #expect(try catalogue.partners(north, window: 0..<9).map(\.id) == ["seda"])
    #expect(try catalogue.contacts(north, window: 0..<9).map(\.id) == ["stza"])
    let signing = Query(Scope(record: "signing"))
    #expect(try catalogue.zones(signing, window: 0..<9).map(\.id) == ["north"])
    #expect(try catalogue.events(signing, window: 0..<9).map(\.id) == ["signing"])
    let stza = Query(Scope(record: "stza"))
    #expect(
      try catalogue.contacts(stza, window: 0..<9).map(\.name) == ["Special Technology Zones Authority", "Amer Hashmi"])
    #expect(try catalogue.events(stza, window: 0..<9).map(\.id) == ["signing"])
  }

  @Test func aProvinceNarrowsZonesAndWhatHasToDoWithThem() throws {
    let catalogue = try catalogue()
    let kp = Query(Scope(province: "PK-KP"))
    #expect(try catalogue.zones(kp, window: 0..<9).map(\.id) == ["north"])
    #expect(try catalogue.events(kp, window: 0..<9).map(\.id) == ["signing"])
    #expect(try catalogue.partners(kp, window: 0..<9).map(\.id) == ["seda"])
    let sindh = Query(Scope(province: "PK-SD"))
    #expect(try catalogue.eventCount(sindh) == 0)
  }

  @Test(arguments: [
    ("shenyang", ["seda"]), ("SHENYANG", ["seda"]), ("沈阳", ["seda"]), ("area shen", ["seda"]), ("seda", ["seda"]),
    ("shenyang joint", []), ("", ["joint", "seda"]), ("  ", ["joint", "seda"]), ("%", ["joint", "seda"]),
    ("'", ["joint", "seda"]),
  ])
  func aFilterNeedsAllWordsInAnyOrderAndSignsAloneNone(filter: String, ids: [RecordID]) throws {
    #expect(try catalogue().partners(Query(filter: Filter(words: filter)), window: 0..<9).map(\.id) == ids)
  }

  @Test func accentsDoNotCountInAFilter() throws {
    #expect(try catalogue().contacts(Query(filter: Filter(words: "zhao")), window: 0..<9).map(\.id) == ["zhao"])
    #expect(try catalogue().contacts(Query(filter: Filter(words: "ZHÀO")), window: 0..<9).map(\.id) == ["zhao"])
  }

  @Test func dashesAndQuotesOfTypesettersAreFoundWithThoseOfAKeyboard() throws {
    let text = "source: {title: t, kind: news}\nzones: {z: {name: Pakistan’s – “Hub”}}"
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    #expect(try catalogue.zoneCount(Query(filter: Filter(words: "pakistan's - \"hub\""))) == 1)
  }

  @Test func anyNumberOfWordsIsTaken() throws {
    let words = Array(repeating: "area", count: 5000).joined(separator: " ")
    #expect(try catalogue().partners(Query(filter: Filter(words: words)), window: 0..<9).map(\.id) == ["seda"])
  }

  @Test func aPersonWithoutAPostIsNoContact() throws {
    let text = "source: {title: t, kind: news}\npeople: {p: {name: Somebody}}"
    #expect(try Catalogue(Fixture.assembly(["a": text])).totals.contacts == 0)
  }

  @Test func thePeopleOfAZonesDeveloperAreItsContacts() throws {
    let text = """
      source: {title: t, kind: news}
      zones: {z: {bodies: {dev: developer}}}
      bodies: {dev: {name: Developer, country: PK}}
      people: {p: {name: Director, posts: {body: dev, title: Director}}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    #expect(try catalogue.contacts(Query(Scope(record: "z")), window: 0..<9).map(\.id) == ["p"])
  }

  @Test func theLeadingZoneNarrowsWhatTheScopeHas() throws {
    let text = """
      source: {title: t, kind: news}
      zones: {a: {}, b: {}}
      events: {one: {zones: {a: venue}}, two: {zones: {a: venue, b: venue}}, three: {zones: {b: venue}}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["x": text]))
    let query = Query(Scope(record: "two", lead: "a"))
    #expect(try catalogue.events(query, window: 0..<9).map(\.id) == ["two"])
  }

  @Test func aCorrectedCountryMakesNoPartner() throws {
    let catalogue = try Catalogue(
      Fixture.assembly([
        "a": "source: {title: t, kind: news}\nbodies: {b: {country: CN}}",
        "n": "source: {title: t, kind: note}\nbodies: {b: {country: {is: PK, corrects: CN, because: x}}}",
      ]))
    #expect(catalogue.totals.partners == 0)
  }

  @Test func aStatusWithADayOfItsOwnIsARowOfTheTimeline() throws {
    let text = """
      source: {title: t, kind: news, published: 2022}
      zones:
        z: {name: North Zone, province: PK-KP, status: [{is: notified, on: 2021-12-23}, operational]}
        y: {name: South Zone}
      events: {before: {date: 2021-12-22}, after: {date: 2021-12-24}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    let rows = try catalogue.events(Query(), window: 0..<9)
    #expect(rows.map(\.id.record) == ["before", "z", "after"])
    #expect(rows.map(\.name)[1] == "North Zone: notified")
    #expect(rows.map(\.kind)[1] == "status")
    #expect(try catalogue.events(Query(Scope(record: "z")), window: 0..<9).map(\.id.record) == ["z"])
    #expect(try catalogue.eventCount(Query(Scope(record: "y"))) == 0)
    #expect(try catalogue.eventCount(Query(Scope(province: "PK-KP"))) == 1)
    #expect(try catalogue.eventCount(Query(filter: Filter(words: "north notified"))) == 1)
    #expect(catalogue.totals.events == 2)
    #expect(catalogue.totals.timeline == 3)
  }

  @Test func stepsThatCorrectionsMakeOneAreOneRow() throws {
    let news = "source: {title: t, kind: news}\nzones:\n  z:\n    status:\n"
    let note = "source: {title: t, kind: note}\nzones:\n  z:\n    status:\n"
    let catalogue = try Catalogue(
      Fixture.assembly([
        "a": news
          + "      - {is: approved, on: 2017}\n      - {is: notified, on: 2019}\n      - {is: licensed, on: 2020}\n",
        "b": note + "      - {is: licensed, on: 2020, corrects: notified, because: x}\n",
        "c": note + "      - {is: approved, on: 2018, corrects: licensed, because: x}\n",
      ]))
    let rows = try catalogue.events(Query(), window: 0..<9).map(\.id)
    #expect(Set(rows).count == rows.count)
  }

  @Test func aSeatNarrowsThePartners() throws {
    #expect(
      try catalogue().partners(Query(filter: Filter([.init(.province, "CN-LN")])), window: 0..<9).map(\.id) == ["seda"])
  }

  @Test func aRecordIsFoundAgainAmongTheRows() throws {
    let catalogue = try catalogue()
    #expect(try catalogue.zonePosition("north", Query()) == 1)
    #expect(try catalogue.eventPosition("undated", Query()) == 2)
    #expect(try catalogue.zonePosition("north", Query(Scope(province: "PK-SD"))) == nil)
  }

  @Test func everyUnitOfPakistanIsCountedAlsoThoseWithoutZones() throws {
    let counts = try catalogue().provinceCounts(of: "PK", .zones)
    let expected = ["PK-IS": 0, "PK-PB": 0, "PK-SD": 1, "PK-KP": 1, "PK-BA": 1, "PK-GB": 0, "PK-JK": 0]
    #expect(Dictionary(uniqueKeysWithValues: counts.map { ($0.code, $0.count) }) == expected)
  }

  @Test func aRecordComesBackAsItWasAssembled() throws {
    let assembly = Fixture.assembly(Self.world)
    let catalogue = try Catalogue(assembly)
    for id in assembly.kinds.keys {
      #expect(try catalogue.record(id) == assembly.record(id))
    }
    #expect(try catalogue.record("nobody") == nil)
  }

  @Test func backlinksSayWhoSpeaksOfARecordAndAsWhat() throws {
    let links = try catalogue().backlinks(of: "stza").rows
    #expect(links.map(\.id) == ["signing", "amer"])
    #expect(links.map(\.role) == ["signatory", "Chairman"])
  }

  @Test func aSourceComesBackWithItsData() throws {
    let source = try #require(try catalogue().source("a"))
    #expect(source.title == "A paper")
    #expect(source.published?.text == "2022-08-02")
    #expect(try catalogue().source("b") == nil)
  }
}

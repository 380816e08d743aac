import Testing

@testable import ZoneData

/// The order of a list while words are searched for, and what each row says of it.
@Suite struct RankingTests {
  /// Sources are published one after the other, so that ties have an order.
  private func catalogue() throws -> Catalogue {
    try Catalogue(
      Fixture.assembly([
        "a": """
        source: {title: t, kind: news, published: 2020}
        zones:
          part: {name: Agritechnopolis, status: operational}
          word: {name: Lahore Techno City, status: operational}
          prefix-old: {name: Techno Park, status: operational}
          exact: {name: Techno}
          alias: {name: Somewhere, aliases: Techno, status: proposed}
          fact: {name: Elsewhere, status: operational, facts: it has a techno hall}
          place: {name: Nowhere, place: Techno Street}
          no: {name: Other}
        bodies:
          b: {name: [Shenyang Area, {is: 沈阳经济技术开发区, lang: zh}], country: CN}
          c: {name: Area Shenyang, country: CN}
          d: {name: Company, country: CN, facts: shenyang}
        """,
        "b": """
        source: {title: t, kind: news, published: 2021}
        zones: {prefix-new: {name: Technology Hub}}
        """,
      ]))
  }

  private let techno = Query(filter: Filter(words: "techno"))

  @Test func namesComeBeforeOtherTextsAndTheBetterFitFirst() throws {
    let zones = try catalogue().zones(techno, window: 0..<20)
    #expect(
      zones.map(\.id.text) == ["alias", "exact", "prefix-new", "prefix-old", "word", "part", "fact", "place"])
  }

  @Test func windowCountAndPositionAgree() throws {
    let catalogue = try catalogue()
    let all = try catalogue.zones(techno, window: 0..<20)
    #expect(try catalogue.zoneCount(techno) == all.count)
    for (index, row) in all.enumerated() {
      #expect(try catalogue.zonePosition(row.id, techno) == index)
      #expect(try catalogue.zones(techno, window: index..<index + 1) == [row])
    }
    #expect(try catalogue.zonePosition("no", techno) == nil)
  }

  @Test func aRecordWithSeveralRowsHasThemAllInTheirOrder() throws {
    let catalogue = try Catalogue(
      Fixture.assembly([
        "a": """
        source: {title: t, kind: news, published: 2020}
        bodies:
          desk: {name: Techno Desk, country: PK, channel: [a@techno.example, b@techno.example]}
          other: {name: Desk of Techno, country: PK, channel: c@techno.example}
        """
      ]))
    let rows = try catalogue.contacts(techno, window: 0..<9)
    #expect(rows.map(\.title) == ["a@techno.example", "b@techno.example", "c@techno.example"])
    #expect(try catalogue.contactCount(techno) == 3)
    #expect(try catalogue.contactPosition("desk", techno) == 0)
    #expect(try catalogue.contactPosition("other", techno) == 2)
  }

  @Test func wordsAreSoughtAmongWhatElseNarrowsTheList() throws {
    var query = techno
    query.filter.insert(Filter.Choice(.status, "operational"))
    let ids = try catalogue().zones(query, window: 0..<20).map(\.id.text)
    #expect(ids == ["prefix-old", "word", "part", "fact"])
  }

  @Test func anOrderThatIsAskedForGoesBeforeTheRank() throws {
    var query = techno
    query.order = ListOrder(.name, isDescending: true)
    let names = try catalogue().zones(query, window: 0..<20).map(\.name)
    #expect(names == names.sorted(by: >))
    #expect(names.count == 8)
  }

  @Test func chineseAndPinyinAreRankedToo() throws {
    let catalogue = try catalogue()
    for words in ["shenyang", "SHENYANG"] {
      let ids = try catalogue.partners(Query(filter: Filter(words: words)), window: 0..<9).map(\.id)
      #expect(ids == ["b", "c", "d"])
    }
    #expect(try catalogue.partners(Query(filter: Filter(words: "技术开发")), window: 0..<9).map(\.id) == ["b"])
    #expect(try catalogue.partners(Query(filter: Filter(words: "sy")), window: 0..<9).map(\.id) == ["b"])
  }

  @Test func aRowSaysWhatMatchedWhereItDoesNotShowIt() throws {
    let zones = try catalogue().zones(techno, window: 0..<20)
    let matches = Dictionary(uniqueKeysWithValues: zones.map { ($0.id.text, $0.match) })
    #expect(matches["alias"] == TextMatch(field: .alias, text: "Techno"))
    #expect(matches["fact"] == TextMatch(field: .fact, text: "it has a techno hall"))
    for id in ["exact", "prefix-new", "word", "part", "place"] {
      #expect(matches[id] == .some(nil), "\(id)")
    }
    #expect(try catalogue().zones(Query(), window: 0..<20).allSatisfy { $0.match == nil })
  }

  @Test func theMatchIsOfTheWordThatTheNameLacks() throws {
    let query = Query(filter: Filter(words: "elsewhere hall"))
    let match = TextMatch(field: .fact, text: "it has a techno hall")
    #expect(try catalogue().zones(query, window: 0..<9).map(\.match) == [match])
  }

  @Test func aNameThatLostItsBlanksIsTheMatch() throws {
    let text = """
      source: {title: t, kind: news}
      people: {p: {name: Ambassador, aliases: Moin ul Haque, posts: {title: Envoy}}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    let rows = try catalogue.contacts(Query(filter: Filter(words: "moinulhaque")), window: 0..<9)
    #expect(rows.map(\.match) == [TextMatch(field: .alias, text: "Moin ul Haque")])
  }

  @Test func eventsKeepTheOrderOfTime() throws {
    let text = """
      source: {title: t, kind: news}
      events: {late: {name: Techno, date: 2022}, early: {name: A techno fair, date: 2021}}
      """
    let events = try Catalogue(Fixture.assembly(["a": text])).events(techno, window: 0..<9)
    #expect(events.map(\.id) == ["early", "late"])
  }

  @Test func aPhraseKeepsItsOrder() throws {
    let catalogue = try catalogue()
    let phrase = Query(filter: Filter(words: "\"area shenyang\""))
    #expect(try catalogue.partners(phrase, window: 0..<9).map(\.id) == ["c"])
  }
}

import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// The order of a list during a search for words, and the matched text in each row.
@Suite struct RankingTests {
  /// Sources are published one after the other, so that equal matches have an order.
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

  @Test func `names rank above other texts, and better matches first`() throws {
    let zones = try catalogue().rows(.zones, techno, window: 0..<20)
    #expect(
      zones.map(\.id.text) == ["alias", "exact", "prefix-new", "prefix-old", "word", "part", "fact", "place"])
  }

  @Test func `window, count and position agree`() throws {
    let catalogue = try catalogue()
    let all = try catalogue.rows(.zones, techno, window: 0..<20)
    #expect(try catalogue.count(of: .zones, techno) == all.count)
    for (index, row) in all.enumerated() {
      #expect(try catalogue.position(of: row.id, in: .zones, techno) == index)
      #expect(try catalogue.rows(.zones, techno, window: index..<index + 1) == [row])
    }
    #expect(try catalogue.position(of: "no", in: .zones, techno) == nil)
  }

  @Test func `all rows of a record are found, in their order`() throws {
    let catalogue = try Catalogue(
      Fixture.assembly([
        "a": """
        source: {title: t, kind: news, published: 2020}
        bodies:
          desk: {name: Techno Desk, country: PK, channel: [a@techno.example, b@techno.example]}
          other: {name: Desk of Techno, country: PK, channel: c@techno.example}
        """
      ]))
    let rows = try catalogue.rows(.contacts, techno, window: 0..<9)
    #expect(rows.map { $0[.channel] } == ["a@techno.example", "b@techno.example", "c@techno.example"])
    #expect(try catalogue.count(of: .contacts, techno) == 3)
    #expect(try catalogue.position(of: "desk", in: .contacts, techno) == 0)
    #expect(try catalogue.position(of: "other", in: .contacts, techno) == 2)
  }

  @Test func `of the posts of a person the one with the words comes first`() throws {
    let text = """
      source: {title: t, kind: news, published: 2020}
      bodies: {auth: {name: Zones Authority}, other: {name: Aid Office}, council: {name: Zones Council}}
      people:
        p:
          name: Amer
          posts: [{body: other, title: Secretary}, {body: auth, title: Chairman}, {body: council, title: Member}]
      """
    let catalogue = try Fixture.catalogue(["a": text])
    let titles = { (words: String) in
      try catalogue.rows(.contacts, Query(filter: Filter(words: words)), window: 0..<9).map { $0[.title] ?? "" }
    }
    #expect(try titles("amer") == ["Secretary", "Chairman", "Member"])
    #expect(try titles("authority chair") == ["Chairman", "Secretary", "Member"])
    #expect(try titles("zones member") == ["Member", "Secretary", "Chairman"])
  }

  @Test func `words are searched within the narrowed list`() throws {
    var query = techno
    query.filter.insert(Filter.Choice(.status, "operational"))
    let ids = try catalogue().rows(.zones, query, window: 0..<20).map(\.id.text)
    #expect(ids == ["prefix-old", "word", "part", "fact"])
  }

  @Test func `an explicit order overrides the ranking`() throws {
    var query = techno
    query.order = ListOrder(.name, isDescending: true)
    let names = try catalogue().rows(.zones, query, window: 0..<20).map(\.name)
    #expect(names == names.sorted(by: >))
    #expect(names.count == 8)
  }

  @Test func `Chinese and pinyin are ranked too`() throws {
    let catalogue = try catalogue()
    for words in ["shenyang", "SHENYANG"] {
      let ids = try catalogue.rows(.partners, Query(filter: Filter(words: words)), window: 0..<9).map(\.id)
      #expect(ids == ["b", "c", "d"])
    }
    #expect(try catalogue.rows(.partners, Query(filter: Filter(words: "技术开发")), window: 0..<9).map(\.id) == ["b"])
    #expect(try catalogue.rows(.partners, Query(filter: Filter(words: "sy")), window: 0..<9).map(\.id) == ["b"])
  }

  @Test func `a row has the matched text if it does not show it`() throws {
    let zones = try catalogue().rows(.zones, techno, window: 0..<20)
    let matches = Dictionary(uniqueKeysWithValues: zones.map { ($0.id.text, $0.match) })
    #expect(matches["alias"] == TextMatch(field: .alias, text: "Techno"))
    #expect(matches["fact"] == TextMatch(field: .fact, text: "it has a techno hall"))
    for id in ["exact", "prefix-new", "word", "part", "place"] {
      #expect(matches[id] == .some(nil), "\(id)")
    }
    #expect(try catalogue().rows(.zones, Query(), window: 0..<20).allSatisfy { $0.match == nil })
  }

  @Test func `the matched text has the word that is missing in the name`() throws {
    let query = Query(filter: Filter(words: "elsewhere hall"))
    let match = TextMatch(field: .fact, text: "it has a techno hall")
    #expect(try catalogue().rows(.zones, query, window: 0..<9).map(\.match) == [match])
  }

  @Test func `a name typed without blanks is matched`() throws {
    let text = """
      source: {title: t, kind: news}
      people: {p: {name: Ambassador, aliases: Moin ul Haque, posts: {title: Envoy}}}
      """
    let catalogue = try Catalogue(Fixture.assembly(["a": text]))
    let rows = try catalogue.rows(.contacts, Query(filter: Filter(words: "moinulhaque")), window: 0..<9)
    #expect(rows.map(\.match) == [TextMatch(field: .alias, text: "Moin ul Haque")])
  }

  @Test func `events stay in date order`() throws {
    let text = """
      source: {title: t, kind: news}
      events: {late: {name: Techno, date: 2022}, early: {name: A techno fair, date: 2021}}
      """
    let events = try Catalogue(Fixture.assembly(["a": text])).rows(.events, techno, window: 0..<9)
    #expect(events.map(\.id) == ["early", "late"])
  }

  @Test func `a phrase matches only in its order`() throws {
    let catalogue = try catalogue()
    let phrase = Query(filter: Filter(words: "\"area shenyang\""))
    #expect(try catalogue.rows(.partners, phrase, window: 0..<9).map(\.id) == ["c"])
  }
}

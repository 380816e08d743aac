import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct SearchTests {
  private static let papers = [
    "paper": """
    source: {title: A paper, kind: news, published: 2022-08-02}
    zones:
      haripur: {place: Haripur}
    bodies:
      seda: {name: 沈阳经济技术开发区, aliases: SEDA, country: CN}
      zbra: {name: 中关村一带一路产业促进会, aliases: ZBRA, country: CN}
      stza: {name: Special Technology Zones Authority, aliases: STZA, country: CN}
      park: {name: "Technology Park, Zones Special", country: CN}
      changsha: {name: 长沙高新区, country: CN, facts: {is: It grows, note: 绿地 has a site there}}
    people:
      moin: {name: Moin ul Haque, aliases: [Moinul Haque, Moin ulHaque], posts: {title: Ambassador to China}}
    events:
      forum: {name: '2018中关村"一带一路"大讲堂', date: 2018}
      visit: {name: Visit, date: 2019, place: "Haripur, شہر"}
      undated: {name: Undated meeting in Haripur}
    """
  ]

  @Test(arguments: [
    // Chinese by any run of characters, also across quotes, and by traditional characters.
    ("沈阳", ["seda"]), ("瀋陽", ["seda"]), ("阳", ["seda"]), ("经济技术", ["seda"]), ("济经", []), ("沈 开发", ["seda"]),
    ("中关村", ["zbra", "forum"]), ("村一", ["zbra", "forum"]), ("開發區", ["seda"]), ("關村一帶", ["zbra", "forum"]),
    ("沈阳开发", []),
    // Pinyin with and without tones and spaces.
    ("shenyang", ["seda"]), ("shen yang", ["seda"]), ("shěnyáng", ["seda"]), ("Shěn Yáng", ["seda"]),
    ("shen3yang2", ["seda"]), ("shenya", ["seda"]), ("yangjing", ["seda"]), ("yangshen", []),
    ("jingjijishukaifaqu", ["seda"]), ("changsha", ["changsha"]), ("zhangsha", ["changsha"]), ("lvdi", ["changsha"]),
    ("lüdi", ["changsha"]),
    // Initials.
    ("zgc", ["zbra", "forum"]), ("sy", ["seda"]), ("syjj", ["seda"]), ("jjjs", ["seda"]), ("jj", []),
    // Words, prefixes and parts, in any order, without case and accents.
    ("haripur", ["haripur", "visit", "undated"]), ("hari", ["haripur", "visit", "undated"]),
    ("aripu", ["haripur", "visit", "undated"]), ("moinul", ["moin"]), ("MOIN", ["moin"]), ("ulhaq", ["moin"]),
    ("lhaq", ["moin"]), ("haque ambass", ["moin"]), ("technology special", ["park", "stza"]), ("öthority", []),
    ("áuthority tech", ["stza"]), ("شہر", ["visit"]), ("moinulhaque", ["moin"]), ("stza", ["stza"]),
    // Phrases.
    ("\"technology zones\"", ["stza"]), ("\"special technology\"", ["stza"]), ("\"zones special\"", ["park"]),
    ("\"technology zo", ["stza"]), ("\"technology zo\"", []), ("“关村” zgc", ["zbra", "forum"]),
  ])
  func `rows are found by the typed text`(typed: String, ids: [String]) throws {
    let fixture = try SearchFixture(Self.papers)
    #expect(Set(try fixture.found(typed)) == Set(ids))
    // An explicit order uses a condition, without ranking.
    #expect(Set(try fixture.found(typed, order: ListOrder(.name))) == Set(ids))
  }

  @Test(arguments: [
    ("lhaq", "moin", TextMatch(field: .alias, text: "Moin ulHaque")), ("ambassador", "moin", nil),
    ("shenyang", "seda", nil), ("شہر", "visit", TextMatch(field: .place, text: "Haripur, شہر")),
    ("lvdi", "changsha", TextMatch(field: .note, text: "绿地 has a site there")),
    // Terms in two fields: the text with most of the terms that the row does not show.
    ("moinul visit", "none", nil),
  ])
  func `a row has the matched text if it does not show it`(typed: String, id: String, match: TextMatch?) throws {
    let found = try SearchFixture(Self.papers).matches(typed).first
    #expect(found?.id ?? "none" == id)
    #expect(found?.match == match)
  }

  @Test func `names rank by whole name, prefix, word and part`() throws {
    let fixture = try SearchFixture(names: ["Old Megapark", "The Park", "Parkland", "Park", "PARK!", "Parkland East"])
    #expect(try fixture.found("park") == ["p4", "p5", "p3", "p6", "p2", "p1"])
  }

  @Test func `Chinese names are also ranked by their pinyin`() throws {
    let fixture = try SearchFixture(names: ["北京中关村", "中关村软件园", "中关村"])
    for typed in ["zhongguancun", "zgc", "中关村"] {
      #expect(try fixture.found(typed) == ["p3", "p2", "p1"], "\(typed)")
    }
  }

  @Test func `of equal matches, the most recent comes first, then by name`() throws {
    func paper(_ year: Int, _ bodies: String) -> String {
      "source: {title: t, kind: news, published: \(year)}\nbodies: {\(bodies)}"
    }
    let fixture = try SearchFixture([
      "a": paper(2001, "d: {name: The Zone, country: CN}"), "b": paper(2002, "e: {name: A Zone, country: CN}"),
      "c": paper(2005, "b: {name: Zone B, country: CN}, a: {name: Zone A, country: CN}"),
      "d": paper(2008, "f: {name: Other, country: CN, facts: in a zone}"),
      "e": paper(2009, "c: {name: Zone C, country: CN}"),
    ])
    #expect(try fixture.found("zone") == ["c", "a", "b", "e", "d", "f"])
  }

  @Test func `events stay in date order, undated ones last`() throws {
    #expect(try SearchFixture(Self.papers).found("haripur") == ["haripur", "visit", "undated"])
  }

  @Test(arguments: [
    ("سيد", ["person"]), ("سید", ["person"]), ("STRASSE", ["street"]), ("strasse park", ["street"]), ("lodz", ["city"]),
    ("٢٠٢٢", ["city"]), ("kraków", []),
  ])
  func lettersOfOtherKeyboardsAreTheSame(typed: String, ids: [String]) throws {
    let fixture = try SearchFixture([
      "a": """
      source: {title: t, kind: news}
      bodies:
        street: {name: Straße Park, country: DE}
        city: {name: Łódź 2022, country: PL}
      people:
        person: {name: سید علی, posts: {title: Officer}}
      """
    ])
    #expect(try fixture.found(typed) == ids)
  }

  private static let authority = """
    source: {title: t, kind: news}
    bodies:
      stza: {name: [Special Technology Zones Authority, {is: 特区管理局, lang: zh}], aliases: [STZA, Zones Body], country: PK}
      wing: {name: Wing, parent: stza, country: CN}
    people:
      amer: {name: Amer, posts: {body: stza, title: Chairman}}
      other: {name: Other, posts: {title: Chairman}}
    """

  @Test(arguments: [
    ("stza chair", ["amer"]), ("chairman zones body", ["amer"]), ("特区 chair", ["amer"]), ("tequ chairman", ["amer"]),
    ("authority chair", ["amer"]), ("chair", ["amer", "other"]),
  ])
  func aContactIsFoundByEveryNameOfItsBody(typed: String, ids: [String]) throws {
    let query = Query(filter: Filter(words: typed))
    let found = try SearchFixture(["a": Self.authority]).catalogue.rows(.contacts, query, window: 0..<9)
    #expect(Set(found.map(\.id.text)) == Set(ids))
  }

  @Test func aUnitIsFoundByEveryNameOfItsParent() throws {
    let query = Query(filter: Filter(words: "stza wing"))
    let found = try SearchFixture(["a": Self.authority]).catalogue.rows(.partners, query, window: 0..<9)
    #expect(found.map(\.id.text) == ["wing"])
  }
}

import Testing

@testable import ZoneData

@Suite struct SearchTests {
  /// 1 to 9 by names, of which 3 and 4 have several.
  private static func world() throws -> SearchFixture {
    try SearchFixture([
      .init(1, .body, texts: [SearchText(.name, "沈阳经济技术开发区"), SearchText(.alias, "SEDA")]),
      .init(2, .body, texts: [SearchText(.name, "中关村一带一路产业促进会"), SearchText(.alias, "ZBRA")]),
      .init(
        3, .person,
        texts: [
          SearchText(.name, "Moin ul Haque"), SearchText(.alias, "Moinul Haque"), SearchText(.alias, "Moin ulHaque"),
          SearchText(.title, "Ambassador to China"),
        ]),
      .init(4, .zone, texts: [SearchText(.name, "(zone in Haripur)"), SearchText(.place, "Haripur")]),
      .init(5, .body, texts: [SearchText(.name, "Special Technology Zones Authority"), SearchText(.alias, "STZA")]),
      .init(6, .body, texts: [SearchText(.name, "Technology Park, Zones Special")]),
      .init(7, .body, texts: [SearchText(.name, "长沙高新区"), SearchText(.note, "绿地 has a site there")]),
      .init(EventKey.first(of: nil), .event, texts: [SearchText(.name, "Undated meeting in Haripur")]),
      .init(EventKey.first + 8, .event, texts: [SearchText(.name, "2018中关村\"一带一路\"大讲堂")]),
      .init(EventKey.first + 9, .event, texts: [SearchText(.name, "Visit"), SearchText(.place, "Haripur, شہر")]),
    ])
  }

  private static let forum = EventKey.first + 8
  private static let visit = EventKey.first + 9
  private static let undated = EventKey.first(of: nil)

  @Test(arguments: [
    // Chinese by any run of characters, also across quotes, and traditional ones.
    ("沈阳", [1]), ("瀋陽", [1]), ("阳", [1]), ("经济技术", [1]), ("济经", []), ("沈 开发", [1]), ("中关村", [2, forum]),
    ("村一", [2, forum]), ("開發區", [1]), ("關村一帶", [2, forum]), ("沈阳开发", []),
    // Pinyin with and without tones and spaces.
    ("shenyang", [1]), ("shen yang", [1]), ("shěnyáng", [1]), ("Shěn Yáng", [1]), ("shen3yang2", [1]),
    ("shenya", [1]), ("yangjing", [1]), ("yangshen", []), ("jingjijishukaifaqu", [1]), ("changsha", [7]),
    ("zhangsha", [7]), ("lvdi", [7]), ("lüdi", [7]),
    // Initials.
    ("zgc", [2, forum]), ("sy", [1]), ("syjj", [1]), ("jjjs", [1]), ("jj", []),
    // Words, prefixes and parts, in any order, without case and accents.
    ("haripur", [4, visit, undated]), ("hari", [4, visit, undated]), ("aripu", [4, visit, undated]), ("moinul", [3]),
    ("MOIN", [3]),
    ("ulhaq", [3]), ("lhaq", [3]), ("haque ambass", [3]), ("technology special", [6, 5]), ("öthority", []),
    ("áuthority tech", [5]), ("شہر", [visit]), ("moinulhaque", [3]), ("stza", [5]),
    // Phrases.
    ("\"technology zones\"", [5]), ("\"special technology\"", [5]), ("\"zones special\"", [6]),
    ("\"technology zo", [5]),
    ("\"technology zo\"", []), ("“关村” zgc", [2, forum]),
  ])
  func findsRecordsByWhatIsTyped(typed: String, records: [Int]) throws {
    let world = try Self.world()
    #expect(Set(try world.found(typed)) == Set(records))
    #expect(try world.filtered(typed) == records.sorted())
  }

  @Test func aResultSaysWhichNameOrFieldMatched() throws {
    let world = try Self.world()
    func first(_ typed: String) throws -> SearchHit? { try world.hits(typed).first }
    #expect(try first("zbra") == SearchHit(record: 2, field: .alias, text: "ZBRA", rank: .exact))
    #expect(try first("ambassador") == SearchHit(record: 3, field: .title, text: "Ambassador to China", rank: .word))
    #expect(try first("lhaq") == SearchHit(record: 3, field: .alias, text: "Moin ulHaque", rank: .part))
    #expect(try first("shenyang") == SearchHit(record: 1, field: .name, text: "沈阳经济技术开发区", rank: .prefix))
    #expect(try first("شہر") == SearchHit(record: Self.visit, field: .place, text: "Haripur, شہر", rank: .word))
    // Terms of two fields: the text with the most of them.
    #expect(try first("haque moin ambassador")?.text == "Moin ul Haque")
  }

  @Test func ranksNamesByExactPrefixWordPart() throws {
    let world = try SearchFixture(names: [
      "Old Megapark", "The Park", "Parkland", "Park", "PARK!", "Parkland East",
    ])
    let hits = try world.hits("park")
    #expect(hits.map(\.rank) == [.exact, .exact, .prefix, .prefix, .word, .part])
    #expect(hits.map(\.text) == ["Park", "PARK!", "Parkland", "Parkland East", "The Park", "Old Megapark"])
  }

  @Test func chineseNamesAreRankedByTheirPinyinToo() throws {
    let world = try SearchFixture(names: ["北京中关村", "中关村软件园", "中关村"])
    #expect(try world.hits("zhongguancun").map(\.rank) == [.exact, .prefix, .word])
    #expect(try world.hits("zgc").map(\.rank) == [.exact, .prefix, .part])
    #expect(try world.hits("中关村").map(\.record) == [3, 2, 1])
  }

  @Test func amongEqualsTheLaterComesFirstAndThenTheName() throws {
    let world = try SearchFixture([
      .init(1, .body, recency: 5, texts: [SearchText(.name, "Zone B")]),
      .init(2, .body, recency: 5, texts: [SearchText(.name, "Zone A")]),
      .init(3, .body, recency: 9, texts: [SearchText(.name, "Zone C")]),
      .init(4, .body, recency: 1, texts: [SearchText(.name, "The Zone")]),
      .init(5, .body, recency: 2, texts: [SearchText(.name, "A Zone")]),
      .init(6, .body, recency: 8, texts: [SearchText(.name, "Other"), SearchText(.note, "in a zone")]),
    ])
    #expect(try world.found("zone") == [3, 2, 1, 5, 4, 6])
    #expect(try world.hits("zone", limit: 2).map(\.record) == [3, 2])
  }

  @Test func eventsComeAfterNamesTheNewestFirstAndThoseWithoutADateLast() throws {
    let world = try Self.world()
    #expect(try world.found("haripur") == [4, Self.visit, Self.undated])
    #expect(try world.hits("haripur", kinds: [.event]).map(\.record) == [Self.visit, Self.undated])
    #expect(try world.hits("haripur", kinds: [.zone]).map(\.record) == [4])
    #expect(try world.hits("haripur", kinds: [.body]).isEmpty)
  }

  @Test func scopesNarrowTheSearch() throws {
    let world = try SearchFixture([
      .init(1, .body, texts: [SearchText(.name, "Zone")], scopes: [.province("PK-KP")]),
      .init(2, .body, texts: [SearchText(.name, "Zone")], scopes: [.province("PK-SD"), .record(1)]),
      .init(EventKey.first + 9, .event, texts: [SearchText(.name, "Zone")], scopes: [.record(1)]),
    ])
    #expect(try world.hits("zone", scopes: [.province("PK-KP")]).map(\.record) == [1])
    #expect(try world.hits("zone", scopes: [.record(1)]).map(\.record) == [2, EventKey.first + 9])
    #expect(try world.hits("zone", scopes: [.record(1), .province("PK-SD")]).map(\.record) == [2])
    #expect(try world.found("pkp").isEmpty)
  }
}

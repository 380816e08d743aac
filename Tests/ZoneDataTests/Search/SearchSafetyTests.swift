import GRDB
import Testing

@testable import ZoneData

@Suite struct SearchSafetyTests {
  @Test(arguments: [
    "", " ", "\"", "\"\"", "\"\"\"", "'", "*", "^a", "a*", "(", ")", "a OR", "AND", "NOT a", "NEAR(a b)", "a:b", "-a",
    "+", "\u{0}",
    "a\u{0}b", "{tokens}: a", "tokens:a", "\\", ";--", "=shen", "~sy", "_r1", "\u{200B}", "\u{FFFF}", "\u{1F600}",
    "\u{301}",
    "沈\"", "\"沈", "\"沈阳\" \"", "%", "?", ":search0",
  ])
  func nonsenseIsNoError(typed: String) throws {
    let world = try SearchFixture(names: ["A name OR another", "沈阳"])
    _ = try world.hits(typed)
    _ = try world.filtered(typed)
  }

  @Test func veryLongInputIsNoErrorAndTakesNoTime() throws {
    let world = try SearchFixture(names: ["An an", "安安"])
    for part in ["a", "an", "an ", "安", "\"an ", "\"", "\u{0}", "an1"] {
      let typed = String(repeating: part, count: 10_000)
      _ = try world.hits(typed)
      _ = try world.filtered(typed)
    }
  }

  @Test func wordsOfTheLanguageOfTheIndexAreWords() throws {
    let world = try SearchFixture(names: ["This OR That", "That"])
    #expect(try world.found("or that") == [1])
    #expect(try world.found("NOT that").isEmpty)
  }

  @Test func signsAloneSearchForNothing() throws {
    #expect(SearchQuery("!?").isEmpty)
    #expect(SearchQuery("\"\"").isEmpty)
    #expect(!SearchQuery("a").isEmpty)
    let world = try SearchFixture(names: ["A"])
    #expect(try world.hits("!?").isEmpty)
  }

  @Test func anyTraditionalFormFindsTheSimplifiedOne() throws {
    // 台 goes by itself in Taiwan as well; 臺 is the older form of it.
    let world = try SearchFixture(names: ["沈阳经济技术开发区", "台州"])
    #expect(try world.found("瀋陽經濟") == [1])
    #expect(try world.found("臺州") == [2])
    #expect(try world.found("台州") == [2])
  }

  @Test func removalLeavesNothing() throws {
    let texts = [SearchText(.name, "瀋陽 Zone"), SearchText(.alias, "长沙 zone"), SearchText(.note, "Plain note")]
    let world = try SearchFixture([
      .init(1, .body, texts: texts, scopes: [.province("CN-LN")]),
      .init(EventKey.first + 9, .event, texts: texts, scopes: [.record(1)]),
    ])
    try world.database.write { db in
      let index = try SearchIndex(db)
      try index.remove(1)
      try index.remove(EventKey.first + 9)
      try index.remove(77)
      try SearchIndex.finish(in: db)
      try db.execute(sql: "CREATE VIRTUAL TABLE names USING fts5vocab(search_name, row)")
      for table in ["search_vocabulary", "names", "search_record", "search_text", "search_key", "search_word"] {
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") == 0, "\(table)")
      }
    }
    #expect(try world.found("zone").isEmpty)
  }

  @Test func aRecordCanBeReplaced() throws {
    let world = try SearchFixture(names: ["Old Name", "Other"])
    try world.database.write { db in
      let index = try SearchIndex(db)
      try index.remove(1)
      try index.add(SearchEntry(1, .body, texts: [SearchText(.name, "New Name")]))
      try SearchIndex.finish(in: db)
    }
    #expect(try world.found("old").isEmpty)
    #expect(try world.found("new") == [1])
    #expect(try world.found("other") == [2])
  }
}

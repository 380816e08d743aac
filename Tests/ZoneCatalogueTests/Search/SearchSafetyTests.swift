import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct SearchSafetyTests {
  @Test(arguments: [
    "", " ", "\"", "\"\"", "\"\"\"", "'", "*", "^a", "a*", "(", ")", "a OR", "AND", "NOT a", "NEAR(a b)", "a:b", "-a",
    "+", "\u{0}",
    "a\u{0}b", "{tokens}: a", "tokens:a", "\\", ";--", "=shen", "~sy", "_r1", "\u{200B}", "\u{FFFF}", "\u{1F600}",
    "\u{301}",
    "沈\"", "\"沈", "\"沈阳\" \"", "%", "?", ":search0",
  ])
  func `a meaningless search is not an error`(typed: String) throws {
    let fixture = try SearchFixture(names: ["A name OR another", "沈阳"])
    _ = try fixture.found(typed)
    _ = try fixture.found(typed, order: ListOrder(.name))
  }

  @Test func `very long input is fast and not an error`() throws {
    let fixture = try SearchFixture(names: ["An an", "安安"])
    for part in ["a", "an", "an ", "安", "\"an ", "\"", "\u{0}", "an1"] {
      let typed = String(repeating: part, count: 10_000)
      _ = try fixture.found(typed)
      _ = try fixture.found(typed, order: ListOrder(.name))
    }
  }

  @Test func `operators of FTS5 are plain words`() throws {
    let fixture = try SearchFixture(names: ["This OR That", "That"])
    #expect(try fixture.found("or that") == ["p1"])
    #expect(try fixture.found("NOT that").isEmpty)
  }

  @Test func `punctuation alone searches for nothing`() throws {
    #expect(SearchQuery("!?").isEmpty)
    #expect(SearchQuery("\"\"").isEmpty)
    #expect(!SearchQuery("a").isEmpty)
  }

  @Test func `any traditional form finds the simplified one`() throws {
    // 台 is also used on its own in Taiwan; 臺 is the older form of it.
    let fixture = try SearchFixture(names: ["沈阳经济技术开发区", "台州"])
    #expect(try fixture.found("瀋陽經濟") == ["p1"])
    #expect(try fixture.found("臺州") == ["p2"])
    #expect(try fixture.found("台州") == ["p2"])
  }

  @Test func `removal leaves no rows`() throws {
    let texts = [SearchText(.name, "瀋陽 Zone"), SearchText(.alias, "长沙 zone"), SearchText(.note, "Plain note")]
    let entries = [SearchEntry(1, .body, texts: texts), SearchEntry(EventKey.first + 9, .event, texts: texts)]
    try DatabaseQueue().write { db in
      try SearchIndex.create(in: db)
      let index = try SearchIndex(db)
      for entry in entries {
        try index.store(entry)
        try index.addTokens(of: entry.number)
      }
      for number in entries.map(\.number) + [77] {
        try index.remove(number)
      }
      try SearchIndex.finish(in: db)
      try db.execute(sql: "CREATE VIRTUAL TABLE names USING fts5vocab(search_name, row)")
      for table in ["search_vocabulary", "names", "search_record", "search_text", "search_key", "search_word"] {
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") == 0, "\(table)")
      }
    }
  }
}

import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct QuerySafetyTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try QueryFixture.catalogue() }

  /// None of these has a meaning in SQLite, FTS5 or LIKE, and none causes an error.
  @Test(arguments: [
    "\"", "\"\"", ":", "::", "-", "--", "-:", "-\"", "'", "';--", "%", "_", "*", "a*", "NEAR(a b)", "a OR b", "a AND",
    "^a", "{a}", "(", ")", "\\", "\u{0}", "a\u{0}b", "\u{202E}x", "👩‍👩‍👧‍👦:x", "é:x", "status:%", "status:_", "body:%",
    "body:_",
    "body:*", "body:'", "body:\"'; DROP TABLE zone; --\"", "source:%", "zone:\u{0}", "sector:\"%\"", "year:٢٠٢٢",
    "body:🙂", "province:\u{301}",
    "沈:阳", "沈阳:", "since:'", "“", "”x“", "\n", "\r\nstatus:notified\r\n",
  ])
  func `any text can be typed`(text: String) throws {
    let parsed = try catalogue.parse(text)
    for problem in parsed.problems {
      #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= text.count && !problem.range.isEmpty)
    }
    for list in CatalogueList.allCases where list.isOfRecords {
      let query = Query(filter: parsed.filter)
      let rows = try QueryFixture.ids(list, query, in: catalogue)
      #expect(try catalogue.facetCounts(list, query, .mark).map(\.count).reduce(0, +) == rows.count)
    }
    for caret in 0...text.count {
      _ = try catalogue.completions(text, caret: caret, in: .zones)
    }
  }

  @Test(arguments: ["source:%", "source:_", "body:%", "sector:_", "province:%"])
  func `wildcards of SQL are plain characters`(text: String) throws {
    let parsed = try catalogue.parse(text)
    #expect(parsed.filter.isEmpty)
    #expect(parsed.problems.map(\.kind) == [.unknownValue])
  }

  @Test func `a long pasted text is cut and reported`() throws {
    let text = String(repeating: "status:notified 沈阳 ", count: 5000)
    let parsed = try catalogue.parse(text)
    #expect(parsed.filter.choices == [.init(.status, "notified")])
    #expect(parsed.problems.map(\.kind) == [.tooLong])
    #expect(parsed.problems.first?.range.upperBound == text.count)
    let word = String(repeating: "x", count: 100_000)
    #expect(try catalogue.parse(word).problems.map(\.range) == [4000..<100_000])
    #expect(try QueryFixture.ids(.zones, word, in: catalogue).isEmpty)
  }

  @Test func `of thousands of terms, the first ones count`() throws {
    let text = (0..<3000).map { "body:\($0)" }.joined(separator: " ")
    let parsed = try catalogue.parse(text)
    #expect(parsed.filter.isEmpty)
    #expect(parsed.problems.count == 65)
    #expect(parsed.problems.last?.kind == .tooLong)
    // 64 terms: ten of 6 characters and 54 of 7, each followed by a blank.
    #expect(parsed.problems.last?.range.lowerBound == 10 * 7 + 54 * 8)
  }

  @Test func `values that the index does not have match nothing`() throws {
    let filter = Filter([.init(.body, "'; DROP TABLE zone; --"), .init(.sector, "%")])
    #expect(try QueryFixture.ids(.zones, Query(filter: filter), in: catalogue).isEmpty)
    #expect(catalogue.totals.ofZones.total == 3)
    #expect(try catalogue.count(of: .zones, Query()) == 3)
  }
}

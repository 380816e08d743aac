import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData
@testable import ZoneExchange

@Suite struct MarkdownTests {
  private let note = "[^1]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, <https://daily.example/a_b?c=1>\n"

  @Test(arguments: [
    ("a|b", "a\\|b"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("<b>[x](y)", "\\<b\\>\\[x\\](y)"),
    ("two\nlines\r\nthree", "two lines  three"), ("a\\b & ~c~", "a\\\\b \\& \\~c\\~"), ("|\u{301}", "\\|\u{301}"),
  ])
  func `special characters in a text have no effect`(text: String, expected: String) {
    #expect(Markdown.escaped(text) == expected)
  }

  /// CommonMark 0.31: headings (4.2), setext underlines (4.3), lists (5.2, 5.3), indented code (4.4).
  @Test(arguments: [
    ("# H", "\\# H"), ("## H ##", "\\## H \\##"), ("a #", "a \\#"), ("C# and F#", "C# and F#"), ("- x", "\\- x"),
    ("+ x", "\\+ x"), ("---", "\\---"), ("===", "\\==="), ("1. x", "1\\. x"), ("12) x", "12\\) x"),
    ("1.5 acres", "1\\.5 acres"),
    ("    code", "code"), ("\n# H", "\\# H"), ("x - y", "x - y"), ("2022", "2022"), ("", ""), ("   ", ""), ("#", "\\#"),
  ])
  func `a sign that begins or ends a block has no effect`(text: String, expected: String) {
    #expect(Markdown.escaped(text) == expected)
  }

  @Test func `a list is a table with the source of each value`() throws {
    let catalogue = try ExchangeFixture.catalogue()
    let table = try RowTable(.zones, of: catalogue, Query())
    #expect(
      try table.markdown(CitationFinder(catalogue)) == """
        | id | name | place | province | status | class | seen | mark | sources |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | north | North \\| Zone[^1] | Peshawar[^1] | Khyber Pakhtunkhwa[^1] | notified[^2] | zone | Aug 2022 | disputed | 2 |

        \(note)[^2]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, ¶ 3, <https://daily.example/a_b?c=1>

        """)
  }

  @Test func `each native name and each channel has its own source`() throws {
    let text = """
      source: {title: More, kind: web, published: 2023}
      bodies:
        stza: {channel: desk@stza.example}
      """
    let catalogue = try ExchangeFixture.catalogue(with: text)
    let table = try RowTable(.contacts, of: catalogue, Query(filter: Filter([Filter.Choice(.body, "stza")])))
    let markdown = try table.markdown(CitationFinder(catalogue))
    #expect(markdown.contains("| @stza[^1] |"))
    #expect(markdown.contains("| desk@stza.example[^2] |"))
    #expect(markdown.contains("[^2]: “More”, 2023\n"))
  }

  @Test func `a record is a page with contradicting values`() throws {
    let catalogue = try ExchangeFixture.catalogue()
    let record = try #require(try catalogue.record("north"))
    #expect(
      try RecordMarkdown(CitationFinder(catalogue)).text(of: record) == """
        # North \\| Zone

        | Field | Value | Mark |
        | --- | --- | --- |
        | Name | North \\| Zone[^1] | sourced |
        | Province | Khyber Pakhtunkhwa[^1] | sourced |
        | Place | Peshawar[^1] | sourced |
        | Status | notified · 23 Dec 2021[^2] | sourced |
        | Area | 10 acre[^3] ≠ 86 kanal[^4] | disputed |

        \(note)[^2]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, ¶ 3, <https://daily.example/a_b?c=1>
        [^3]: State, “An act”, Oct 2021, s. 2
        [^4]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, ¶ 2, <https://daily.example/a_b?c=1>

        """)
  }
}

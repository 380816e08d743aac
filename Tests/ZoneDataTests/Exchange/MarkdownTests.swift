import Testing

@testable import ZoneData

@Suite struct MarkdownTests {
  private let note = "[^1]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, <https://daily.example/a_b?c=1>\n"

  @Test(arguments: [
    ("a|b", "a\\|b"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("<b>[x](y)", "\\<b\\>\\[x\\](y)"),
    ("two\nlines\r\nthree", "two lines  three"), ("a\\b & ~c~", "a\\\\b \\& \\~c\\~"), ("|\u{301}", "\\|\u{301}"),
  ])
  func noSignOfATextMeansAnything(text: String, expected: String) {
    #expect(Markdown.escaped(text) == expected)
  }

  @Test func aListIsATableWithWhoSaysEachValue() throws {
    let catalogue = try ExchangeFixture.catalogue()
    let table = try RowTable(.zones, of: catalogue, Query())
    #expect(
      try table.markdown(of: .zones, CitationFinder(catalogue)) == """
        | id | name | place | province | status | mark | sources |
        | --- | --- | --- | --- | --- | --- | --- |
        | north | North \\| Zone[^1] | Peshawar[^1] | Khyber Pakhtunkhwa[^1] | notified[^2] | disputed | 2 |

        \(note)[^2]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, ¶ 3, <https://daily.example/a_b?c=1>

        """)
  }

  @Test func eachNativeNameAndEachChannelHasItsOwnSource() throws {
    let text = """
      source: {title: More, kind: web, published: 2023}
      bodies:
        stza: {channel: desk@stza.example}
      """
    let catalogue = try ExchangeFixture.catalogue(with: text)
    let table = try RowTable(.contacts, of: catalogue, Query(filter: Filter([Filter.Choice(.body, "stza")])))
    let markdown = try table.markdown(of: .contacts, CitationFinder(catalogue))
    #expect(markdown.contains("| @stza[^1] |"))
    #expect(markdown.contains("| desk@stza.example[^2] |"))
    #expect(markdown.contains("[^2]: “More”, 2023\n"))
  }

  @Test func aRecordIsAPageWithWhatContradicts() throws {
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

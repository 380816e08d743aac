import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData
@testable import ZoneExchange

@Suite struct ComparisonMarkdownTests {
  @Test func `each value has its mark, its age and its sources, and rivals have their own`() throws {
    let catalogue = try Fixture.catalogue([
      "paper": """
      source: {title: A paper, kind: news, publisher: The Daily, language: en, published: 2022-08-02}
      zones:
        north:
          name: North | Zone
          status: {is: notified, on: 2021-12-23, at: 3}
          area: [{is: 86 kanal, at: 2}, {is: 10 acre, at: 0}]
        south: {name: South, area: 7 acre, facts: [It is dry., It is flat.]}
      events:
        loan:
          name: A loan
          kind: agreement
          amount: {is: 5000 USD, at: 4}
          stage: {is: signed, on: 2022-02-07}
          zones: {north: subject}
      """
    ])
    let text = try ComparisonMarkdown(try catalogue.comparison(of: ["north", "south"]), CitationFinder(catalogue))
      .text()
    // Only the areas are known of both: 86 kanal are 10.75 acre.
    #expect(
      text == """
        | Field | Differs | North \\| Zone | South |
        | --- | --- | --- | --- |
        | Status |  | notified · 23 Dec 2021[^1] (seen Aug 2022) | ? |
        | Area | yes | 86 kanal[^2] ≠ 10 acre[^3] (disputed, seen Aug 2022) | 7 acre[^4] (seen Aug 2022) |
        | Deals |  | A loan, 5000 USD, signed Feb 2022 · nothing since Aug 2022[^5] |  |
        | Facts |  | 0 | 2 |

        [^1]: The Daily, “A paper”, 2 Aug 2022, ¶ 3
        [^2]: The Daily, “A paper”, 2 Aug 2022, ¶ 2
        [^3]: The Daily, “A paper”, 2 Aug 2022, headline
        [^4]: The Daily, “A paper”, 2 Aug 2022
        [^5]: The Daily, “A paper”, 2 Aug 2022, ¶ 4

        """)
  }
}

import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData
@testable import ZoneExchange

@Suite struct BriefTests {
  private func brief(_ catalogue: Catalogue, _ filter: Filter, asOf day: Day? = nil) throws -> Brief {
    Brief(
      try BriefRows(catalogue, Scope(), filter), of: try catalogue.words(for: filter), CitationFinder(catalogue),
      asOf: day, today: Day(iso: "2026-11-26"))
  }

  @Test func `a brief is a page with its sources`() throws {
    var brief = try brief(
      ExchangeFixture.catalogue(), Filter([Filter.Choice(.province, "PK-KP")], since: try EDTFDate("2021")),
      asOf: Day(iso: "2022-09-01"))
    #expect(
      try brief.text() == """
        # Special Technology Zones: Khyber Pakhtunkhwa; since 2021

        As known on 1 Sep 2022: 1 zone, 1 partner, 1 deal, 2 events, 1 dispute.

        ## Zones

        - **notified** (1): North \\| Zone, Peshawar, Khyber Pakhtunkhwa, 10 acre (disputed) [1, ¶ 3]

        ## Latest deals

        - Signing; first, of two, stage unknown · nothing since Aug 2022 [1, ¶ 1]

        ## Partners

        - Shenyang Area 沈阳开发区, development zone, Liaoning [1]

        ## Latest events

        - 2 Aug 2022: Signing; first, of two (letter of intent) [1, ¶ 1]
        - 23 Dec 2021: North \\| Zone: notified [1, ¶ 3]

        ## Disputes

        - North \\| Zone, area: 10 acre [2, s. 2] ≠ 86 kanal [1, ¶ 2]

        ## Sources

        1. The Daily, [A \\*bold\\* \\| paper](<https://daily.example/a_b?c=1>), 2 Aug 2022
        2. State, “An act”, Oct 2021

        """)
  }

  /// A body that signed says more to an investor than one of which many papers write.
  @Test func `partners that signed come before those with more sources`() throws {
    let known = """
      source: {title: A list, kind: news, published: 2023-01-01}
      zones:
        north: {bodies: {stza: authority}}
      bodies:
        many: {name: Many Reports, kind: company, country: CN}
      """
    let texts = ExchangeFixture.texts.merging(["more": known, "again": known]) { $1 }
    var brief = try brief(Fixture.catalogue(texts), Filter())
    let lines = try brief.text().split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "## Partners"))
    #expect(
      lines[start + 1...start + 2].map { $0.prefix { $0 != "[" } } == [
        "- Shenyang Area 沈阳开发区, development zone, Liaoning, signed ", "- Many Reports, company ",
      ])
  }

  @Test func `an empty result is reported`() throws {
    var brief = try brief(ExchangeFixture.catalogue(), Filter([Filter.Choice(.province, "PK-SD")]))
    #expect(
      try brief.text() == """
        # Special Technology Zones: Sindh

        26 Nov 2026: 0 zones, 0 partners, 0 deals, 0 events, 0 disputes.

        """)
  }

  @Test func `rows beyond the limits are counted`() throws {
    let events = (1...11).map { "  e\($0): {name: Event \($0), date: 2020-01-\($0 < 10 ? "0" : "")\($0)}\n" }.joined()
    let text = "source: {title: More, kind: news}\nevents:\n  e0: {name: Event 0}\n" + events
    var brief = try brief(Fixture.catalogue(["more": text]), Filter())
    let page = try brief.text()
    #expect(page.contains("- 11 Jan 2020: Event 11 [1]\n"))
    #expect(page.contains("- 6 Jan 2020: Event 6 [1]\n- and 5 more\n- 1 undated\n"))
    #expect(!page.contains("Event 5"))
  }
}

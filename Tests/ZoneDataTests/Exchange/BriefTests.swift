import Testing

@testable import ZoneData

@Suite struct BriefTests {
  @Test func aBriefIsAPageWithItsSources() throws {
    var brief = Brief(
      try ExchangeFixture.catalogue(), Filter([Filter.Choice(.province, "PK-KP")], since: try EDTFDate("2021")),
      asOf: Day(iso: "2022-09-01"))
    #expect(
      try brief.text() == """
        # Special Technology Zones: Khyber Pakhtunkhwa; since 2021

        As known on 1 Sep 2022: 1 zone, 1 partner, 2 events, 1 dispute.

        ## Zones

        - **notified** (1): North \\| Zone, Peshawar, Khyber Pakhtunkhwa[^1]

        ## Partners

        - Shenyang Area 沈阳开发区, development zone, Liaoning[^2]

        ## Last events

        - 2 Aug 2022: Signing; first, of two (letter of intent)[^3]
        - 23 Dec 2021: North \\| Zone: notified[^1]

        ## Disputes

        - North \\| Zone, area: 10 acre[^4] ≠ 86 kanal[^5]

        ## Sources

        [^1]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, ¶ 3, <https://daily.example/a_b?c=1>
        [^2]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, <https://daily.example/a_b?c=1>
        [^3]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, ¶ 1, <https://daily.example/a_b?c=1>
        [^4]: State, “An act”, Oct 2021, s. 2
        [^5]: The Daily, “A \\*bold\\* \\| paper”, 2 Aug 2022, ¶ 2, <https://daily.example/a_b?c=1>

        """)
  }

  @Test func nothingFoundIsSaid() throws {
    var brief = Brief(try ExchangeFixture.catalogue(), Filter([Filter.Choice(.province, "PK-SD")]))
    #expect(
      try brief.text() == """
        # Special Technology Zones: Sindh

        0 zones, 0 partners, 0 events, 0 disputes.

        """)
  }

  @Test func whatThereIsNoRoomForIsCounted() throws {
    let events = (1...11).map { "  e\($0): {name: Event \($0), date: 2020-01-\($0 < 10 ? "0" : "")\($0)}\n" }.joined()
    let text = "source: {title: More, kind: news}\nevents:\n" + events
    var brief = Brief(try Catalogue(Fixture.assembly(["more": text])), Filter())
    let page = try brief.text()
    #expect(page.contains("- 11 Jan 2020: Event 11[^1]\n"))
    #expect(page.contains("- 4 Jan 2020: Event 4[^1]\n- and 3 more\n"))
    #expect(!page.contains("Event 3"))
  }
}

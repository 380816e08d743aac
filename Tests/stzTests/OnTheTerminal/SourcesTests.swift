import Testing

extension OnTheTerminal {
  @Suite struct SourcesTests {
    @Test func `a misprinted name is shown with its correction and the reason`() async throws {
      let session = try await TmuxSession.opened()
      try session.send("4", "G")
      try await session.waitUntil("the last contact") {
        ScreenText($0).selected(in: "4 Contacts")?.contains("Zhang Xiaodong") == true
      }
      let lines = try await session.press("s", until: "Who says so?")
      let printed = try #require(lines.firstIndex { $0.contains("corrected Zhang Xiodong") })
      #expect(lines[printed + 1].contains("Daily The Spokesman · news · about Jul 2022 · ¶ 7"))
      let shown = try #require(lines.firstIndex { $0.contains("shown     Zhang Xiaodong") })
      #expect(lines[shown + 1].contains("stz · note · 21 Nov 2026"))
      let text = lines.joined()
      #expect(text.contains("corrects “Zhang Xiodong”: ZBRA's head is 张晓东"))
      #expect(text.contains("syllable of pinyin"))
    }

    @Test func `two counts of the conference are shown as a dispute`() async throws {
      let session = try await TmuxSession.opened()
      try session.send("3", "G", "Enter")
      try await session.waitUntil("the conference") { $0[0].contains("▸ China-Pakistan Technology") }
      try await session.moveDown(to: "4,500", in: "5 China-Pakistan")
      let row = try #require(ScreenText(try session.screen()).selected(in: "5 China-Pakistan"))
      #expect(row.contains("over 4,500 representatives"))
      #expect(row.contains("≠"))
      let lines = try await session.press("s", until: "the headline counts firms where the text counts")
      let text = try #require(lines.firstIndex { $0.contains("shown") && $0.contains("over 4,500 representatives") })
      #expect(lines[text + 1].contains("Daily The Spokesman · news · about Jul 2022 · ¶ 1"))
      let headline = try #require(lines.firstIndex { $0.contains("disputes") && $0.contains("4,500 firms") })
      #expect(lines[headline + 1].contains("Daily The Spokesman · news · about Jul 2022 · headline"))
    }
  }
}

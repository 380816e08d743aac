import Testing

extension OnTheTerminal {
  @Suite struct DrillingTests {
    @Test func `drilling from a zone to a body and back to the exact place`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      let start = try await session.picture()

      try await session.press("Enter", until: "Pakistan ▸ (zone in Haripur)")
      let zone = try await session.picture()
      #expect(ScreenText(try session.screen()).title(of: "3 Timeline")?.contains("1 of 2") == true)
      #expect(ScreenText(try session.screen()).selected(in: "3 Timeline")?.contains("CPTIC") == true)

      try await session.press("Enter", until: "▸ (zone in Haripur) ▸ China-Pakistan Technology Investment Conf")
      let event = try await self.event(in: session)
      let organisers = event.lines.filter { $0.contains("Organiser") }
      #expect(organisers.count == 3)
      #expect(organisers.contains { $0.contains("Special Technology Zones Authority") })
      #expect(organisers.contains { $0.contains("Pakistan Embassy in Beijing") })
      #expect(organisers.contains { $0.contains("Zhongguancun Belt and Road") })
      // The Ministry of Foreign Affairs in the text is not a separate organiser.
      #expect(!organisers.contains { $0.contains("Ministry") })

      try await session.moveDown(to: "Pakistan Embassy in Beijing", in: "5 China-Pakistan")
      let embassy = try await session.picture()
      try await session.press("Enter", until: "▸ Pakistan Embassy in Beijing")

      try session.send("Escape")
      try await session.waitUntil("the conference as it was left", is: embassy)
      try session.send("Escape")
      try await session.waitUntil("the zone as it was left", is: zone)
      try session.send("Escape")
      try await session.waitUntil("the start as it was left", is: start)
    }

    @Test func `Esc at the top never quits`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("Escape", until: "q quits")
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
    }

    @Test func `a zone narrows the other panes`() async throws {
      let session = try await TmuxSession.opened()
      try session.send("j")
      let screen = ScreenText(
        try await session.waitUntil("the zone's events") {
          ScreenText($0).title(of: "3 Timeline")?.contains("1 of 2") == true
        })
      #expect(screen.rows(of: "3 Timeline").contains { $0.contains("CPTIC") })
      #expect(!screen.rows(of: "3 Timeline").contains { $0.contains("Letter of Intent") })
      #expect(screen.title(of: "5 (zone in Haripur)") != nil)
    }

    private func event(in session: TmuxSession) async throws -> ScreenText {
      ScreenText(try await session.waitUntil("the organisers") { $0.contains { $0.contains("Organiser") } })
    }
  }
}

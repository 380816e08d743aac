import Testing

extension OnTheTerminal {
  @Suite struct FilterTests {
    @Test func `rows are filtered while typing, Enter keeps them and Esc clears`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("/", until: "Zones /")
      try session.type("laho")
      var lines = try await session.waitUntil("one row") {
        $0.contains { $0.contains("1 of 9") } && $0[35].hasPrefix(" Zones /laho")
      }
      #expect(ScreenText(lines).rows(of: "1 Zones").filter { $0.contains("(zone") }.count == 1)
      try session.type("re")
      try await session.waitUntil("the whole word") { $0[35].hasPrefix(" Zones /lahore") }
      lines = try await session.press("Enter", until: "q quit")
      #expect(ScreenText(lines).title(of: "1 Zones [“lahore”]")?.contains("1 of 9") == true)
      #expect(ScreenText(lines).selected(in: "1 Zones")?.contains("(zone in Lahore)") == true)
      lines = try await session.press("Escape", until: "─ 9 ─")
      #expect(ScreenText(lines).selected(in: "1 Zones")?.contains("(zone in Lahore)") == true)
    }

    @Test func `Esc while typing restores the previous filter`() async throws {
      let session = try await TmuxSession.opened()
      let before = try await session.picture()
      try await session.press("/", until: "Zones /")
      try session.type("sindh")
      try await session.waitUntil("one row") { $0.contains { $0.contains("1 of 9") } }
      try session.send("Escape")
      try await session.waitUntil("all rows again", is: before)
    }

    @Test func `Chinese text finds the area of Shenyang`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("2", untilSelected: "SEDA", in: "2 Partners")
      try await session.press("/", until: "Partners /")
      try session.type("沈阳")
      try await session.waitUntil("the filter") { $0[35].hasPrefix(" Partners /沈阳") }
      let lines = try await session.waitUntil("one partner") { $0.contains { $0.contains("1 of 8") } }
      let row = try #require(ScreenText(lines).selected(in: "2 Partners"))
      #expect(row.contains("SEDA"))
      #expect(row.contains("沈阳经济技"))
      #expect(row.contains("Liaoning"))
      try session.send("BSpace")
      try await session.waitUntil("both names with 沈") { $0.contains { $0.contains("2 of 8") } }
    }

    @Test func `no matches are reported and letter keys are text`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("/", until: "Zones /")
      try session.type("qqq?!")
      try await session.waitUntil("nothing") { $0.contains { $0.contains("Nothing matches “qqq?!”") } }
    }
  }
}

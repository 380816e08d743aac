import Testing

extension OnTheTerminal {
  @Suite struct ProvinceTests {
    @Test func `the picker has all seven provinces with their zones`() async throws {
      let session = try await TmuxSession.opened()
      let lines = try await session.press("p", until: "PK-JK")
      let expected = [
        ("PK-IS Islamabad", 0), ("PK-PB Punjab", 0), ("PK-SD Sindh", 0), ("PK-KP Khyber Pakhtunkhwa", 0),
        ("PK-BA Balochistan", 0), ("PK-GB Gilgit-Baltistan", 0), ("PK-JK Azad Jammu and Kashmir", 0),
      ]
      // The article names no zone: all nine are plans, which are in no count of zones.
      for (unit, count) in expected {
        let row = try #require(lines.first { $0.contains(unit) }, "\(unit)")
        let digits = try #require(row.firstMatch(of: /PK-[A-Z]{2} [^│]*? (\d+) *│/)?.output.1, "\(row)")
        #expect(digits == "\(count)", "\(unit)")
      }
      #expect(lines.contains { $0.contains(/All of Pakistan +0 │/) })
    }

    @Test func `choosing a province leaves its zones and Esc goes back to all`() async throws {
      let session = try await TmuxSession.opened()
      let before = try await session.picture()
      try await choose("Khyber Pakhtunkhwa", in: session)
      let lines = try await session.press("Enter", until: "2 of 9")
      let screen = ScreenText(lines)
      let zones = screen.rows(of: "1 Zones").filter { $0.contains("(zone") }
      #expect(zones.count == 2)
      #expect(zones.first?.contains("(zone in Haripur)") == true)
      #expect(zones.last?.contains("(zones in Khyber Pakhtu") == true)
      #expect(lines[0].contains("Pakistan ▸ Khyber Pakhtunkhwa"))
      try session.send("Escape")
      try await session.waitUntil("all of Pakistan again", is: before)
    }

    @Test func `Esc leaves the picker without choosing`() async throws {
      let session = try await TmuxSession.opened()
      let before = try await session.picture()
      try await choose("Sindh", in: session)
      try session.send("Escape")
      try await session.waitUntil("nothing chosen", is: before)
    }

    @Test func `in Partners the picker has Chinese provinces`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("2", untilSelected: "SEDA", in: "2 Partners")
      try await session.press("p", until: "Partners by Chinese province")
      try await choose("Liaoning", in: session, isOpen: true)
      let lines = try await session.press("Enter", until: "2 of 8")
      let rows = ScreenText(lines).rows(of: "2 Partners").filter { $0.contains("Liaoning") }
      #expect(rows.count == 2)
      #expect(rows.contains { $0.contains("沈西工业走廊") })
      #expect(rows.contains { $0.contains("SEDA") })
    }

    @Test func `letters narrow the provinces`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("p", until: "PK-JK")
      try session.type("sind")
      try await session.waitUntil("Sindh alone") { !$0.contains { $0.contains("PK-JK") } }
      try await session.press("Enter", until: "Pakistan ▸ Sindh")
    }

    private func choose(_ unit: String, in session: TmuxSession, isOpen: Bool = false) async throws {
      if !isOpen {
        try await session.press("p", until: "PK-JK")
      }
      for _ in 0..<40 {
        let lines = try session.screen()
        // The rest of the row belongs to the pane below the popup.
        if lines.contains(where: { $0.contains("│▸") && $0.split(separator: "│▸").last?.contains(unit) == true }) {
          return
        }
        try session.send("Down")
        try await session.waitUntil("another row after Down") { $0 != lines }
      }
      Issue.record("\(unit) cannot be chosen")
    }
  }
}

import Testing

extension OnTheTerminal {
  @Suite struct OpeningTests {
    @Test func `it opens on the shipped dossiers`() async throws {
      let screen = ScreenText(try await TmuxSession.opened().screen())
      #expect(screen.lines.count == 36)
      #expect(screen.lines[0].hasPrefix(" stz  "))
      #expect(screen.lines[0].contains("Pakistan"))
      #expect(screen.lines[0].contains("9 plans"))
      #expect(screen.lines[0].contains("3 sources"))
      for title in ["1 Zones", "2 Partners", "3 Timeline", "4 Contacts", "5 Pakistan"] {
        #expect(screen.title(of: title) != nil, "\(title)")
      }
      #expect(screen.lines[35].contains("? help"))
      #expect(screen.lines[35].contains("q quit"))
    }

    @Test func `sizes in the environment are ignored`() async throws {
      let plain = try await TmuxSession.opened().picture()
      let session = try await TmuxSession.opened(environment: ["COLUMNS": "9999", "LINES": "5"])
      try await session.waitUntil("the same screen", is: plain)
    }

    @Test func `the three notified and the six planned zones are listed`() async throws {
      let rows = ScreenText(try await TmuxSession.opened().screen()).rows(of: "1 Zones")
      let notified = rows.filter { $0.contains("notified") }
      #expect(notified.map(Self.name) == ["(zone in Haripur)", "(zone in Islamabad)", "(zone in Lahore)"])
      let provinces = notified.map { $0.firstMatch(of: /\) +(\S+) +notified +● $/).map { String($0.output.1) } }
      #expect(provinces == ["KP", "Islamabad", "Punjab"])
      #expect(rows.filter { $0.contains("proposed") }.count == 6)
    }

    @Test func `the Zhongguancun association has its Chinese name`() async throws {
      let session = try await TmuxSession.opened()
      try session.send("2")
      try await session.moveDown(to: "ZBRA", in: "2 Partners")
      let lines = try await session.waitUntil("ZBRA selected") {
        ScreenText($0).selected(in: "2 Partners")?.contains("ZBRA") == true
      }
      let row = try #require(ScreenText(lines).selected(in: "2 Partners"))
      #expect(row.contains("中关村一带"))
      #expect(row.contains("Beijing"))
    }

    @Test func `the undated conference comes after the dated letter`() async throws {
      let rows = ScreenText(try await TmuxSession.opened().screen()).rows(of: "3 Timeline")
      let letter = try #require(rows.firstIndex { $0.contains("Letter of Intent") })
      let conference = try #require(rows.firstIndex { $0.contains("CPTIC") })
      #expect(rows[letter].contains("by 2 Aug 2022"))
      #expect(rows[conference].contains("undated"))
      #expect(letter < conference)
    }

    @Test func `keys come from the terminal if standard input is a pipe`() async throws {
      let session = try TmuxSession()
      try await session.open(before: "echo j | ")
      #expect(ScreenText(try session.screen()).selected(in: "1 Zones")?.contains("All zones") == true)
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
    }

    private static func name(_ row: String) -> String {
      String(row.dropFirst(2).prefix { $0 != ")" }) + ")"
    }
  }
}

import Testing

extension OnTheTerminal {
  @Suite struct PlainLocaleTests {
    @Test(arguments: [["LANG": "C"], ["LC_ALL": "C"]])
    func inTheCLocaleEverythingIsASCII(environment: [String: String]) async throws {
      let session = try await TmuxSession.opened(environment: environment)
      try expectASCII(try session.screen())
      let zones = try #require(ScreenText(try session.screen()).title(of: "1 Zones"))
      #expect(zones.hasPrefix("+- 1 Zones ---"))
      // Chinese names, corrections and long lines.
      try session.send("2", "G")
      try expectASCII(try await session.waitUntil("a partner") { $0.contains { $0.contains("5 Zhongguancun") } })
      try session.send("4", "G")
      try await session.waitUntil("a contact") { ScreenText($0).title(of: "5 Zhang Xiaodong") != nil }
      try expectASCII(try await session.press("s", until: "Who says so?"))
      try await session.press("q", untilGone: "Who says so?")
      try expectASCII(try await session.press("p", until: "PK-KP"))
      try await session.press("q", untilGone: "PK-KP")
      try expectASCII(try await session.press("?", until: "Drilling down"))
    }

    private func expectASCII(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
      let others = lines.filter { $0.utf8.contains { $0 > 0x7F } }
      #expect(others.isEmpty, sourceLocation: sourceLocation)
    }
  }
}

import Testing

extension OnTheTerminal {
  @Suite struct PlainLocaleTests {
    @Test(arguments: [["LANG": "C"], ["LC_ALL": "C"]])
    func `in the C locale everything is ASCII`(environment: [String: String]) async throws {
      let session = try await TmuxSession.opened(environment: environment)
      try expectASCII(try session.screen())
      let zones = try #require(ScreenText(try session.screen()).title(of: "1 Zones"))
      #expect(zones.hasPrefix("+- 1 Zones ---"))
      // Chinese names, corrections and long lines.
      try session.send("2")
      try await session.moveDown(to: "ZBRA", in: "2 Partners")
      try expectASCII(try await session.waitUntil("a partner") { $0.contains { $0.contains("5 Zhongguancun") } })
      try session.send("4", "G")
      try await session.waitUntil("a contact") { ScreenText($0).title(of: "5 Zhang Xiaodong") != nil }
      try expectASCII(try await session.press("s", until: "Who says so?"))
      try await session.press("q", untilGone: "Who says so?")
      try expectASCII(try await session.press("p", until: "PK-KP"))
      try await session.press("Escape", untilGone: "PK-KP")
      try expectASCII(try await session.press("?", until: "Drilling down"))
    }

    /// The bytes of UTF-8 from 0x80 to 0x9F are control characters to a terminal with another character set. None of these
    /// locales is installed.
    @Test(arguments: ["en_US.ISO-8859-1", "de_DE@euro", "xx_XX", "zh_CN.GB18030"])
    func `a locale that does not name UTF-8 gets ASCII, installed or not`(name: String) async throws {
      let session = try TmuxSession(environment: ["LC_ALL": name])
      try session.record()
      try await session.open()
      try session.send("q")
      try await session.waitForShell()
      let bytes = try session.recorded()
      #expect(bytes.contains("1 Zones"))
      #expect(bytes.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [
      ["check"], ["list", "zones"], ["show", "曛31m"], ["brief"], ["list", "bodies", "--format", "markdown"], ["doctor"],
      ["list", "zones", "--columns", "nosuch"], ["keys"], ["--help"], ["changes", "--since", "2020"],
    ])
    func `commands on such a terminal print ASCII, and nothing that steers it`(arguments: [String]) throws {
      let folder = try DataFolder()
      // In UTF-8 the character has the byte 0x9B, which begins a control sequence there.
      let text = "source: {title: 曛31mX, kind: news}\nzones: {a: {name: 曛31mX, status: 曛31mX}}\n"
      try folder.write(text, to: "a.yaml")
      let data = ["--help", "keys"].contains(arguments[0]) ? [] : ["--data", folder.path]
      let bytes = try PseudoTerminal().output(
        of: arguments + data, environment: ["LC_ALL": "en_US.ISO-8859-1", "TERM": "xterm"])
      #expect(bytes.count > 20)
      #expect(bytes.allSatisfy { $0 < 0x80 && ($0 >= 0x20 || [0x0A, 0x0D, 0x09, 0x1B].contains($0)) })
    }

    private func expectASCII(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
      let others = lines.filter { $0.utf8.contains { $0 > 0x7F } }
      #expect(others.isEmpty, sourceLocation: sourceLocation)
    }
  }
}

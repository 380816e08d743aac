import Testing

extension OnTheTerminal {
  /// `stz doctor` on a terminal that answers.
  @Suite struct WidthProbeTests {
    @Test func `the widths are those of the terminal, which is left unchanged`() async throws {
      let session = try TmuxSession(TmuxSession.Size(100, 50))
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try session.type("clear; \"$STZ\" doctor")
      try session.send("Enter")
      let lines = try await session.waitUntil("the report") { $0.contains { $0 == "No problems." } }
      // tmux itself reports its widths of 沈阳 and of the split emoji.
      let widths = try [session.width(of: "沈阳"), session.width(of: "👩👩👧")]
      #expect(widths == [4, 6])
      #expect(lines.contains { $0.hasSuffix("Chinese 4, emoji 6, combining 1, Urdu 7: as stz counts") })
      #expect(lines.contains { $0.contains("one column for each of ─●é") })
      #expect(lines.contains { $0.hasSuffix("100 columns, 50 rows") })
      let term = try session.term
      #expect(lines.contains { $0.contains("TERM ") && $0.contains(term) })
      try await session.waitForShell()
      #expect(try session.lineSettings() == settings)
    }

    @Test func `a different configured width is a problem with a fix`() async throws {
      let config = try DataFolder()
      try config.configure("config.yaml", "ambiguous-width: 2\n")
      let session = try TmuxSession(TmuxSession.Size(100, 50), environment: config.environment)
      try await session.waitForShell()
      try session.type("clear; \"$STZ\" doctor")
      try session.send("Enter")
      let lines = try await session.waitUntil("the report") { $0.contains { $0.hasPrefix("1 problem, marked !") } }
      let problem = try #require(lines.firstIndex { $0.hasPrefix("  ! ") })
      #expect(lines[problem].contains("one column for each of ─●é, but 2 is configured"))
      #expect(lines[problem + 1].hasSuffix("fix: ambiguous-width: 1 in config.yaml"))
    }
  }
}

extension TmuxSession {
  /// The TERM that it sets for programs.
  fileprivate var term: String {
    get throws { try command(["show", "-gv", "default-terminal"]).trimmingCharacters(in: .newlines) }
  }
}

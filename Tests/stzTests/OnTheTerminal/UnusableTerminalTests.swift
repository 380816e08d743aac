import Testing

extension OnTheTerminal {
  @Suite struct UnusableTerminalTests {
    @Test(arguments: ["-u TERM", "TERM=", "TERM=no-such-terminal", "TERM=xterm-kitty", "TERM=dumb"])
    func `it is reported in one line and left unchanged`(term: String) async throws {
      // Machines with kitty's terminfo entry can use it.
      guard term != "TERM=xterm-kitty" || !Terminfo.knows("xterm-kitty") else { return }
      let session = try TmuxSession()
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try session.type("env \(term) \"$STZ\"")
      try session.send("Enter")
      let lines = try await session.waitUntil("what it says, and the prompt") {
        $0.contains { $0.hasPrefix("stz: ") } && $0.last { !$0.isEmpty } == "$"
      }.filter { !$0.isEmpty }
      #expect(lines.count == 3)
      #expect(lines[1].contains("TERM"))
      #expect(term != "TERM=dumb" || lines[1].contains("stz --plain"))
      #expect(try await session.exitStatus() == 69)
      #expect(try session.lineSettings() == settings)
      #expect(try session.state("alternate_on") == "0")
      #expect(try session.state("cursor_flag") == "1")
    }

    @Test func `an unknown theme is reported in one line`() async throws {
      let session = try TmuxSession()
      try await session.waitForShell()
      try session.type("\"$STZ\" --theme no-such-theme")
      try session.send("Enter")
      try await session.waitUntil("what it says") {
        $0.contains { $0.hasPrefix("stz: there is no theme “no-such-theme”") }
      }
      #expect(try await session.exitStatus() == 2)
    }
  }
}

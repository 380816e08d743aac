import Testing

extension OnTheTerminal {
  @Suite struct PaletteTests {
    @Test(arguments: [TmuxSession.Size(120, 36), .init(80, 24), .init(50, 15), .init(40, 10)])
    func `an action is found by its words and run`(size: TmuxSession.Size) async throws {
      let session = try await TmuxSession.opened("", size)
      try await session.press("?", until: "Actions")
      try session.type("pick a prov")
      let lines = try await session.waitUntil("one action") { $0.contains { $0.contains("1 of ") } }
      // The hardware cursor is after the typed text.
      let row = try #require(lines.firstIndex { $0.contains("/ pick a prov") })
      #expect(try session.state("cursor_y") == "\(row)")
      #expect(lines.contains { $0.contains("▸") && $0.contains("Pick a province") })
      try await session.press("Enter", until: "All of Pakistan")
      try await session.press("Escape", untilGone: "All of Pakistan")
    }

    @Test func `keys of the user's file work and hints name them`() async throws {
      let config = try DataFolder()
      try config.configure("keys.yaml", "browsing: {provinces: [d], close: [x]}\n")
      let session = try await TmuxSession.opened(environment: config.environment)
      #expect(try session.screen().last?.contains("d province") == true)
      try await session.press("d", until: "All of Pakistan")
      try await session.press("Escape", untilGone: "All of Pakistan")
      try session.send("x")
      #expect(try await session.exitStatus() == 0)
    }

    @Test func `a mistake in the key file is reported at the start`() async throws {
      let config = try DataFolder()
      try config.configure("keys.yaml", "browsing: {provinces: [s]}\n")
      let session = try await TmuxSession.opened(environment: config.environment)
      #expect(ScreenText.message(try session.screen()).contains("keys.yaml:1:12: “s” is already the key of sources"))
      try await session.press("p", until: "All of Pakistan")
    }
  }
}

import Testing

extension OnTheTerminal {
  @Suite struct PaletteTests {
    @Test(arguments: [TmuxSession.Size(120, 36), .init(80, 24), .init(50, 15), .init(40, 10)])
    func anActionIsFoundByItsWordsAndRun(size: TmuxSession.Size) async throws {
      let session = try await TmuxSession.opened("", size)
      try await session.press("?", until: "Actions")
      try session.type("pick a prov")
      let lines = try await session.waitUntil("one action") { $0.contains { $0.contains("1 of ") } }
      // The hardware cursor stands behind what is typed.
      let row = try #require(lines.firstIndex { $0.contains("/ pick a prov") })
      #expect(try session.state("cursor_y") == "\(row)")
      #expect(lines.contains { $0.contains("▸") && $0.contains("Pick a province") })
      try await session.press("Enter", until: "All of Pakistan")
      try await session.press("Escape", untilGone: "All of Pakistan")
    }

    @Test func keysOfTheUsersFileWorkAndTheHintsNameThem() async throws {
      let config = try DataFolder()
      try config.configure("keys.yaml", "browsing: {provinces: [d], close: [x]}\n")
      let session = try await TmuxSession.opened(environment: config.environment)
      #expect(try session.screen().last?.contains("d province") == true)
      try await session.press("d", until: "All of Pakistan")
      try await session.press("Escape", untilGone: "All of Pakistan")
      try session.send("x")
      #expect(try await session.exitStatus() == 0)
    }

    @Test func aMistakeInTheFileOfKeysIsToldAtTheStart() async throws {
      let config = try DataFolder()
      try config.configure("keys.yaml", "browsing: {provinces: [s]}\n")
      let session = try await TmuxSession.opened(environment: config.environment)
      #expect(try session.screen().last?.contains("keys.yaml:1:12: “s” is the key of sources already") == true)
      try await session.press("p", until: "All of Pakistan")
    }
  }
}

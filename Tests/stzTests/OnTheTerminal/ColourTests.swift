import Testing

extension OnTheTerminal {
  @Suite struct ColourTests {
    /// The screens that use the most roles: lists, a record, its sources, the province picker.
    private func colours(_ arguments: String = "", environment: [String: String] = [:]) async throws -> [Int] {
      let session = try await TmuxSession.opened(arguments, environment: environment)
      var found = Colours.set(in: try session.screenWithEscapes())
      try session.send("4", "G")
      try await session.waitUntil("a contact") { ScreenText($0).title(of: "5 Zhang Xiaodong") != nil }
      found += Colours.set(in: try session.screenWithEscapes())
      try await session.press("s", until: "Who says so?")
      found += Colours.set(in: try session.screenWithEscapes())
      return found
    }

    @Test func `there are colours unless something forbids them`() async throws {
      #expect(try await !colours().isEmpty)
      #expect(try await !colours(environment: ["NO_COLOR": ""]).isEmpty)
    }

    @Test func `NO_COLOR leaves no colour`() async throws {
      #expect(try await colours(environment: ["NO_COLOR": "1"]).isEmpty)
      #expect(try await colours("--theme default", environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"]).isEmpty)
      #expect(try await colours("--theme dark", environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"]).isEmpty)
    }

    @Test func `the mono theme has no colour`() async throws {
      #expect(try await colours("--theme mono").isEmpty)
    }

    @Test func `the dashboard starts with every shipped theme`() async throws {
      let themes = try Program.themes()
      #expect(themes.isSuperset(of: ["default", "dark", "light", "mono"]))
      for theme in themes.sorted() {
        let lines = try await TmuxSession.opened("--theme \(theme)").screen()
        // A mistake in a theme's file would be in the last line.
        #expect(lines.last?.contains("q quit") == true, "\(theme): \(lines.last ?? "")")
      }
    }

    /// The Linux console has eight colours, and no second screen to return from.
    @Test func `the Linux console has its colours`() async throws {
      guard Terminfo.knows("linux") else { return }
      let session = try TmuxSession()
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try await session.open(before: "TMUX= TERM=linux ")
      #expect(try !Colours.set(in: session.screenWithEscapes()).isEmpty)
      let plain = try await TmuxSession.opened().screen()
      // Another program may delay the last of the lists.
      try await session.waitUntil("the same screen") { $0 == plain }
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try await session.press("p", until: "PK-JK")
      try await session.press("Escape", untilGone: "PK-JK")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      #expect(try session.lineSettings() == settings)
    }

    @Test func `a terminal without colours works`() async throws {
      let session = try TmuxSession()
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try await session.open(before: "TERM=vt100 ")
      #expect(Colours.set(in: try session.screenWithEscapes()).isEmpty)
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      #expect(ScreenText(try session.screen()).contains("CPTIC"))
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      #expect(try session.lineSettings() == settings)
    }
  }
}

import Testing

extension OnTheTerminal {
  @Suite struct ThemePickerTests {
    @Test func movingShowsAThemeOnTheWholeScreenEscTakesItBackAndEnterKeepsIt() async throws {
      let session = try await TmuxSession.opened("--theme mono")
      let before = try await session.picture()
      #expect(Colours.set(in: try session.screenWithEscapes()).isEmpty)
      try await session.press("t", until: "Themes")
      // mono is the last; above it stands light, which has a ground of its own.
      try session.send("k")
      try await session.waitUntil("colours") { _ in !Colours.set(in: try session.screenWithEscapes()).isEmpty }
      try session.send("Escape")
      try await session.waitUntil("no colours", is: before)
      try await session.press("t", until: "Themes")
      try session.send("k", "Enter")
      let lines = try await session.waitUntil("the theme kept") { $0.last?.contains("Theme: light") == true }
      #expect(!lines.contains { $0.contains("─ Themes") })
      #expect(!Colours.set(in: try session.screenWithEscapes()).isEmpty)
    }

    @Test func aThemeOfTheUsersWithAMistakeSaysWhereItIs() async throws {
      let config = try DataFolder()
      try config.configure("themes/mine.yaml", "about: Mine.\nroles:\n  title: bolt\n")
      let session = try await TmuxSession.opened("--theme mine", environment: config.environment)
      #expect(try session.screen().last?.contains("themes/mine.yaml:3:10: “bolt” is no colour") == true)
      try await session.press("t", until: "Mine.")
    }
  }
}

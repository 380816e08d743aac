import Testing

extension OnTheTerminal {
  @Suite struct ThemePickerTests {
    @Test func `moving previews a theme, Esc restores the old one, Enter keeps it`() async throws {
      let session = try await TmuxSession.opened("--theme mono")
      let before = try await session.picture()
      #expect(Colours.set(in: try session.screenWithEscapes()).isEmpty)
      try await session.press("t", until: "Themes")
      // mono is the last. Above it is light, which has a background of its own.
      try session.send("Up")
      try await session.waitUntil("colours") { _ in !Colours.set(in: try session.screenWithEscapes()).isEmpty }
      try session.send("Escape")
      try await session.waitUntil("no colours", is: before)
      try await session.press("t", until: "Themes")
      try session.send("Up", "Enter")
      let lines = try await session.waitUntil("the theme kept") { $0.last?.contains("Theme: light") == true }
      #expect(!lines.contains { $0.contains("─ Themes") })
      #expect(!Colours.set(in: try session.screenWithEscapes()).isEmpty)
    }

    @Test func `a user's theme with a mistake says where it is`() async throws {
      let config = try DataFolder()
      try config.configure("themes/mine.yaml", "about: Mine.\nroles:\n  title: bolt\n")
      let session = try await TmuxSession.opened("--theme mine", environment: config.environment)
      #expect(ScreenText.message(try session.screen()).contains("themes/mine.yaml:3:10: “bolt” is not a colour"))
      try await session.press("t", until: "Mine.")
    }
  }
}

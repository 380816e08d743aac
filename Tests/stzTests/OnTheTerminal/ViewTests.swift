import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct ViewTests {
    private static func config() throws -> DataFolder {
      let config = try DataFolder()
      try config.configure(
        "config.yaml",
        "views:\n  planned: {filter: \"status:proposed\", sort: \"name:desc\"}\n  bad: {filter: \"status:xyz\"}\n")
      return config
    }

    @Test func `a view is picked and Esc goes back`() async throws {
      let config = try Self.config()
      let session = try await TmuxSession.opened(environment: config.environment)
      let before = try await session.picture()
      try await session.press("v", until: "─ Views")
      let lines = try await session.press("Enter", until: "Pakistan ▸ planned")
      #expect(ScreenText(lines).title(of: "1 Zones")?.contains("6 of 9") == true)
      try session.send("Escape")
      try await session.waitUntil("the screen before", is: before)
    }

    @Test func `the command line opens a view and reports its mistake at its position`() async throws {
      let config = try Self.config()
      let session = try await TmuxSession.opened("--view bad", environment: config.environment)
      let lines = try session.screen()
      #expect(lines[0].contains("Pakistan ▸ bad"))
      #expect(ScreenText.message(lines).contains("config.yaml:3:17: view “bad”: "))
    }

    @Test func `the copied command prints the rows of the pane`() async throws {
      let session = try await TmuxSession.opened()
      try session.send("2", "/")
      try await session.waitUntil("the field") { $0.last?.hasPrefix(" Partners /") == true }
      try session.type("-kind:zone \"belt and road\"")
      let lines = try await session.press("Enter", untilSelected: "ZBRA", in: "2 Partners")
      #expect(ScreenText(lines).title(of: "2 Partners")?.contains("1 of") == true)
      try await session.press("C", until: "Sent to the terminal's clipboard")
      let run = try ProgramRun(
        of: "/bin/sh", ["-c", "stz() { \"$STZ\" \"$@\"; }; \(session.buffer())"], environment: ["STZ": Program.path])
      #expect(run.end == .exit(0), "\(run.errors)")
      #expect(run.lines.count == 2)
      #expect(run.lines.last?.contains("zbra") == true)
    }
  }
}

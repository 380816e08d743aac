import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct SessionTests {
    /// Leaves a session far from the top, with a given state folder.
    private func left(in state: DataFolder, _ arguments: String = "") async throws -> TmuxSession {
      let session = try await TmuxSession.opened(arguments, environment: ["XDG_STATE_HOME": state.path])
      try session.send("2", "/")
      try await session.waitUntil("the field") { $0.last?.hasPrefix(" Partners /") == true }
      try session.type("zbra")
      try await session.press("Enter", untilSelected: "ZBRA", in: "2 Partners")
      try await session.press("Enter", untilSelected: "CPTIC", in: "3 Timeline")
      return session
    }

    private func file(in state: DataFolder) throws -> String {
      let names = try FileManager.default.contentsOfDirectory(atPath: state.file("stz")).filter {
        $0.hasPrefix("session-")
      }
      #expect(names.count == 1, "\(names)")
      return state.file("stz/\(try #require(names.first))")
    }

    @Test func `it reopens as it was left and Esc continues from there`() async throws {
      let state = try DataFolder()
      let session = try await left(in: state)
      let before = try await session.picture()
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      try session.type("clear")
      try session.send("Enter")
      try await session.open()
      try await session.waitUntil("the same screen", is: before)
      try await session.press("Escape", untilSelected: "ZBRA", in: "2 Partners")
      #expect(ScreenText(try session.screen()).rows(of: "2 Partners").filter { $0.contains("●") }.count == 1)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal saves it too`(signal: Int32) async throws {
      let state = try DataFolder()
      let session = try await left(in: state)
      kill(try session.foregroundGroup(), signal)
      _ = try await session.exitStatus()
      #expect(try String(contentsOfFile: file(in: state), encoding: .utf8).contains("scope: zbra"))
    }

    @Test func `the command line decides whether it is restored`() async throws {
      let state = try DataFolder()
      let session = try await left(in: state)
      try session.send("q")
      try await session.waitForShell()
      try await session.open("--no-session")
      #expect(ScreenText(try session.screen()).selected(in: "1 Zones")?.contains("All zones") == true)
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try session.send("q")
      try await session.waitForShell()
      // Nothing was saved.
      try await session.open()
      #expect(ScreenText(try session.screen()).selected(in: "3 Timeline")?.contains("CPTIC") == true)
    }

    @Test func `an option applies to one run`() async throws {
      let state = try DataFolder()
      let session = try await left(in: state, "--theme mono --as-of 2030-01-01")
      try session.send("q")
      try await session.waitForShell()
      let text = try String(contentsOfFile: file(in: state), encoding: .utf8)
      #expect(!text.contains("mono") && !text.contains("as-of"))
      #expect(text.contains("scope: zbra"))
    }

    @Test(arguments: ["not: [yaml", "stz-session: 99\n", String(repeating: "x", count: 1 << 19)])
    func `a damaged file is silently ignored`(text: String) async throws {
      let state = try DataFolder()
      let session = try await left(in: state)
      try session.send("q")
      try await session.waitForShell()
      try text.write(toFile: file(in: state), atomically: false, encoding: .utf8)
      try await session.open()
      let lines = try session.screen()
      #expect(ScreenText(lines).selected(in: "1 Zones")?.contains("All zones") == true)
      #expect(lines.last?.contains("q quit") == true)
    }

    @Test func `an unwritable folder is not a failure`() async throws {
      let state = try DataFolder()
      try state.write("in the way", to: "stz")
      let session = try await left(in: state)
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      #expect(try session.screen().contains { $0.contains("stz:") } == false)
    }

    @Test func `other dossiers have a session of their own`() async throws {
      let state = try DataFolder()
      let session = try await left(in: state)
      try session.send("q")
      try await session.waitForShell()
      let copy = try DataFolder.copyOfArticles()
      try await session.open("--data '\(copy.path)'")
      #expect(ScreenText(try session.screen()).selected(in: "1 Zones")?.contains("All zones") == true)
    }

    @Test func `a picked theme is kept until the configuration names another`() async throws {
      let config = try DataFolder()
      let session = try await TmuxSession.opened(environment: config.environment)
      try await session.press("t", until: "Themes")
      try session.type("mono")
      try await session.press("Enter", until: "Theme: mono")
      try session.send("q")
      try await session.waitForShell()
      try await session.open()
      #expect(Colours.set(in: try session.screenWithEscapes()).isEmpty)
      try session.send("q")
      try await session.waitForShell()
      try config.configure("config.yaml", "theme: dark\n")
      try await session.open()
      #expect(!Colours.set(in: try session.screenWithEscapes()).isEmpty)
    }
  }
}

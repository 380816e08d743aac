import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct MouseTests {
    @Test func `clicks select, open and go back`() async throws {
      let session = try await TmuxSession.opened("--mouse on")
      try session.click(on: "(zone in Haripur)")
      try await session.waitUntil("the row") {
        ScreenText($0).selected(in: "1 Zones")?.contains("(zone in Haripur)") == true
      }
      try session.click(on: "(zone in Haripur)   ")
      try await session.waitUntil("its step") { $0[0].contains("Pakistan ▸ (zone in Haripur)") }
      try session.click(x: 6, y: 0)
      try await session.waitUntil("the top") { !$0[0].contains("▸") }
      try session.click(on: "All zones")
      try await session.waitUntil("all zones again") { ScreenText($0).title(of: "5 Pakistan") != nil }
    }

    @Test func `hints and popups accept clicks`() async throws {
      let session = try await TmuxSession.opened("--mouse on")
      let start = try await session.picture()
      try session.click(on: "p province")
      try await session.waitUntil("the provinces") { $0.contains { $0.contains("PK-SD") } }
      try session.click(x: 1, y: 1)
      try await session.waitUntil("no popup", is: start)
      try session.click(on: "? help")
      try await session.waitUntil("the help") { $0.contains { $0.contains("Drilling down") } }
      try session.turnWheel(down: true, x: 60, y: 18)
      try await session.waitUntil("more of the help") { !$0.contains { $0.contains("Drilling down") } }
    }

    @Test func `the wheel scrolls the pane under the pointer`() async throws {
      let session = try await TmuxSession.opened("--mouse on", .init(80, 24))
      try session.turnWheel(down: true, x: 60, y: 5)
      try await session.waitUntil("the detail further down") {
        ScreenText($0).title(of: "5 Pakistan")?.contains(" 1–") == false
      }
      #expect(ScreenText(try session.screen()).selected(in: "1 Zones")?.contains("All zones") == true)
      try session.turnWheel(down: false, x: 60, y: 5)
      try await session.waitUntil("its top") { ScreenText($0).title(of: "5 Pakistan")?.contains(" 1–") == true }
    }

    @Test func `a divider is dragged and kept for the next start`() async throws {
      let state = try DataFolder()
      let session = try await TmuxSession.opened("--mouse on", environment: ["XDG_STATE_HOME": state.path])
      // Sixteen columns to the left, in two steps.
      #expect(Array(try session.screen()[1])[56...57] == ["┐", "┌"])
      try session.drag(from: (56, 20), to: [(47, 22), (40, 20)])
      let lines = try await session.waitUntil("a wider detail") { Array($0[1])[40...41] == ["┐", "┌"] }
      #expect(ScreenText(lines).selected(in: "1 Zones")?.contains("All zones") == true)
      let before = try await session.picture()
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      try await session.open("--mouse on")
      try await session.waitUntil("the same sizes", is: before)
    }

    @Test func `m switches the mouse and every exit restores it`() async throws {
      let session = try await TmuxSession.opened()
      // Off within tmux by default.
      #expect(try session.state("mouse_any_flag") == "0")
      try await session.press("m", until: "Mouse on")
      #expect(try session.state("mouse_any_flag") == "1")
      try await session.press("m", until: "Mouse off")
      #expect(try session.state("mouse_any_flag") == "0")
      try await session.press("m", until: "Mouse on")
      try session.send("C-z")
      try await session.waitForShell()
      #expect(try session.state("mouse_any_flag") == "0")
      try session.type("fg")
      try session.send("Enter")
      try await session.waitUntil("the program") { $0[0].hasPrefix(" stz  ") }
      #expect(try session.state("mouse_any_flag") == "1")
      try session.send("q")
      try await session.waitForShell()
      #expect(try session.state("mouse_any_flag") == "0")
    }

    /// Without the backtrace of a crash, which would prompt.
    @Test(arguments: [SIGTERM, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE])
    func `a signal or a crash restores it`(signal: Int32) async throws {
      let session = try await TmuxSession.opened("--mouse on", environment: ["SWIFT_BACKTRACE": "enable=no"])
      #expect(try session.state("mouse_any_flag") == "1")
      #expect(kill(try session.foregroundGroup(), signal) == 0)
      try await session.waitForShell()
      #expect(try session.state("mouse_any_flag") == "0")
      #expect(try session.state("alternate_on") == "0")
    }

    @Test func `outside tmux it is on`() async throws {
      let session = try await TmuxSession.opened(before: "TMUX= ")
      #expect(try session.state("mouse_any_flag") == "1")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      try await session.open("--mouse off", before: "TMUX= ")
      #expect(try session.state("mouse_any_flag") == "0")
    }
  }
}

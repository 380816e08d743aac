import Foundation
import Testing

extension OnTheTerminal {
  @Suite struct LeavingTests {
    /// Frames are put together in a file in memory, to which the limit applies too.
    @Test(arguments: [0, 1]) func `a limit for the size of files does not reach the screen`(blocks: Int) async throws {
      let session = try TmuxSession()
      try await session.open(before: "ulimit -f \(blocks); ")
      try await session.press("?", until: "Drilling down")
      try await session.press("Escape", untilGone: "Drilling down")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
    }

    @Test func `the palette lists the keys, Esc closes it and q quits`() async throws {
      let session = try TmuxSession()
      try await session.waitForShell()
      try session.type("echo before")
      try session.send("Enter")
      try await session.waitUntil("the shell's output") { $0.contains("before") }
      let (settings, shell) = (try session.lineSettings(), try session.screen())
      try await session.open()
      #expect(try session.lineSettings() != settings)
      #expect(try session.state("alternate_on") == "1")
      let help = try await session.press("?", until: "Drilling down")
      #expect(help.contains { $0.contains(/alt-o +Go forward/) })
      #expect(help.contains { $0.contains(/p +Pick a province/) })
      try session.type("character before")
      try await session.waitUntil("the last heading") { $0.contains { $0.contains("While typing") } }
      // The match stays selected in the whole list.
      try await session.press("Escape", until: "Down half a page")
      try await session.press("Escape", untilGone: "Down half a page")
      #expect(try session.state("alternate_on") == "1")
      try session.send("q")
      try await session.waitForShell()
      #expect(Array(try session.screen().prefix(2)) == Array(shell.prefix(2)))
      #expect(try await session.exitStatus() == 0)
      try expectRestored(session, settings)
    }

    @Test(
      arguments: [
        ("TERM", SIGTERM), ("HUP", SIGHUP), ("INT", SIGINT), ("QUIT", SIGQUIT), ("ALRM", SIGALRM), ("IO", SIGIO),
        ("PWR", SIGPWR), ("STKFLT", 16), ("XCPU", SIGXCPU), ("RTMIN", 34), ("RTMAX", 64),
      ])
    func `a signal ends it with the terminal restored`(name: String, signal: Int32) async throws {
      let session = try TmuxSession()
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try await session.open()
      let program = try session.foregroundGroup()
      #expect(program != Int32(try session.state("pane_pid")))
      #expect(kill(program, signal) == 0)
      #expect(try await session.exitStatus() == 128 + Int(signal), "\(name)")
      try expectRestored(session, settings)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGALRM, SIGSEGV])
    func `a signal ends it in time although the terminal is not read`(signal: Int32) async throws {
      let terminal = try PseudoTerminal()
      let settings = try terminal.lineSettings()
      let program = try terminal.start()
      try await terminal.block()
      #expect(try terminal.lineSettings() != settings)
      let start = ContinuousClock.now
      #expect(kill(program, signal) == 0)
      #expect(Child.wait(for: program) & 0x7F == signal)
      // A second, and the other tests beside this one.
      #expect(ContinuousClock.now - start < .seconds(2))
      #expect(try terminal.lineSettings() == settings)
    }

    @Test(arguments: [SIGSEGV, SIGTERM])
    func `a signal restores the terminal from the first instant`(signal: Int32) async throws {
      let terminal = try PseudoTerminal()
      let settings = try terminal.lineSettings()
      for step in 0..<40 {
        let program = try terminal.start()
        try await Task.sleep(for: .microseconds(500 * step))
        #expect(kill(program, signal) == 0)
        #expect(Child.wait(for: program) & 0x7F == signal)
        #expect(try terminal.lineSettings() == settings, "after \(step) half milliseconds")
      }
    }

    @Test func `Ctrl-C ends it with the terminal restored`() async throws {
      let session = try TmuxSession()
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try await session.open()
      try session.send("C-c")
      #expect(try await session.exitStatus() == 130)
      try expectRestored(session, settings)
    }

    @Test func `Ctrl-Z suspends to the shell and fg restores the same screen`() async throws {
      let session = try TmuxSession()
      try await session.waitForShell()
      let settings = try session.lineSettings()
      try await session.open()
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      try await session.press("?", until: "Drilling down")
      let before = try await session.picture()
      try session.send("C-z")
      try await session.waitForShell()
      try expectRestored(session, settings)
      try session.type("fg")
      try session.send("Enter")
      try await session.waitUntil("the program again", is: before)
      try await session.press("Escape", untilGone: "Drilling down")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
      try expectRestored(session, settings)
    }

    /// SIGSTOP cannot be caught, so the shell gets the terminal as it is. The return is what matters.
    @Test func `fg recovers from a stop that cannot be caught`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      let before = try await session.picture()
      #expect(kill(try session.foregroundGroup(), SIGSTOP) == 0)
      let shell = Int32(try session.state("pane_pid"))
      try await session.waitUntil("the shell") { _ in try session.foregroundGroup() == shell }
      // The line settings are still the program's, in which only a line feed ends a line.
      try session.type("fg")
      try session.send("C-j")
      try await session.waitUntil("the program again", is: before)
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
    }

    @Test func `a window resized meanwhile is filled after fg`() async throws {
      let session = try await TmuxSession.opened()
      try session.send("C-z")
      try await session.waitForShell()
      try session.resize(to: .init(80, 24))
      try session.type("fg")
      try session.send("Enter")
      let fresh = try await TmuxSession.opened("", .init(80, 24)).picture()
      try await session.waitUntil("the screen of a fresh start", is: fresh)
    }

    private func expectRestored(
      _ session: TmuxSession, _ settings: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      #expect(try session.lineSettings() == settings, sourceLocation: sourceLocation)
      #expect(try session.state("alternate_on") == "0", sourceLocation: sourceLocation)
      #expect(try session.state("cursor_flag") == "1", sourceLocation: sourceLocation)
      #expect(try session.state("keypad_flag") == "0", sourceLocation: sourceLocation)
      #expect(try session.state("keypad_cursor_flag") == "0", sourceLocation: sourceLocation)
    }
  }
}

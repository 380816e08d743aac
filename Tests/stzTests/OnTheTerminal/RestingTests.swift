import Foundation
import Testing

extension OnTheTerminal {
  /// The idle program.
  @Suite struct RestingTests {
    /// How often each thread of a process gave up its processor to wait.
    private func waits(of process: Int32) throws -> [String: Int] {
      let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
      return try Dictionary(
        uniqueKeysWithValues: threads.map { thread in
          let status = try String(contentsOfFile: "/proc/\(process)/task/\(thread)/status", encoding: .utf8)
          let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
          return (thread, line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
        })
    }

    /// A timer, a poll or a task of Swift's pool would wake it within a hundred checks.
    @Test func `nothing wakes it`() async throws {
      let session = try await TmuxSession.opened()
      try await session.press("j", untilSelected: "(zone in Haripur)", in: "1 Zones")
      let program = try session.foregroundGroup()
      var before = try waits(of: program)
      // Threads of the indexing may still be exiting, and a busy machine may delay them.
      var looks = 0
      try await session.waitUntil("no more movement") { _ in
        let now = (try? waits(of: program)) ?? [:]
        looks = now == before ? looks + 1 : 0
        before = now
        return looks >= 40
      }
      for _ in 0..<100 {
        _ = try session.screen()
      }
      #expect(try waits(of: program) == before)
    }

    /// Braille displays and screen readers follow the cursor of the terminal.
    @Test(arguments: [TmuxSession.Size(120, 36), .init(80, 24), .init(50, 15)])
    func `the terminal's cursor is on the selected row`(size: TmuxSession.Size) async throws {
      let session = try await TmuxSession.opened("", size)
      for (key, pane) in [("1", "1 Zones"), ("2", "2 Partners"), ("3", "3 Timeline"), ("4", "4 Contacts")] {
        try session.send(key)
        try await session.waitUntil("the cursor in \(pane)") { lines in
          let (x, y) = (Int(try session.state("cursor_x")) ?? 0, Int(try session.state("cursor_y")) ?? 0)
          let row = Array(lines[y])
          return try session.state("cursor_flag") == "1" && row.indices.contains(x) && row[x] == "▸"
            && ScreenText(lines).selected(in: pane).map { lines[y].contains($0) } == true
        }
      }
    }

    /// Keys pressed while the dossiers are read are answered, and none is answered twice.
    @Test func `keys that come too early are answered once`() async throws {
      let session = try TmuxSession()
      try await session.waitForShell()
      try session.type("\"$STZ\"")
      // The terminal buffers keys before the program reads them.
      try session.send("Enter", "2", "?")
      try session.type("theme")
      let lines = try await session.waitUntil("the help") { $0.contains { $0.contains("/ theme") } }
      #expect(lines.contains { $0.contains("Pick a theme") })
      try await session.press("Escape", untilGone: "/ theme")
      try await session.press("Escape", untilGone: "─ Actions ─")
      try session.send("q")
      #expect(try await session.exitStatus() == 0)
    }
  }
}

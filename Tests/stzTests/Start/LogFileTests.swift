import Foundation
import Testing

/// The program writes its log to a file, never to standard output or error.
@Suite struct LogFileTests {
  private func run(_ variables: [String: String] = [:], _ arguments: String...) throws -> (
    run: ProgramRun, log: String?
  ) {
    let home = try DataFolder()
    let run = try ProgramRun(
      of: Program.path, arguments, environment: ["HOME": home.path].merging(variables) { $1 })
    return (run, try? String(contentsOfFile: home.file(".local/state/stz/stz.log"), encoding: .utf8))
  }

  @Test func `a run without errors logs nothing`() throws {
    let (run, log) = try run([:], "list", "zones")
    #expect(run.end == .exit(0) && run.errors.isEmpty)
    #expect(log == nil)
  }

  @Test func `the environment sets the level`() throws {
    let (run, log) = try run(["STZ_LOG": "debug"], "list", "zones")
    #expect(run.end == .exit(0) && run.errors.isEmpty)
    #expect(try run.output == self.run([:], "list", "zones").run.output)
    let text = try #require(log)
    #expect(text.contains(" info stz: stz ") && text.contains(" list zones\n"))
    #expect(text.contains(" debug stz: opened the index in "))
  }

  @Test func `doctor reports the file and an invalid level`() throws {
    #expect(try run([:], "doctor").run.output.contains("~/.local/state/stz/stz.log: none yet"))
    #expect(try run(["STZ_LOG": "info"], "doctor").run.output.contains("~/.local/state/stz/stz.log: 1 KiB"))
    #expect(try run(["STZ_LOG": "loud"], "doctor").run.output.contains("STZ_LOG=loud is not a level"))
  }
}

import Foundation
import Testing

/// The commands that the README shows work as they stand there.
@Suite struct DocumentedCommandsTests {
  @Test func theCommandsOfTheReadmeWork() throws {
    let readme = try String(contentsOf: Program.repository.appending(path: "README.md"), encoding: .utf8)
    let program = ".build/release/stz"
    let commands = readme.split(separator: "\n").filter { $0.hasPrefix(program + " ") }.map {
      $0.dropFirst(program.count)
    }
    #expect(commands.count >= 10)
    let folder = try DataFolder()
    try FileManager.default.createSymbolicLink(atPath: folder.file("seeds"), withDestinationPath: Program.seeds)
    for command in commands {
      let line = "cd \"$1\"; \"$0\" \(command.replacing("| less", with: "| cat"))"
      let run = try ProgramRun(
        of: "/bin/sh", ["-c", line, Program.path, folder.path], environment: ["STZ_DATA": Program.seeds])
      #expect(run.end == .exit(0), "\(command): \(run.errors)")
      #expect(command.contains("--output") || !run.output.isEmpty, "\(command)")
    }
  }
}

import Foundation
import Testing

/// The commands of docs/team.md, with two people, their clones and a bare repository on one machine.
@Suite struct TeamDocumentTests {
  private static let address = "git@forge.example.org:desk/journal.git"
  private let folder: DataFolder

  init() throws {
    folder = try DataFolder()
    let run = try ProgramRun(
      of: "/usr/bin/env", ["git", "init", "--quiet", "--bare", "--initial-branch=main", folder.file("forge.git")],
      environment: GitFolder.environment)
    #expect(run.end == .exit(0), "\(run.errors)")
    for person in ["first", "second"] {
      try FileManager.default.createDirectory(atPath: folder.file("\(person)/bin"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("\(person)/bin/stz"), withDestinationPath: Program.path)
      // The address of the forge means the repository here.
      let instead = "[url \"\(folder.file("forge.git"))\"]\n\tinsteadOf = \(Self.address)\n"
      try folder.write(instead, to: "\(person)/.gitconfig")
    }
  }

  /// The commands of the blocks under a heading.
  private func commands(_ heading: String) throws -> [String] {
    let text = try String(
      contentsOf: Program.repository.appending(path: "docs/team.md"), encoding: .utf8)
    let section = try #require(text.components(separatedBy: "\n## ").first { $0.hasPrefix(heading + "\n") })
    let blocks = section.matches(of: /(?ms)^```shell\n(.*?)^```$/).map { String($0.1) }
    return blocks.flatMap { $0.split(separator: "\n").map(String.init) }
  }

  /// Runs a command as a person, and returns what it prints.
  @discardableResult
  private func run(_ command: String, as person: String) throws -> String {
    let home = folder.file(person)
    let run = try ProgramRun(
      of: "/bin/sh", ["-c", "PATH=~/bin:$PATH; \(command)"],
      environment: ["HOME": home, "STZ_DATA": "", "GIT_CONFIG_NOSYSTEM": "1"])
    #expect(run.end == .exit(0), "\(person): \(command): \(run.errors)")
    return run.output
  }

  @Test func `two people begin, work and see each other's work`() throws {
    for command in try commands("Once, by the first of you") { try run(command, as: "first") }
    for command in try commands("Once, by everyone else") { try run(command, as: "second") }
    let daily = try commands("Every day")
    #expect(daily.count { $0.hasPrefix("stz ") } == daily.count && daily.count > 5)
    for command in daily { try run(command, as: "first") }
    let received = try run(daily[0], as: "second")
    #expect(received.contains("Received 1 commit."))
    let today = try run(daily[1], as: "second")
    #expect(today.contains("NEW SINCE THE LAST VISIT (1)\n* "))
    #expect(today.contains("Their desk moved to the second floor"))
    for command in daily.dropFirst(2) { try run(command, as: "second") }
    #expect(try run("stz sync", as: "first").contains("Received 1 commit."))
    let log = try run("git -C ~/.local/share/stz/dossiers log --format=%s", as: "first").split(separator: "\n")
    #expect(log.count == 3 && log[1].contains("ollow up on") && log[1].contains("ote on"))
  }
}

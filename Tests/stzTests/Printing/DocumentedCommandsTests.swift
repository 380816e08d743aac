import Foundation
import Testing

/// Commands in the README and docs/ work exactly as printed.
@Suite struct DocumentedCommandsTests {
  @Test(arguments: try DocumentedCommands.all())
  func `the commands shown work`(document: DocumentedCommands) throws {
    let home = try DataFolder()
    try FileManager.default.createDirectory(atPath: home.file("bin"), withIntermediateDirectories: false)
    try FileManager.default.createDirectory(atPath: home.file("journal"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: home.file("bin/stz"), withDestinationPath: Program.path)
    try FileManager.default.createSymbolicLink(atPath: home.file("seeds"), withDestinationPath: Program.seeds)
    // Some query the index, which any start creates.
    for command in ["stz list zones"] + document.shown where !command.hasPrefix("make ") {
      let line = "cd ~; PATH=~/bin:$PATH; \(command.replacing("| less", with: "| cat"))"
      let run = try ProgramRun(
        of: "/bin/sh", ["-c", line],
        environment: ["HOME": home.path, "STZ_DATA": Program.seeds, "STZ_JOURNAL": home.file("journal")])
      #expect(run.end == .exit(0), "\(document) shows \(command): \(run.errors)")
    }
  }

  @Test func `the README shows ten recipes or more`() throws {
    #expect(try DocumentedCommands("README.md").shown.count { $0.hasPrefix("stz ") } >= 10)
  }

  @Test func `the dossiers shown have no mistake`() throws {
    let dossiers = try ["README.md", "docs/dossiers.md"].map(DocumentedCommands.init).flatMap(\.dossiers)
    #expect(dossiers.count >= 2)
    let folder = try DataFolder()
    for (number, dossier) in dossiers.enumerated() {
      try folder.write(dossier, to: "2026-11-20-shown-\(number).yaml")
    }
    // They refer to bodies that other dossiers define.
    let run = try ProgramRun("check", "--data", folder.path, "--data", Program.seeds)
    #expect(run.end == .exit(0), "\(run.output)")
    #expect(run.output.contains(" 0 errors, "))
  }

  @Test(arguments: try DocumentedCommands.all())
  func `the make targets shown exist`(document: DocumentedCommands) throws {
    let makefile = try String(contentsOf: Program.repository.appending(path: "Makefile"), encoding: .utf8)
    for command in document.shown where command.hasPrefix("make ") {
      let target = command.split(separator: " ").dropFirst().first { !$0.contains("=") } ?? ""
      #expect(makefile.contains("\n\(target):"), "\(document) shows \(command)")
    }
  }

  @Test(arguments: try DocumentedCommands.all())
  func `the commands and options named exist`(document: DocumentedCommands) throws {
    for words in document.named {
      let commands = words.prefix { $0.allSatisfy { $0.isLowercase } }.prefix(2)
      let help = try help(for: commands.map(String.init))
      for option in words where option.hasPrefix("--") {
        let name = option.prefix { $0 != "=" }
        #expect(help.contains(name), "\(document) names \(words.joined(separator: " "))")
      }
    }
  }

  /// The help of a command. Of the first two words, the second is often an argument and not a subcommand.
  private func help(for commands: [String]) throws -> String {
    let run = try ProgramRun(of: Program.path, commands + ["--help"])
    #expect(run.end == .exit(0), "stz \(commands.joined(separator: " ")) --help: \(run.errors)")
    return run.output
  }
}

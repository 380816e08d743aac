import Foundation
import Testing

/// What the README and docs/ show and name works as it stands there.
@Suite struct DocumentedCommandsTests {
  @Test(arguments: try DocumentedCommands.all())
  func theCommandsThatAreShownWork(document: DocumentedCommands) throws {
    let home = try DataFolder()
    try FileManager.default.createDirectory(atPath: home.file("bin"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: home.file("bin/stz"), withDestinationPath: Program.path)
    try FileManager.default.createSymbolicLink(atPath: home.file("seeds"), withDestinationPath: Program.seeds)
    // Some ask the index, which any start leaves behind.
    for command in ["stz list zones"] + document.shown where !command.hasPrefix("make ") {
      let line = "cd ~; PATH=~/bin:$PATH; \(command.replacing("| less", with: "| cat"))"
      let run = try ProgramRun(
        of: "/bin/sh", ["-c", line], environment: ["HOME": home.path, "STZ_DATA": Program.seeds])
      #expect(run.end == .exit(0), "\(document) shows \(command): \(run.errors)")
    }
  }

  @Test func theReadmeShowsTenRecipesAndMore() throws {
    #expect(try DocumentedCommands("README.md").shown.count { $0.hasPrefix("stz ") } >= 10)
  }

  @Test func theDossiersThatAreShownHaveNoMistake() throws {
    let dossiers = try ["README.md", "docs/dossiers.md"].map(DocumentedCommands.init).flatMap(\.dossiers)
    #expect(dossiers.count >= 2)
    let folder = try DataFolder()
    for (number, dossier) in dossiers.enumerated() {
      try folder.write(dossier, to: "2026-11-20-shown-\(number).yaml")
    }
    // They speak of bodies that other dossiers define.
    let run = try ProgramRun("check", "--data", folder.path, "--data", Program.seeds)
    #expect(run.end == .exit(0), "\(run.output)")
    #expect(run.output.contains(" 0 errors, "))
  }

  @Test(arguments: try DocumentedCommands.all())
  func theTargetsOfMakeThatAreShownExist(document: DocumentedCommands) throws {
    let makefile = try String(contentsOf: Program.repository.appending(path: "Makefile"), encoding: .utf8)
    for command in document.shown where command.hasPrefix("make ") {
      let target = command.split(separator: " ").dropFirst().first { !$0.contains("=") } ?? ""
      #expect(makefile.contains("\n\(target):"), "\(document) shows \(command)")
    }
  }

  @Test(arguments: try DocumentedCommands.all())
  func theCommandsAndOptionsThatAreNamedExist(document: DocumentedCommands) throws {
    for words in document.named {
      let commands = words.prefix { $0.allSatisfy { $0.isLowercase } }.prefix(2)
      let help = try help(for: commands.map(String.init))
      for option in words where option.hasPrefix("--") {
        let name = option.prefix { $0 != "=" }
        #expect(help.contains(name), "\(document) names \(words.joined(separator: " "))")
      }
    }
  }

  /// The help of a command; of the two words that may stand first, the second is often no command but a word for it.
  private func help(for commands: [String]) throws -> String {
    let run = try ProgramRun(of: Program.path, commands + ["--help"])
    #expect(run.end == .exit(0), "stz \(commands.joined(separator: " ")) --help: \(run.errors)")
    return run.output
  }
}

import ArgumentParser
import Foundation
import ZoneDashboard
import ZoneData

/// `stz config`: the file that the user sets the program up with.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Write, check or find your configuration.",
    discussion: """
      Your file is $XDG_CONFIG_HOME/stz/config.yaml, else ~/.config/stz/config.yaml; there need be none.

      Examples:
        stz config init
        stz config check
        $EDITOR "$(stz config path)"
      """,
    subcommands: [Init.self, Check.self, Path.self])

  @Flag(help: "Print the page docs/configuration.md about the keys.") var markdown = false

  func run() throws {
    guard markdown else { throw CleanExit.helpRequest(self) }
    try Output.write(ConfigText.markdown)
  }

  /// Where the file is.
  static func path() throws(Exit.Failure) -> String {
    guard let folder = UserFiles.folder else { throw .file("there is no home folder: set HOME or XDG_CONFIG_HOME") }
    return folder + "/config.yaml"
  }
}

extension ConfigCommand {
  /// `stz config init`.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the file with every key and its default, as comments; one that is there stays as it is.")

    func run() throws {
      let file = try ConfigCommand.path()
      do {
        let folder = URL(filePath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(ConfigText.file.utf8).write(to: URL(filePath: file), options: .withoutOverwriting)
      } catch CocoaError.fileWriteFileExists {
        throw Exit.Failure.file("\(file) is there already; it was left as it is")
      } catch {
        throw Exit.Failure.file("\(file) cannot be written: \(FileReading.reason(error))")
      }
      try Output.writeLines("\(file)\n")
    }
  }

  /// `stz config check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell what is wrong in the file, with line and column; ends with 1 where something is.")

    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      let file = try ConfigCommand.path()
      let config = UserConfig.current
      let problems = config.problems + mistakes(in: config)
      try Output.writeLines(problems.map { $0 + "\n" }.joined())
      guard problems.isEmpty else { throw ExitCode(1) }
      let isThere = FileManager.default.fileExists(atPath: file)
      try Output.writeLines(
        isThere ? "\(file): nothing is wrong\n" : "there is no \(file); stz config init writes one\n")
    }

    /// What of the views does not fit the dossiers; without dossiers nobody can tell.
    private func mistakes(in config: UserConfig) -> [String] {
      guard !config.configuration.views.isEmpty, let folders = try? data.folders(),
        let catalogue = try? Catalogue.current(folders, asOf: nil)
      else { return [] }
      return config.configuration.views.compactMap { try? $0.mistake(in: catalogue) }
    }
  }

  /// `stz config path`.
  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print where the file is, or would be.")

    func run() throws {
      try Output.writeLines(try ConfigCommand.path() + "\n")
    }
  }
}

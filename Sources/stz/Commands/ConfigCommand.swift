import ArgumentParser
import Foundation
import Platform
import ZoneCatalogue
import ZoneData
import ZoneSettings

/// `stz config`: the user's configuration file.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Write, check or locate your configuration.",
    discussion: """
      Your file is $XDG_CONFIG_HOME/stz/config.yaml, else ~/.config/stz/config.yaml. It is optional.

      Examples:
        stz config init
        stz config check
        $EDITOR "$(stz config path)"
      """,
    subcommands: [Init.self, Check.self, Path.self])

  @Flag(help: "Print docs/configuration.md, which describes the keys.") var markdown = false

  func run() throws {
    guard markdown else { throw CleanExit.helpRequest(self) }
    try Output.write(ConfigText.markdown)
  }

  /// The path of the file.
  static func path() throws(Exit.Failure) -> String {
    guard let folder = UserFiles.folder else { throw .file("there is no home folder: set HOME or XDG_CONFIG_HOME") }
    return folder + "/config.yaml"
  }
}

extension ConfigCommand {
  /// `stz config init`.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the file with every key and its default, as comments. An existing file is not changed.")

    func run() throws {
      let file = try ConfigCommand.path()
      do {
        let folder = URL(filePath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(ConfigText.file.utf8).write(to: URL(filePath: file), options: .withoutOverwriting)
      } catch CocoaError.fileWriteFileExists {
        throw Exit.Failure.file("\(file) already exists; it was not changed")
      } catch {
        throw Exit.Failure.file("\(file) cannot be written: \(FileReading.reason(error))")
      }
      try Output.writeLines("\(file)\n")
    }
  }

  /// `stz config check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Report every mistake in the file with line and column. Exits with 1 if there is one.")

    @OptionGroup(title: "Data") var data: DataOptions

    func run() throws {
      let file = try ConfigCommand.path()
      let config = UserConfig.current
      let problems = config.problems + mistakes(in: config)
      try Output.writeLines(problems.map { $0 + "\n" }.joined())
      guard problems.isEmpty else { throw ExitCode(1) }
      let isThere = FileManager.default.fileExists(atPath: file)
      try Output.writeLines(
        isThere ? "\(file): no mistakes\n" : "\(file) does not exist; stz config init writes it\n")
    }

    /// The views that do not fit the dossiers. Without dossiers they cannot be checked.
    private func mistakes(in config: UserConfig) -> [String] {
      guard !config.configuration.views.isEmpty,
        let folders = logFailure(to: "check the views", at: .debug, { try data.folders() }),
        let catalogue = logFailure(to: "check the views", { try Catalogue.current(folders, asOf: nil) })
      else { return [] }
      return config.configuration.views.compactMap { view in
        logFailure(to: "check the view \(view.name)") { try view.mistake(in: catalogue) }
      }
    }
  }

  /// `stz config path`.
  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the path of the file, whether it exists or not.")

    func run() throws {
      try Output.writeLines(try ConfigCommand.path() + "\n")
    }
  }
}

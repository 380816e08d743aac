import Foundation
import Platform
import ZoneData
import ZoneViewModels

/// The user's configuration, with the mistakes in its file.
package struct UserConfig {
  /// The configuration in force, read once.
  package static let current = UserConfig(file: UserFiles.folder.map { $0 + "/config.yaml" })

  package let configuration: Configuration
  /// Every mistake in the file, with its position.
  package let problems: [String]

  /// Longer files are not configurations.
  private static let longest = 1 << 20

  /// Reads a file. If it does not exist or cannot be read, the defaults are in force.
  package init(file: String?) {
    guard let file, FileManager.default.fileExists(atPath: file) else {
      (configuration, problems) = (Configuration(), [])
      return
    }
    guard let bytes = logFailure(to: "read \(file)", { try FileReading.bytes(of: file, limit: Self.longest) }) else {
      let problem = "\(file): This file cannot be read, so the defaults are in force."
      (configuration, problems) = (Configuration(), [problem])
      return
    }
    let home = UserFolder.home(in: UserFiles.environment)
    let parsed = ParsedConfig(bytes, file: file, themes: UserFiles.themes.names, home: home)
    configuration = parsed.configuration
    let complaints = parsed.configuration.data.compactMap { folder in
      (FolderFault(of: folder.path)?.complaint(about: folder.path)).map {
        "\(file):\(folder.position.line):\(folder.position.column): \($0.prefix(1).uppercased() + $0.dropFirst())."
      }
    }
    problems = parsed.messages + complaints
  }

  /// The first mistake, for the last line of the screen, with the file's name only.
  package var message: Message? {
    guard let notice, let folder = UserFiles.folder else { return nil }
    return Message(notice.replacing(folder + "/", with: ""), isError: true)
  }

  /// The first mistake, for a line on standard error.
  package var notice: String? {
    guard let first = problems.first else { return nil }
    let more = problems.count - 1
    return first + (more > 0 ? " (and \(more) more, see stz config check)" : "")
  }
}

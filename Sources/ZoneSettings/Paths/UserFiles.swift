import Foundation
import Platform
import ZoneData
import ZoneViewModels

/// The files with which users customise the program.
package enum UserFiles {
  /// The environment, copied once: each copy costs as much as a small query.
  package static let environment = ProcessInfo.processInfo.environment

  /// The configuration folder (XDG Base Directory Specification); nil if the user has no home.
  package static var folder: String? { UserFolder.configuration.path(in: environment) }
  /// The folder for sessions.
  package static var state: String? { UserFolder.state.path(in: environment) }
  /// The folder for the user's own dossiers, which may not exist.
  package static var dossiers: String? { UserFolder.data.path(in: environment).map { $0 + "/dossiers" } }

  /// The folder for the queue of drafts, which may not exist.
  package static var drafts: String? { state.map { $0 + "/drafts" } }

  /// The shipped themes and the user's. A user's theme replaces a shipped one of the same name.
  package static var themes: ThemeShelf {
    ThemeShelf(folders: SharedFiles.folders(named: "Themes") + (folder.map { [$0 + "/themes"] } ?? []))
  }
}

/// The keys in force, from the standard ones and the user's key file.
package struct UserKeys {
  package let keymap: Keymap
  /// Every mistake in the file, with its position.
  package let problems: [String]

  /// Longer files are not key files.
  private static let longest = 1 << 20

  /// Reads the user's key file. If it does not exist or cannot be read, the standard keys are in force.
  package init() {
    guard let file = UserFiles.folder.map({ $0 + "/keys.yaml" }), FileManager.default.fileExists(atPath: file) else {
      (keymap, problems) = (.standard, [])
      return
    }
    guard let bytes = logFailure(to: "read \(file)", { try FileReading.bytes(of: file, limit: Self.longest) }) else {
      (keymap, problems) = (.standard, ["\(file): This file cannot be read, so the standard keys are in force."])
      return
    }
    let reading = KeymapReader.read(bytes)
    keymap = reading.keymap
    problems = reading.problems.map { $0.text(in: file) }
  }

  /// The first mistake, for the last line of the screen.
  package var notice: Message? {
    guard let first = problems.first else { return nil }
    let more = problems.count - 1
    return Message(first + (more > 0 ? " (and \(more) more, see stz keys)" : ""), isError: true)
  }
}

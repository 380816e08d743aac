import Foundation
import ZoneDashboard
import ZoneData
import ZoneViewModels

/// The files by which a user makes the program their own.
enum UserFiles {
  /// The environment, copied once: each copy takes the time of a small question to the index.
  static let environment = ProcessInfo.processInfo.environment

  /// Where they are (XDG Base Directory Specification); nil where the user has no home.
  static var folder: String? { place("XDG_CONFIG_HOME", ".config") }
  /// Where is kept how the program was left.
  static var state: String? { place("XDG_STATE_HOME", ".local/state") }
  /// Where the user's own dossiers are, if there are some.
  static var dossiers: String? { place("XDG_DATA_HOME", ".local/share").map { $0 + "/dossiers" } }

  private static func place(_ variable: String, _ standard: String) -> String? {
    // A relative path is to be ignored.
    if let named = environment[variable], named.hasPrefix("/") { return named + "/stz" }
    return environment["HOME"].map { "\($0)/\(standard)/stz" }
  }

  /// The shipped themes and the user's, which go before shipped ones of the same name.
  static var themes: ThemeShelf {
    ThemeShelf(folders: SharedFiles.folders(named: "Themes") + (folder.map { [$0 + "/themes"] } ?? []))
  }
}

/// The keys in force.
struct UserKeys {
  let keymap: Keymap
  /// Every mistake in the file, with its place.
  let problems: [String]

  /// No file of keys is as long.
  private static let longest = 1 << 20

  /// Reads the user's file; where there is none, or it cannot be read, the standard keys are in force.
  init() {
    guard let file = UserFiles.folder.map({ $0 + "/keys.yaml" }), FileManager.default.fileExists(atPath: file) else {
      (keymap, problems) = (.standard, [])
      return
    }
    guard let bytes = try? FileReading.bytes(of: file, limit: Self.longest) else {
      (keymap, problems) = (.standard, ["\(file): This file cannot be read, so the standard keys are in force."])
      return
    }
    let reading = KeymapReader.read(bytes)
    keymap = reading.keymap
    problems = reading.problems.map { $0.text(in: file) }
  }

  /// The first mistake, for the last line of the screen.
  var notice: Message? {
    guard let first = problems.first else { return nil }
    let more = problems.count - 1
    return Message(first + (more > 0 ? " (and \(more) more, see stz keys)" : ""), isError: true)
  }
}

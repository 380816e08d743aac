import Glibc
import SystemPackage

/// The folders for the user's files (XDG Base Directory Specification).
package enum UserFolder {
  case configuration, state, data

  /// The path of the folder in an environment; nil if the user has no home.
  package func path(in environment: [String: String]) -> String? {
    // The specification says to ignore a relative path.
    if let named = environment[variable], named.hasPrefix("/") { return named + "/stz" }
    return Self.home(in: environment).map { "\($0)/\(standard)/stz" }
  }

  /// The user's home folder; nil if `HOME` is unset, empty or relative, because files would go wherever the program was
  /// started.
  package static func home(in environment: [String: String]) -> String? {
    environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// Creates a folder and the missing ones above it, readable only by the user as the specification asks.
  package static func make(_ path: String) throws {
    var folder = FilePath(path)
    var missing: [FilePath] = []
    while !folder.isEmpty, access(folder.string, F_OK) != 0 {
      missing.append(folder)
      folder.removeLastComponent()
    }
    for folder in missing.reversed() {
      guard mkdir(folder.string, 0o700) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
    }
  }

  private var variable: String {
    switch self {
    case .configuration: "XDG_CONFIG_HOME"
    case .state: "XDG_STATE_HOME"
    case .data: "XDG_DATA_HOME"
    }
  }

  private var standard: String {
    switch self {
    case .configuration: ".config"
    case .state: ".local/state"
    case .data: ".local/share"
    }
  }
}

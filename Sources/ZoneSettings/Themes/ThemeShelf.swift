import Foundation
import Glibc
import Platform
import ZoneViewModels

/// The available themes by name, from folders of theme files.
package struct ThemeShelf: Sendable {
  /// Theme files by name. A later folder replaces files of an earlier one.
  private let files: [String: String]

  /// Folders that do not exist are skipped.
  package init(folders: [String]) {
    var files: [String: String] = [:]
    for folder in folders where FileManager.default.fileExists(atPath: folder) {
      let names = logFailure(to: "list \(folder)") { try FileManager.default.contentsOfDirectory(atPath: folder) }
      for name in names ?? [] where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
        let file = folder + "/" + name
        guard Self.isPlain(file) else { continue }
        files[String(name.dropLast(".yaml".count))] = file
      }
    }
    self.files = files
  }

  /// The names of all themes, the default one first.
  package var names: [String] {
    files.keys.sorted { ($0 == "default" ? 0 : 1, $0) < ($1 == "default" ? 0 : 1, $1) }
  }

  /// Reads a theme; nil if there is none with this name.
  package func read(_ name: String) -> ThemeReader.ParsedTheme? {
    guard let file = files[name] else { return nil }
    return logFailure(to: "read \(file)") {
      ThemeReader.read(try String(contentsOfFile: file, encoding: .utf8), name: name)
    }
  }

  /// The path of a theme's file; nil if there is no such theme.
  package func file(of name: String) -> String? { files[name] }

  /// Every mistake in a theme's file, with its position.
  package func problems(of name: String) -> [String] { problems(in: read(name), of: name) }

  /// The themes for the picker.
  package var entries: [ThemeEntry] {
    names.map { name in
      let parsed = read(name)
      return ThemeEntry(name: name, about: parsed?.about ?? "", problem: problems(in: parsed, of: name).first)
    }
  }

  /// Whether it is a regular file. Reading a pipe would block.
  private static func isPlain(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func problems(in parsed: ThemeReader.ParsedTheme?, of name: String) -> [String] {
    guard let file = files[name] else { return [] }
    return parsed?.problems.map { $0.text(in: file) } ?? ["\(file): This file cannot be read."]
  }
}

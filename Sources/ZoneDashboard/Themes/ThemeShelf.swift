import Foundation
import Glibc
import Terminal
import ZoneViewModels

/// The themes that can be had, by name, from folders of theme files.
nonisolated package struct ThemeShelf: Sendable {
  /// Theme files by name; a later folder goes before an earlier one.
  private let files: [String: String]

  /// Looks into folders; those that are not there hold no themes.
  package init(folders: [String]) {
    var files: [String: String] = [:]
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
        let file = folder + "/" + name
        guard Self.isPlain(file) else { continue }
        files[String(name.dropLast(".yaml".count))] = file
      }
    }
    self.files = files
  }

  /// The names of all themes; the default one first.
  package var names: [String] {
    files.keys.sorted { ($0 == "default" ? 0 : 1, $0) < ($1 == "default" ? 0 : 1, $1) }
  }

  /// Reads a theme; nil where there is none of that name.
  package func read(_ name: String) -> ThemeReader.Reading? {
    guard let file = files[name], let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      return nil
    }
    return ThemeReader.read(text, name: name)
  }

  /// The path of a theme's file.
  package func file(of name: String) -> String? { files[name] }

  /// Every mistake in a theme's file, told with its place.
  package func problems(of name: String) -> [String] { problems(in: read(name), of: name) }

  /// The themes as one chooses among them.
  package var entries: [ThemeEntry] {
    names.map { name in
      let reading = read(name)
      return ThemeEntry(name: name, about: reading?.about ?? "", problem: problems(in: reading, of: name).first)
    }
  }

  /// Whether it is a file that can be read to its end: a pipe would keep the program waiting.
  private static func isPlain(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func problems(in reading: ThemeReader.Reading?, of name: String) -> [String] {
    guard let file = files[name] else { return [] }
    return reading?.problems.map { $0.text(in: file) } ?? ["\(file): This file cannot be read."]
  }
}

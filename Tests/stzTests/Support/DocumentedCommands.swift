import Foundation

/// The commands that a document shows or names.
struct DocumentedCommands: CustomStringConvertible, Sendable {
  let name: String
  private let text: String

  /// The README and every page of docs/.
  static func all() throws -> [DocumentedCommands] {
    let pages = try FileManager.default.contentsOfDirectory(atPath: Program.repository.appending(path: "docs").path)
    return try (["README.md"] + pages.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }).map(Self.init)
  }

  /// Reads a document of the repository.
  init(_ name: String) throws {
    self.name = name
    text = try String(contentsOf: Program.repository.appending(path: name), encoding: .utf8)
  }

  var description: String { name }

  /// The lines of the blocks marked `sh`, in order, without their comments.
  var shown: [String] {
    blocks("sh").flatMap { $0.split(separator: "\n") }.map { line in
      line.prefix(upTo: line.firstRange(of: "  #")?.lowerBound ?? line.endIndex).trimmingCharacters(in: .whitespaces)
    }
  }

  /// The blocks marked `yaml` that are complete dossiers. Notes are not, because they refer to records of other
  /// dossiers.
  var dossiers: [String] { blocks("yaml").filter { $0.contains(/(?m)^source:/) && $0.contains(/(?m)^zones:/) } }

  /// The words of inline code that starts with `stz `.
  var named: [[Substring]] {
    text.matches(of: /`stz (?<words>[^`]+)`/).map { $0.words.split(separator: /\s+/) }
  }

  private func blocks(_ language: String) -> [String] {
    text.matches(of: /(?ms)^```(?<language>\w+)\n(?<text>.*?)^```$/).filter { $0.language == language }.map {
      String($0.text)
    }
  }
}

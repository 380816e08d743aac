import Foundation
import ZoneData

/// The command line in which a word is to be completed.
struct CompletionLine {
  /// The word at the cursor, as far as it is there, without its quotes.
  let word: String
  private let words: [String]

  /// Takes the words as a shell gives them.
  init(_ words: [String], at index: Int) {
    self.words = words
    word = words.indices.contains(index) ? Self.unquoted(words[index]) : ""
  }

  /// The list that `stz list` is to print; events for a timeline.
  var list: ExchangeList? {
    if words.contains("timeline") { return .events }
    return words.drop { $0 != "list" }.lazy.compactMap(ExchangeList.init).first
  }

  /// The index of the folders that the line is about; nil where there is none at once.
  var catalogue: Catalogue? {
    guard let folders = try? DataFolders(named: named).toRead() else { return nil }
    return CatalogueCache(folders: folders).atOnce()
  }

  /// The folders behind `--data`.
  private var named: [String] {
    let home = UserFiles.environment["HOME"] ?? "~"
    let behind = zip(words, words.dropFirst()).filter { $0.0 == "--data" }.map(\.1)
    let within = words.filter { $0.hasPrefix("--data=") }.map { String($0.dropFirst("--data=".count)) }
    return (behind + within).map(Self.unquoted).filter { !$0.isEmpty }.map { path in
      // The shell has not looked at the words yet.
      path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
    }
  }

  private static func unquoted(_ word: String) -> String {
    guard let quote = word.first, quote == "'" || quote == "\"" else { return word.replacing("\\", with: "") }
    let text = word.dropFirst()
    return String(text.last == quote ? text.dropLast() : text)
  }
}

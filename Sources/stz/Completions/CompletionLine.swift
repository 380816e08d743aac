import Foundation
import Platform
import ZoneCatalogue
import ZoneData
import ZoneSettings

/// The command line that is being completed.
struct CompletionLine {
  /// The part of the word before the cursor, without quotes.
  let word: String
  private let words: [String]

  /// Takes the words as the shell passes them.
  init(_ words: [String], at index: Int) {
    self.words = words
    word = words.indices.contains(index) ? Self.unquoted(words[index]) : ""
  }

  /// The list that `stz list` prints; events for a timeline.
  var list: CatalogueList? {
    if words.contains("timeline") { return .events }
    return words.drop { $0 != "list" }.lazy.compactMap(CatalogueList.init).first
  }

  /// The index of the folders on the line; nil if none is available at once.
  var catalogue: Catalogue? {
    let data = DataFolders(named: named(by: "--data"), journal: named(by: "--journal").last)
    let folders = logFailure(to: "complete a word", at: .debug) { try data.toRead() }
    return folders.flatMap { CatalogueCache(folders: $0).atOnce() }
  }

  /// The folders of an option.
  private func named(by option: String) -> [String] {
    let home = UserFolder.home(in: UserFiles.environment) ?? "~"
    let behind = zip(words, words.dropFirst()).filter { $0.0 == option }.map(\.1)
    let within = words.filter { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    return (behind + within).map(Self.unquoted).filter { !$0.isEmpty }.map { path in
      // The shell has not expanded the words yet.
      path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
    }
  }

  private static func unquoted(_ word: String) -> String {
    guard let quote = word.first, quote == "'" || quote == "\"" else { return word.replacing("\\", with: "") }
    let text = word.dropFirst()
    return String(text.last == quote ? text.dropLast() : text)
  }
}

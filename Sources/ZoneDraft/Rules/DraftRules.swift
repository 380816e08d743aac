import YAMLText

/// The words by which findings are made, from files that the user can read and change.
package struct DraftRules: Sendable {
  private var tables = RuleTable.allCases.map(PhraseTable.init)
  /// The word that stands for each of several spellings.
  private(set) var spellings: [String: String] = [:]
  /// The tables with phrases that begin with a word.
  private(set) var cues: [String: RuleTable.Set] = [:]
  /// The words for the parts of a page around its article.
  private(set) var furniture = FurnitureRules()
  /// Every mistake in the files: file, line, and how to fix it.
  package private(set) var problems: [String] = []

  /// The value that removes a phrase of an earlier file.
  static let removal = "none"
  private static let furnitureTable = "furniture"

  /// Reads files in their order: a later one adds phrases and replaces the values of phrases that are there.
  package init(_ files: [(name: String, text: String)]) {
    let read = files.map { (name: $0.name, root: YAMLReader.read($0.text)) }
    for (name, parsed) in read {
      problems += parsed.problems.map { "\(name):\($0.position.line): \($0.message)" }
      readTables(parsed.root?.mapping ?? [], of: name, only: { $0 == .spellings })
    }
    // The other tables are spelled as the words of a text will be.
    for (name, parsed) in read {
      readTables(parsed.root?.mapping ?? [], of: name, only: { $0 != .spellings })
    }
  }

  /// A table; an empty one if no file has it.
  subscript(table: RuleTable) -> PhraseTable { tables[table.rawValue] }

  private mutating func readTables(_ entries: [YAMLEntry], of file: String, only isWanted: (RuleTable) -> Bool) {
    for entry in entries {
      if entry.key == Self.furnitureTable {
        if isWanted(.spellings) { readFurniture(entry.value.mapping ?? [], of: file) }
        continue
      }
      guard let table = RuleTable(name: entry.key) else {
        if isWanted(.spellings) { report(entry.keyPosition, file, "“\(entry.key)” is not a table of the rules") }
        continue
      }
      guard isWanted(table) else { continue }
      for value in entry.value.mapping ?? [] {
        readPhrases(value, of: table, file)
      }
    }
  }

  private mutating func readFurniture(_ entries: [YAMLEntry], of file: String) {
    for entry in entries {
      guard let texts = phrases(of: entry, file) else { continue }
      if entry.key == Self.removal {
        furniture.remove(texts)
      } else if let list = FurnitureRules.List(rawValue: entry.key) {
        furniture.add(texts, to: list)
      } else {
        report(entry.keyPosition, file, "“\(entry.key)” is not a list of the furniture")
      }
    }
  }

  private mutating func readPhrases(_ entry: YAMLEntry, of table: RuleTable, _ file: String) {
    for text in phrases(of: entry, file) ?? [] {
      table == .spellings ? setSpelling(text, entry.key) : set(text, entry.key, in: table)
    }
  }

  /// The phrases of a value; nil if it is not a list of them.
  private mutating func phrases(of entry: YAMLEntry, _ file: String) -> [String]? {
    if let texts = entry.value.sequence?.compactMap(\.scalar) ?? entry.value.scalar.map({ [$0] }) { return texts }
    report(entry.value.position, file, "“\(entry.key)” needs a list of phrases: [one, two]")
    return nil
  }

  private mutating func setSpelling(_ text: String, _ value: String) {
    spellings[Tokenizer.word(text)] = value == Self.removal ? nil : Tokenizer.word(value)
  }

  private mutating func set(_ text: String, _ value: String, in table: RuleTable) {
    let isUpper = (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { (65...90).contains($0) }
    let isCapital = text.unicodeScalars.first?.isCapital == true
    let pattern = PhrasePattern(text, words: appendWords)
    for word in pattern.firstWords { cues[word, default: .empty].insert(table) }
    tables[table.rawValue].set(
      pattern, value == Self.removal ? nil : value, isUpper: isUpper, isCapital: isCapital)
  }

  /// Appends the words of a part of a phrase, as those of a text will be.
  private func appendWords(of part: Substring, to words: inout [String]) {
    let text = String(part)
    // Most words are in small letters, which the tokenizer leaves as they are.
    if text.utf8.allSatisfy({ (97...122).contains($0) }) {
      words.append(spellings[text] ?? text)
    } else if text == PhrasePattern.gap {
      words.append(text)
    } else {
      let tokens = Tokenizer.tokens(of: text, spellings: spellings)
      for token in tokens where !token.isHyphen && (token.text != "." || tokens.count == 1) { words.append(token.text) }
    }
  }

  private mutating func report(_ position: YAMLPosition, _ file: String, _ message: String) {
    problems.append("\(file):\(position.line): \(message).")
  }
}

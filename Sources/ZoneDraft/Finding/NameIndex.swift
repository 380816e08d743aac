import ZoneData

/// The names of the known records, letter by letter.
///
/// A name is stored without spaces and marks, so that `Moin ulHaque` and `China – Pakistan` are found too. A search from a
/// token goes only as far as some name goes, so a text takes time linear in its length.
package struct NameIndex: Sendable {
  /// A printed name of a record.
  struct Entry: Sendable {
    let record: Int
    /// Whether only capitals mean it: `MUST`.
    let isAcronym: Bool
    /// Whether it is printed with a capital, or in a script that has none.
    let isCapital: Bool
    let words: Int
  }

  /// A name in a text.
  struct Match {
    let tokens: Range<Int>
    let entries: [Entry]
  }

  /// The children of all nodes: node and letter are the key.
  private var children: [UInt64: Int32] = [:]
  private var entries: [Int32: [Entry]] = [:]
  private var nodes: Int32 = 1
  /// Names with one letter left out, for names that are misspelled by one.
  private var nearKeys: [UInt64: [Int32]] = [:]
  private var spellings: [[UInt8]] = []
  private var spelled: [Int32: Entry] = [:]

  private static let shortestNear = 10
  /// A name of so many words is one in small letters too.
  private static let longEnough = 5

  package init(_ directory: RecordDirectory, rules: DraftRules) {
    let tokenizer = Tokenizer(rules: rules)
    for (number, record) in directory.records.enumerated() {
      for name in record.names {
        add(name, of: number, record.kind, tokenizer)
        if record.kind == .zone, let short = Self.short(name, tokenizer) {
          add(short, of: number, record.kind, tokenizer)
        }
      }
    }
    let foreign = foreignNames(tokenizer)
    for (number, names) in foreign {
      for name in names { add(name, of: number, directory.records[number].kind, tokenizer) }
    }
    addVariants(of: directory, foreign, tokenizer)
  }

  /// The names that the rules give records in other languages.
  private func foreignNames(_ tokenizer: Tokenizer) -> [Int: [String]] {
    var names: [Int: [String]] = [:]
    for phrase in tokenizer.rules[.foreignNames].plain where !isName(phrase.words.joined(separator: " "), tokenizer) {
      let records = Set(named(phrase.value, tokenizer).map(\.record))
      guard records.count == 1, let record = records.first else { continue }
      names[record, default: []].append(phrase.words.joined(separator: " "))
    }
    return names
  }

  /// Adds the ways in which texts shorten the names of bodies and zones, unless a record is named so.
  private mutating func addVariants(
    of directory: RecordDirectory, _ foreign: [Int: [String]], _ tokenizer: Tokenizer
  ) {
    var variants: [String: Set<Int>] = [:]
    for (number, record) in directory.records.enumerated() where record.kind == .body || record.kind == .zone {
      for variant in (record.names + foreign[number, default: []]).flatMap({
        NameVariants($0, of: record, tokenizer).all
      }) {
        variants[variant, default: []].insert(number)
      }
    }
    // One that two records could have means neither.
    for (name, numbers) in variants where numbers.count == 1 && !isName(name, tokenizer) {
      for number in numbers { add(name, of: number, directory.records[number].kind, tokenizer) }
    }
  }

  /// Whether a record has a name already.
  private func isName(_ name: String, _ tokenizer: Tokenizer) -> Bool { !named(name, tokenizer).isEmpty }

  /// The records with a name.
  private func named(_ name: String, _ tokenizer: Tokenizer) -> [Entry] {
    var node: Int32 = 0
    for letter in tokenizer.tokens(of: name).flatMap(Self.letters) {
      guard let child = children[UInt64(UInt32(bitPattern: node)) << 8 | UInt64(letter)] else { return [] }
      node = child
    }
    return entries[node] ?? []
  }

  /// The name of a zone without its head word, if two words or more are left: `Karachi Education City STZ`.
  private static func short(_ name: String, _ tokenizer: Tokenizer) -> String? {
    let tokens = tokenizer.tokens(of: name)
    guard let head = tokenizer.rules[.zones].match(tokens, endingAt: tokens.count), head.value == "specialised-zone",
      head.tokens.lowerBound > 1
    else { return nil }
    let end = tokens[head.tokens.lowerBound - 1].range.upperBound
    return String(decoding: Array(name.utf8)[..<end], as: UTF8.self)
  }

  private mutating func add(_ name: String, of record: Int, _ kind: RecordKind, _ tokenizer: Tokenizer) {
    let tokens = tokenizer.tokens(of: name)
    let isAcronym =
      tokens.count <= 3 && tokens.allSatisfy { $0.shape != .word || $0.isUpper } && name.utf8.count <= 8
      && name.utf8.allSatisfy { $0 < 0x80 }
    let letters = tokens.flatMap(Self.letters)
    guard letters.count > 1, letters.count <= 300 else { return }
    var node: Int32 = 0
    for letter in letters { node = child(of: node, letter) }
    let isCapital = tokens.contains { $0.isCapital || $0.shape == .han || $0.text.utf8.first ?? 0 > 0x7F }
    let entry = Entry(record: record, isAcronym: isAcronym, isCapital: isCapital, words: tokens.count)
    entries[node, default: []].append(entry)
    if letters.count >= Self.shortestNear, tokens.count > 1, kind != .event, letters.allSatisfy({ $0 < 0x80 }) {
      addNear(letters, entry)
    }
  }

  private mutating func addNear(_ letters: [UInt8], _ entry: Entry) {
    let number = Int32(spellings.count)
    spellings.append(letters)
    spelled[number] = entry
    for key in Self.nearKeys(of: letters) { nearKeys[key, default: []].append(number) }
  }

  private mutating func child(of node: Int32, _ letter: UInt8) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 8 | UInt64(letter)
    if let child = children[key] { return child }
    children[key] = nodes
    nodes += 1
    return nodes - 1
  }

  // MARK: - Search

  /// The longest name that begins at a token and is written as a name is.
  func match(_ tokens: [Token], at start: Int) -> Match? {
    var (node, index): (Int32, Int) = (0, start)
    var longest: Match?
    while index < tokens.count {
      guard let next = step(node, tokens, index, start) else { break }
      index += 1
      guard next != node else { continue }
      node = next
      if let found = entries[node]?.filter({ Self.fits($0, tokens, start..<index) }),
        !found.isEmpty
      {
        longest = Match(tokens: start..<index, entries: found)
      }
    }
    return longest
  }

  /// The node after a token; the same node for a token that a name may be written without; nil if no name goes on so.
  private func step(_ node: Int32, _ tokens: [Token], _ index: Int, _ start: Int) -> Int32? {
    let token = tokens[index]
    var next = node
    for letter in Self.letters(token) {
      guard let child = children[UInt64(UInt32(bitPattern: next)) << 8 | UInt64(letter)] else {
        return Self.isSkipped(tokens, index, start) ? node : nil
      }
      next = child
    }
    if next == node { return Self.isSkipped(tokens, index, start) ? node : nil }
    return next
  }

  private static func isSkipped(_ tokens: [Token], _ index: Int, _ start: Int) -> Bool {
    let token = tokens[index]
    guard index > start else { return false }
    if token.isHyphen || token.isPossessive || token.isMark("/") || token.text == "the" { return true }
    if token.isInterpunct { return true }
    // Chinese puts a proper noun within a name into quotation marks.
    if tokens[index - 1].shape == .han, ["“", "”", "\"", "「", "」"].contains(token.text) {
      return index + 1 < tokens.count
    }
    if token.isMark(".") { return tokens[index - 1].text.utf8.count <= 4 && index + 1 < tokens.count }
    // The name goes on behind it, or else the search ends there.
    return (token.isMark(",") || token.isMark(":")) && index + 1 < tokens.count && tokens[index + 1].shape == .word
  }

  private static func fits(_ entry: Entry, _ tokens: [Token], _ range: Range<Int>) -> Bool {
    let words = tokens[range].filter { $0.shape == .word }
    guard let first = words.first, first.text.utf8.first ?? 0x80 < 0x80 else { return true }
    // Newspapers print long acronyms as words: Ecnec, Comsats.
    if entry.isAcronym {
      return words.allSatisfy(\.isUpper)
        || (range.count > 1 || first.text.utf8.count > 4) && words.allSatisfy(\.isCapital)
    }
    return !entry.isCapital || entry.words >= longEnough
      || words.contains(where: \.isCapital)
        && (first.isCapital || words.count > 1 && words[1].isCapital || words.last?.isCapital == true)
  }

  /// The letters that count: none of marks.
  private static func letters(_ token: Token) -> [UInt8] {
    if token.shape == .mark { return token.isPossessive ? [UInt8(ascii: "s")] : [] }
    if token.text == "the" { return [] }
    // Urdu inflects the last letter: سفارت خانہ, سفارت خانے.
    if token.text.hasSuffix("ے") { return Array((token.text.dropLast() + "ہ").utf8) }
    return Array(token.text.utf8)
  }

  // MARK: - Misspelled names

  /// The record whose name differs from some words by one letter or by two that are swapped.
  func near(_ tokens: some Sequence<Token>) -> Entry? {
    let letters = tokens.flatMap(Self.letters)
    guard (Self.shortestNear - 1...60).contains(letters.count) else { return nil }
    for key in Self.nearKeys(of: letters) {
      for number in nearKeys[key] ?? [] where Self.isNear(letters, spellings[Int(number)]) {
        return spelled[number]
      }
    }
    return nil
  }

  private static func nearKeys(of letters: [UInt8]) -> Set<UInt64> {
    var keys: Set<UInt64> = [Fingerprint.number(of: letters)]
    guard letters.count <= 60 else { return keys }
    for place in letters.indices.dropFirst() {
      var short = letters
      short.remove(at: place)
      keys.insert(Fingerprint.number(of: short))
    }
    return keys
  }

  private static func isNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard long.count - short.count <= 1, short.first == long.first, short != long else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    if start + end >= long.count - 1 { return true }
    return short.count == long.count && start + end == long.count - 2
  }
}

import Algorithms
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

  /// A name that is added, cut once.
  private struct Name {
    let text: String
    let tokens: [Token]
    let letters: [UInt8]

    init(_ text: String, _ tokenizer: Tokenizer) {
      self.text = text
      tokens = tokenizer.tokens(of: text)
      letters = tokens.flatMap(NameIndex.letters)
    }
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
  private static let longestNear = 60
  /// A name of so many words is one in small letters too.
  private static let longEnough = 5

  package init(_ directory: RecordDirectory, rules: DraftRules) {
    let tokenizer = Tokenizer(rules: rules)
    var names = directory.records.map { record in record.names.map { Name($0, tokenizer) } }
    for (number, record) in directory.records.enumerated() {
      for name in names[number] {
        add(name, of: number, record.kind)
        if record.kind == .zone, let short = Self.short(name, tokenizer) { add(short, of: number, record.kind) }
      }
    }
    let foreign = foreignNames(tokenizer)
    for (number, name) in foreign {
      add(name, of: number, directory.records[number].kind)
      names[number].append(name)
    }
    addVariants(of: directory, names, tokenizer)
  }

  /// The names that the rules give records in other languages.
  private func foreignNames(_ tokenizer: Tokenizer) -> [(record: Int, name: Name)] {
    tokenizer.rules[.foreignNames].plain.compactMap { phrase in
      let name = Name(phrase.words.joined(separator: " "), tokenizer)
      guard named(name).isEmpty else { return nil }
      let records = Set(named(Name(phrase.value, tokenizer)).map(\.record))
      return records.count == 1 ? records.first.map { ($0, name) } : nil
    }
  }

  /// Adds the ways in which texts shorten the names of bodies and zones, unless a record is named so.
  private mutating func addVariants(of directory: RecordDirectory, _ names: [[Name]], _ tokenizer: Tokenizer) {
    var variants: [String: Set<Int>] = [:]
    for (number, record) in directory.records.enumerated() where record.kind == .body || record.kind == .zone {
      for variant in names[number].flatMap({ NameVariants($0.text, $0.tokens, of: record, tokenizer).all }) {
        variants[variant, default: []].insert(number)
      }
    }
    // One that two records could have means neither.
    for (text, numbers) in variants where numbers.count == 1 {
      let name = Name(text, tokenizer)
      guard named(name).isEmpty else { continue }
      for number in numbers { add(name, of: number, directory.records[number].kind) }
    }
  }

  /// The records with a name.
  private func named(_ name: Name) -> [Entry] {
    var node: Int32 = 0
    for letter in name.letters {
      guard let child = children[UInt64(UInt32(bitPattern: node)) << 8 | UInt64(letter)] else { return [] }
      node = child
    }
    return entries[node] ?? []
  }

  /// The name of a zone without its head word, if two words or more are left: `Karachi Education City STZ`.
  private static func short(_ name: Name, _ tokenizer: Tokenizer) -> Name? {
    let tokens = name.tokens
    guard let head = tokenizer.rules[.zones].match(tokens, endingAt: tokens.count), head.value == "specialised-zone",
      head.tokens.lowerBound > 1
    else { return nil }
    let end = tokens[head.tokens.lowerBound - 1].range.upperBound
    return Name(String(decoding: Array(name.text.utf8)[..<end], as: UTF8.self), tokenizer)
  }

  private mutating func add(_ name: Name, of record: Int, _ kind: RecordKind) {
    let (tokens, letters) = (name.tokens, name.letters)
    let isAcronym =
      tokens.count <= 3 && tokens.allSatisfy { $0.shape != .word || $0.isUpper } && name.text.utf8.count <= 8
      && name.text.utf8.allSatisfy { $0 < 0x80 }
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
    // `the finance ministry`
    if words.count == 2, words.last?.text == "ministry" { return true }
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
    guard (Self.shortestNear - 1...Self.longestNear).contains(letters.count) else { return nil }
    for key in Self.nearKeys(of: letters) {
      for number in nearKeys[key] ?? [] where Self.isNear(letters, spellings[Int(number)]) {
        return spelled[number]
      }
    }
    return nil
  }

  /// Hashes of the letters, and of those without each letter but the first. They are polynomials of the letters, so that
  /// leaving one out takes no pass over the others.
  private static func nearKeys(of letters: [UInt8]) -> Set<UInt64> {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let beginnings = letters.reductions(0) { $0 &* base &+ UInt64($1) }
    let whole = beginnings[letters.count]
    var keys: Set<UInt64> = [whole]
    guard letters.count <= longestNear else { return keys }
    var power: UInt64 = 1
    for place in letters.indices.dropFirst().reversed() {
      keys.insert(whole &+ (beginnings[place] &- beginnings[place + 1]) &* power)
      power = power &* base
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

import ZoneData

/// The Latin names of the known records by their sounds, to find them in Urdu and Chinese script.
struct SoundIndex {
  /// People by the sounds of all words of a name; nil if several have them.
  private var people: [String: RecordID?] = [:]
  /// Bodies and zones by the coarse sounds of theirs, which are English words.
  private var bodies: [String: RecordID?] = [:]
  /// The first coarse sounds of those keys, so that most words are left after a look at them.
  private var starts: Set<Substring> = []
  /// People by the coarse sounds of one of the first names and of the last.
  private var transliterated: [String: RecordID?] = [:]
  /// The sounds of words that were looked up, by whether they begin a name.
  private var heard: [[String: String]] = [[:], [:]]
  private let sounds: NameSounds
  private let rules: DraftRules

  /// The least number of consonants that make a name: a person's, in Chinese, and of a body. An initial counts as three.
  private static let (leastOfPerson, leastInChinese, leastOfBody) = (5, 5, 9)
  private static let (longestName, longestStart) = (10, 3)

  init(_ directory: RecordDirectory, _ rules: DraftRules) {
    (self.rules, sounds) = (rules, NameSounds(rules))
    let tokenizer = Tokenizer(rules: rules)
    for record in directory.records where record.kind != .event {
      for name in record.names where name.utf8.allSatisfy({ $0 < 0x80 }) {
        add(tokenizer.tokens(of: name).filter { $0.shape == .word }, of: record)
      }
    }
  }

  private mutating func add(_ words: [Token], of record: KnownRecord) {
    let isPerson = record.kind == .person
    addSpoken(words, of: record.id, isPerson)
    guard isPerson, words.count > 1, let last = words.last else { return }
    if let first = words.first, words.count > 2 { addSpoken([first, last], of: record.id, isPerson) }
    for word in words.dropLast() { addTransliterated(word.text, last.text, of: record.id) }
    // Of three names texts often leave out the last.
    if words.count > 2 { addTransliterated(words[0].text, words[1].text, of: record.id) }
  }

  private mutating func addSpoken(_ words: [Token], of record: RecordID, _ isPerson: Bool) {
    let least = isPerson ? Self.leastOfPerson : Self.leastOfBody
    let units = words.filter { rules[.smallWords].value($0.text) != "joins" }.enumerated().map { place, word in
      word.isUpper && word.text.utf8.count < 6
        ? word.text.uppercased() : sounds.consonants(of: word.text, isStart: place == 0) ?? ""
    }
    let key = units.joined()
    guard units.count > 1 || key.count > 2 && words[0].isUpper, Self.weight(key) >= least
    else { return }
    starts.insert(Self.start(of: key))
    if isPerson { Self.note(record, key, &people) } else { Self.note(record, NameSounds.coarse(key), &bodies) }
  }

  private static func start(of key: String) -> Substring {
    Substring(NameSounds.coarse(String(key.prefix(longestStart + 2))).prefix(longestStart))
  }

  private static func weight(_ key: String) -> Int { key.reduce(0) { $0 + ($1.isUppercase ? 3 : 1) } }

  private mutating func addTransliterated(_ first: String, _ last: String, of record: RecordID) {
    guard let one = sounds.consonants(of: first, isStart: true), let other = sounds.consonants(of: last, isStart: true)
    else { return }
    let key = Self.key(one, other)
    // The last name can be as short as Shah.
    guard one.count > 1, other.count > 1 || one.count > 2, key.utf8.count > Self.leastInChinese else { return }
    Self.note(record, key, &transliterated)
  }

  private static func key(_ first: String, _ last: String) -> String {
    NameSounds.coarse(first) + "·" + NameSounds.coarse(last)
  }

  private static func note(_ record: RecordID, _ key: String, _ keys: inout [String: RecordID?]) {
    if let other = keys[key], other != record { keys[key] = .some(nil) } else { keys[key] = record }
  }

  // MARK: - Search

  /// The only person whose first and last names sound like these, in Chinese characters.
  func person(_ first: String, _ last: String) -> RecordID? {
    guard let one = sounds.consonants(of: first, isStart: true), let other = sounds.consonants(of: last, isStart: true)
    else { return nil }
    return transliterated[Self.key(one, other)] ?? nil
  }

  /// The longest name that sounds like the words from a token on.
  mutating func match(_ tokens: [Token], at start: Int) -> (record: RecordID, end: Int)? {
    var (key, found): (String, (record: RecordID, end: Int)?) = ("", nil)
    for place in start..<min(start + Self.longestName, tokens.count) {
      guard tokens[place].shape == .word else { break }
      if place > start, rules[.smallWords].value(tokens[place].text) == "joins" { continue }
      key += sound(of: tokens[place], isStart: place == start)
      let first = Self.start(of: key)
      if first.count == Self.longestStart, !starts.contains(first) { break }
      if place > start, let record = people[key] ?? bodies[NameSounds.coarse(key)] ?? nil {
        found = (record, place + 1)
      }
    }
    return found
  }

  /// The letter of which a word is the name, or its consonants.
  private mutating func sound(of token: Token, isStart: Bool) -> String {
    let number = isStart ? 1 : 0
    if let known = heard[number][token.text] { return known }
    let sound = rules[.letterNames].value(token.text) ?? sounds.consonants(of: token.text, isStart: isStart) ?? ""
    heard[number][token.text] = sound
    return sound
  }
}

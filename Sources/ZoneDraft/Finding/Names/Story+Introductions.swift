import ZoneData

/// Names that an article introduces, and which records they mean.
extension Story {
  /// Introduces a record that the catalogue does not have, or returns the one with that name.
  mutating func introduce(
    _ passage: Int, _ tokens: Range<Int>, _ kind: RecordKind, word: String? = nil, name: String? = nil,
    _ confidence: Confidence
  ) -> RecordID? {
    let name = name ?? passages[passage].name(tokens)
    let key = Self.squeezed(name)
    if let known = introduced[key] { return known.1 == kind ? known.0 : nil }
    let stem = kind == .zone ? zoneStem(name) : nil
    if let known = stem.flatMap({ zoneStems[$0] }) { return known }
    if kind == .body, word == "development-zone", let same = developmentZone(named: name) {
      introduced[key] = (same, kind)
      return same
    }
    // A name that is known in another script only has its record by the id.
    if kind == .person || kind == .body, let known = directory[RecordID(stored: Slug.of(name, atMost: 60))],
      known.kind == kind
    {
      introduced[key] = (known.id, kind)
      return known.id
    }
    guard let id = freeID(for: name) else { return nil }
    newNumbers[id] = newRecords.count
    newRecords.append(
      NewRecord(id: id, kind: kind, name: name, word: word, span: span(passage, tokens), confidence: confidence))
    introduced[key] = (id, kind)
    if word == "development-zone", let stem = Self.developmentStem(FoldedText.words(name)) {
      developmentZones[stem] = id
    }
    if kind == .body, let stem = companyStem(name) { introduced[stem] = introduced[stem] ?? (id, kind) }
    if let initials = Self.initials(of: name) { introduced[initials] = introduced[initials] ?? (id, kind) }
    if let stem { zoneStems[stem] = id }
    return id
  }

  /// Notes a further name that the article gives a record: `(SEDA)`.
  mutating func introduce(_ alias: String, _ span: TextSpan, of id: RecordID, _ kind: RecordKind) {
    introduced[Self.squeezed(alias)] = introduced[Self.squeezed(alias)] ?? (id, kind)
    if let number = newNumbers[id], newRecords[number].acronym == nil { newRecords[number].acronym = (alias, span) }
  }

  private func freeID(for name: String) -> RecordID? {
    let slug = Slug.of(name, atMost: 60)
    let base = slug.isEmpty ? "record-\(newRecords.count + 1)" : slug
    for number in 1...99 {
      let id = number == 1 ? base : "\(base)-\(number)"
      if directory.isFree(id), newNumbers[RecordID(stored: id)] == nil { return RecordID(id) }
    }
    return nil
  }

  /// The first letters of a name of four words or more, by which the text may call it later.
  private static func initials(of name: String) -> String? {
    let words = name.split { !$0.isLetter }.filter { $0.first?.isUppercase == true }
    return words.count > 3 ? squeezed(String(words.compactMap(\.first))) : nil
  }

  /// The name of a company without its legal form: Example Robotics for Example Robotics Limited.
  private func companyStem(_ name: String) -> String? {
    let tokens = Tokenizer(rules: rules).tokens(of: name)
    guard let form = rules[.legalForms].match(tokens, endingAt: tokens.count), form.tokens.lowerBound > 1 else {
      return nil
    }
    return tokens[..<form.tokens.lowerBound].filter { $0.shape != .mark }.map(\.text).joined()
  }

  /// A name of a zone with its head word replaced by the type: `Rashakai SEZ` is `Rashakai Economic Zone`.
  func zoneStem(_ name: String) -> String? {
    let tokens = Tokenizer(rules: rules).tokens(of: name)
    guard let head = rules[.zones].match(tokens, endingAt: tokens.count), head.tokens.lowerBound > 0,
      head.value == "special-economic-zone" || head.value == "specialised-zone"
    else { return nil }
    return tokens[..<head.tokens.lowerBound].map(\.text).joined() + ":" + head.value
  }

  /// The words that the name of a development zone and a shorter one share: the Hefei High-tech Zone is the Hefei High-tech
  /// Industry Development Zone.
  private static func developmentStem(_ words: [String]) -> String? {
    words.count > 2 ? (words.prefix(2) + words.suffix(1)).joined(separator: " ") : nil
  }

  /// The new development zone of which a name has only some words, in their order, or that has only some of the name's.
  private func developmentZone(named name: String) -> RecordID? {
    let words = FoldedText.words(name)
    guard let id = Self.developmentStem(words).flatMap({ developmentZones[$0] }) else { return nil }
    let others = FoldedText.words(self.name(of: id))
    let (short, long) = words.count < others.count ? (words, others) : (others, words)
    var rest = short[...]
    for word in long where word == rest.first { rest.removeFirst() }
    return rest.isEmpty ? id : nil
  }
}

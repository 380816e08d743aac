import ZoneData

/// Which words mean which zone: names, short forms, places and bodies beside a noun, `the project`.
extension Story {
  mutating func findZoneReferences() {
    let context = ZoneContext(directory, zonesByPlace())
    var topic = ZoneTopic()
    for passage in passages.indices {
      topic.begin(passage)
      readHeading(passage, context, &topic)
      zoneReferences.append([])
      impliedZones.append([])
      for sentence in passages[passage].sentences {
        impliedZones[passage].append(topic.only(passage))
        findReferences(passage, sentence, context, &topic)
      }
    }
    readHeadline()
  }

  /// A headline that names no zone is about the one of the first sentence: `PM opens tech park near capital`.
  private mutating func readHeadline() {
    guard let headline = passages.indices.first, passages[headline].paragraph.kind == .headline,
      zoneReferences[headline].isEmpty, let lead = passages.indices.dropFirst().first,
      let sentence = passages[lead].sentences.first
    else { return }
    let zones = Set(references(lead, in: sentence).map(\.record))
    guard zones.count == 1, let only = zones.first else { return }
    impliedZones[headline] = impliedZones[headline].map { _ in only }
  }

  private mutating func findReferences(
    _ passage: Int, _ sentence: Range<Int>, _ context: ZoneContext, _ topic: inout ZoneTopic
  ) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if isZoneNoun(passage, token) { topic.speak(passage, token) }
      if let group = group(passage, token, sentence, topic) {
        zoneReferences[passage] += group
        token = group[0].tokens.upperBound
        continue
      }
      guard let found = reference(passage, token, sentence, context, topic) else {
        token += 1
        continue
      }
      if let noun = found.noun { dropReference(passage, at: noun) }
      zoneReferences[passage].append(found)
      topic.note(found, sentence, names: lastWords(found.record))
      token = max(token + 1, found.tokens.upperBound)
    }
  }

  /// Drops `the project` of `the project in Multan`, whose place says more.
  private mutating func dropReference(_ passage: Int, at noun: Int) {
    if let last = zoneReferences[passage].last, last.tokens.contains(noun), mention(passage, noun)?.form != .name {
      zoneReferences[passage].removeLast()
    }
  }

  /// The last words of a name that say more than `zone` and `park` do: `digital city`.
  private func lastWords(_ zone: RecordID) -> [[String]] {
    let words = FoldedText.words(name(of: zone)).map { rules.spellings[$0] ?? $0 }
    guard words.count > 1 else { return [] }
    return [words.suffix(1), words.suffix(2)].map(Array.init).filter { !($0.count == 1 && Self.plain.contains($0[0])) }
  }

  /// Words that any zone may be called.
  private static let plain: Set<String> = [
    "zone", "zones", "park", "project", "facility", "stz", "city", "site", "technology", "campus",
  ]

  private mutating func reference(
    _ passage: Int, _ token: Int, _ sentence: Range<Int>, _ context: ZoneContext, _ topic: ZoneTopic
  ) -> ZoneReference? {
    if let mention = mention(passage, token), mention.tokens.lowerBound == token {
      switch (mention.kind, mention.form) {
      case (.zone, .name):
        return underHeading(mention.tokens, passage, context, topic)
          ?? ZoneReference(mention.record, passage, mention.tokens, mention.confidence)
      case (.zone, .short) where mention.tokens.count > 1 && isNamePart(mention):
        return ZoneReference(mention.record, passage, mention.tokens, mention.confidence)
      case (.zone, .short):
        return isQualifier(passage, mention.tokens.upperBound) ? nil : definite(passage, mention.tokens, context, topic)
      case (.body, _): return zone(of: mention, sentence, context, topic)
      default: return nil
      }
    }
    guard isFree(passage, token) else { return nil }
    if isThere(passage, token, sentence) {
      if let zone = zoneThere(passage, token, sentence, context, topic) { return zone }
      return topic.meant(passage).map { ZoneReference($0.record, passage, token..<token + 1, $0.confidence) }
    }
    if let place = place(passage, at: token) { return zone(at: place, sentence, context, topic) }
    if let noun = definiteNoun(passage, token, sentence, topic) { return definite(passage, noun, context, topic) }
    return nil
  }

  /// `There, the premier laid the foundation stone`, `work there has stopped`, but not `there is`.
  private func isThere(_ passage: Int, _ token: Int, _ sentence: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    guard tokens[token].text == "there", token + 1 < sentence.upperBound else { return false }
    if token == sentence.lowerBound { return tokens[token + 1].isMark(",") }
    return tokens[token - 1].shape == .word && !Self.beforeSubject.contains(tokens[token - 1].text)
  }

  /// Whether a short form begins with the first word of the name, as in `Mardan park`.
  private func isNamePart(_ short: Mention) -> Bool {
    let first = passages[short.passage].tokens[short.tokens.lowerBound]
    return first.isCapital && FoldedText.words(name(of: short.record)).first == first.text
  }

  /// Words before a `there` that names none: `is there a provision`.
  private static let beforeSubject: Set = ["that", "and", "but", "said", "if", "is", "are", "was", "were", "nor"]

  // MARK: - The project, the zone, the City

  /// `the project`, `the 20-acre project`, `this zone`, and `the City` of a name before.
  private func definiteNoun(_ passage: Int, _ token: Int, _ sentence: Range<Int>, _ topic: ZoneTopic) -> Range<Int>? {
    let tokens = passages[passage].tokens
    let phrase =
      rules[.projects].match(tokens, at: token)?.tokens
      ?? (topic.named(tokens[token].text) != nil ? token..<token + 1 : nil)
    guard phrase != nil || tokens[token].isCapital && token > sentence.lowerBound else { return nil }
    let noun = phrase ?? token..<token + 1
    let next = noun.upperBound
    if next < tokens.count, tokens[next].isCapital, tokens[next].shape == .word { return nil }
    if phrase == nil { return ["the", "this"].contains(tokens[token - 1].text) ? noun : nil }
    if isQualifier(passage, next) { return nil }
    let before = tokens[max(sentence.lowerBound, token - 5)..<token].reversed()
    let gap = before.prefix { !Self.determiners.contains($0.text) }
    guard !gap.contains(where: { rules[.oneOfZones].has($0.text) }), !isApposed(passage, next) else { return nil }
    return gap.count < before.count && gap.allSatisfy(isAdjective) ? noun : nil
  }

  /// `the zone authority`: the noun only qualifies the one that follows.
  private func isQualifier(_ passage: Int, _ next: Int) -> Bool {
    next < passages[passage].tokens.count && rules[.qualified].has(passages[passage].tokens[next].text)
  }

  /// `the scheme, the Karachi IT Park`: the name that follows says which.
  private func isApposed(_ passage: Int, _ next: Int) -> Bool {
    let tokens = passages[passage].tokens
    guard next + 2 < tokens.count, tokens[next].isMark(",") || tokens[next].isHyphen else { return false }
    let name = tokens[next + 1].text == "the" ? next + 2 : next + 1
    return mention(passage, name)?.kind == .zone
  }

  private static let determiners: Set = ["the", "this", "said"]

  private static let small: Set = [
    "of", "in", "on", "at", "for", "to", "from", "by", "with", "and", "or", "is", "are", "was", "were", "has", "have",
    "had", "per", "which", "who", "says", "said",
  ]

  private func isAdjective(_ token: Token) -> Bool {
    token.isNumber || token.isHyphen || token.shape == .word && !Self.small.contains(token.text)
  }

  private func definite(_ passage: Int, _ noun: Range<Int>, _ context: ZoneContext, _ topic: ZoneTopic)
    -> ZoneReference?
  {
    let words = passages[passage].tokens[noun].map(\.text).joined(separator: " ")
    if let named = topic.named(words) { return ZoneReference(named, passage, noun, .likely) }
    if let zone = underHeading(noun, passage, context, topic) { return zone }
    if passages[passage].tokens[noun.lowerBound].isCapital, let zone = context.byLastWords[words] ?? nil {
      return ZoneReference(zone, passage, noun, .likely)
    }
    guard
      rules[.projects].match(passages[passage].tokens, at: noun.lowerBound) != nil
        || rules[.short].value(words) == "zone"
    else { return nil }
    guard let meant = topic.meant(passage), canBe(meant.record, passage, noun) else { return nil }
    return ZoneReference(meant.record, passage, noun, meant.confidence)
  }

  /// Whether a zone can be `the Haripur project` or `the project in Haripur`, by its place and names.
  private func canBe(_ zone: RecordID, _ passage: Int, _ noun: Range<Int>) -> Bool {
    let (tokens, next) = (passages[passage].tokens, noun.upperBound)
    let isBehind = next + 1 < tokens.count && ["in", "at", "near"].contains(tokens[next].text)
    let beside = Array(max(0, noun.lowerBound - 3)..<noun.lowerBound) + (isBehind ? [next + 1] : [])
    let places = beside.compactMap { rules[.places].match(tokens, at: $0, needsCapital: true) }
    guard let place = places.first else { return true }
    let name = passages[passage].name(place.tokens)
    return (directory[zone].map { $0.texts(.place) + $0.names } ?? []).contains { $0.contains(name) }
  }

  /// `the Technopolis` in a paragraph that begins with `Islamabad.`: the zone with both words.
  private func underHeading(
    _ noun: Range<Int>, _ passage: Int, _ context: ZoneContext, _ topic: ZoneTopic
  ) -> ZoneReference? {
    guard let place = topic.headingPlace, noun.count < 3 else { return nil }
    let name = Self.squeezed(place + passages[passage].text(noun))
    return context.byName[name].map { ZoneReference($0, passage, noun, .likely) }
  }
}

extension ZoneReference {
  init(_ record: RecordID, _ passage: Int, _ tokens: Range<Int>, _ confidence: Confidence, noun: Int? = nil) {
    self.init(record: record, passage: passage, tokens: tokens, confidence: confidence, noun: noun)
  }
}

import ZoneData

/// Known records by their names.
extension Story {
  mutating func findKnownNames() {
    for passage in passages.indices {
      var token = 0
      while token < passages[passage].tokens.count {
        token = findKnownName(passage, token) ?? token + 1
      }
    }
  }

  /// Adds the known name that begins at a token, and returns its end.
  private mutating func findKnownName(_ passage: Int, _ token: Int) -> Int? {
    let text = passages[passage]
    if let end = findGovernment(passage, token) { return end }
    guard let match = index.match(text.tokens, at: token), isWhole(match, text), !isOfOther(match, text),
      !isStartOfOther(match, text),
      let mention = known(match, passage, text)
    else { return nil }
    add(mention)
    findAcronym(after: mention)
    return match.tokens.upperBound
  }

  /// The government of a province: `Punjab govt`, `the Khyber Pakhtunkhwa (KP) government`.
  private mutating func findGovernment(_ passage: Int, _ token: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard let place = rules[.places].match(tokens, at: token, needsCapital: true) else { return nil }
    var end = place.tokens.upperBound
    if end + 2 < tokens.count, tokens[end].isMark("("), tokens[end + 2].isMark(")") { end += 3 }
    guard let word = rules[.smallWords].match(tokens, at: end), word.value == "government",
      let government = directory.government(of: place.value)
    else { return nil }
    add(Mention(passage: passage, tokens: token..<word.tokens.upperBound, record: government, kind: .body))
    return word.tokens.upperBound
  }

  /// Whether a name of one word does not stand within a longer name that means something else.
  private func isWhole(_ match: NameIndex.Match, _ text: Passage) -> Bool {
    let words = text.tokens[match.tokens]
    guard words.count(where: { $0.shape != .mark }) == 1, let word = words.first, word.shape == .word else {
      return true
    }
    if rules[.places].match(text.tokens, at: match.tokens.lowerBound) != nil {
      return match.entries.contains { directory.records[$0.record].kind == .zone } && !isInRun(match.tokens, text)
    }
    return true
  }

  /// Whether a name that begins with a head word is that of another body: `Khyber Pakhtunkhwa Board of Investment`.
  private func isOfOther(_ match: NameIndex.Match, _ text: Passage) -> Bool {
    let start = match.tokens.lowerBound
    guard start > 0, !text.isTitleCase, match.tokens.count > 1, let word = text.tokens[match.tokens].first,
      rules[.bodies].has(word.text) || rules[.heads].match(text.tokens, at: start) != nil
    else { return false }
    return rules[.places].match(text.tokens, endingAt: start, from: max(0, start - 5)) != nil
      && text.tokens[start - 1].isCapital
  }

  /// Whether a capitalised head word behind a name makes it that of another body: the CPEC Authority is not CPEC. A head
  /// word of the record's own kind is part of its name. In a headline `Partners` is a verb.
  private func isStartOfOther(_ match: NameIndex.Match, _ text: Passage) -> Bool {
    if isOfficeInChinese(match.tokens, text) { return true }
    guard !text.isTitleCase,
      let head = rules[.bodies].match(text.tokens, at: match.tokens.upperBound, needsCapital: true),
      // With `Embassy of` a name of its own begins.
      rules[.heads].match(text.tokens, at: match.tokens.upperBound, needsCapital: true) == nil
    else { return false }
    return match.entries.allSatisfy { entry in
      let record = directory.records[entry.record]
      return record.kind != .body || record.text(.kind) != head.value
    }
  }

  /// Whether the last character of a Chinese name begins an office: 信息技术部 of 信息技术部长.
  private func isOfficeInChinese(_ name: Range<Int>, _ text: Passage) -> Bool {
    guard text.tokens[safe: name.upperBound]?.text == "长" else { return false }
    return rules[.titles].match(text.tokens, at: name.upperBound - 1) != nil
  }

  /// Whether a capitalised word stands right beside the tokens.
  func isInRun(_ tokens: Range<Int>, _ text: Passage) -> Bool {
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    let isBefore =
      before >= 0 && text.tokens[before].isCapital && text.tokens[before].shape == .word
      && !rules[.outside].has(text.tokens[before].text) && !(before == text.sentence(of: before).lowerBound)
    let isAfter = after < text.tokens.count && text.tokens[after].isCapital && text.tokens[after].shape == .word
    return isBefore || isAfter
  }

  private func known(_ match: NameIndex.Match, _ passage: Int, _ text: Passage) -> Mention? {
    var seen: Set<Int> = []
    let candidates = match.entries.map(\.record).filter { seen.insert($0).inserted }
    let ranked = candidates.map { (number: $0, score: score($0, match.tokens, text)) }.sorted { $0.score > $1.score }
    guard let best = ranked.first, !isShortForOther(match.tokens, directory.records[best.number], text) else {
      return nil
    }
    let record = directory.records[best.number]
    if let ordinary = rules[.ordinary].match(text.tokens, at: match.tokens.lowerBound),
      ordinary.tokens.upperBound >= match.tokens.upperBound,
      !mentioned.contains(record.id), rules[.titles].match(text.tokens, endingAt: match.tokens.lowerBound) == nil
    {
      // A name that is also a verb can stand for itself within a sentence: Ignite.
      guard ordinary.value == "name", !text.isTitleCase, !isInRun(match.tokens, text),
        text.tokens[match.tokens.lowerBound].isCapital,
        text.sentence(of: match.tokens.lowerBound).lowerBound != match.tokens.lowerBound
      else { return nil }
    }
    let others = ranked.dropFirst().map { directory.records[$0.number].id }
    let isClear = others.isEmpty || best.score > ranked[1].score
    return Mention(
      passage: passage, tokens: match.tokens, record: record.id, kind: record.kind,
      confidence: isClear ? .known : .likely, others: others)
  }

  /// Whether a name of one word is what the text calls another zone whose name ends in it: the Technopolis.
  private func isShortForOther(_ tokens: Range<Int>, _ record: KnownRecord, _ text: Passage) -> Bool {
    guard record.kind == .zone, tokens.count == 1,
      let short = rules[.short].match(text.tokens, at: tokens.lowerBound), short.value == "zone"
    else { return false }
    let word = text.tokens[tokens.lowerBound].text
    return zonesByLastWord[word]?.contains { $0 != record.id } ?? false
  }

  /// How well a record fits the words around its name: one that is mentioned already, or of a country named nearby.
  private func score(_ number: Int, _ tokens: Range<Int>, _ text: Passage) -> Int {
    let record = directory.records[number]
    let isMentioned = mentioned.contains(record.id)
    let near = max(0, tokens.lowerBound - 8)..<min(text.tokens.count, tokens.upperBound + 8)
    let countries = Set(record.texts(.country))
    let named = (rules[.countries].matches(text.tokens, in: near) + rules[.demonyms].matches(text.tokens, in: near))
      .map(
        \.value)
    let fits = named.contains(where: countries.contains) ? 4 : 0
    let isNamed = isPlaceNamed(of: record) ? 4 : 0
    let isBody = record.kind == .body ? 1 : 0
    return (isMentioned ? 8 : 0) + (fits + isNamed) * 100 + isBody * 101 + min(record.values.count, 50) * 2
  }

  /// Whether the article names the place of a zone: two can have the name of a programme.
  private func isPlaceNamed(of record: KnownRecord) -> Bool {
    guard record.kind == .zone, let place = record.text(.place) else { return false }
    return FoldedText.words(place).allSatisfy(words.contains)
  }

  /// An abbreviation in brackets after a name: `Special Technology Zones Authority (STZA)`.
  mutating func findAcronym(after mention: Mention) {
    let tokens = passages[mention.passage].tokens
    guard let range = acronym(tokens, after: mention.tokens), index.match(tokens, at: range.lowerBound) == nil else {
      return
    }
    let alias = passages[mention.passage].name(range)
    introduce(alias, span(mention.passage, range), of: mention.record, mention.kind)
    add(
      Mention(
        passage: mention.passage, tokens: range, record: mention.record, kind: mention.kind,
        isNew: mention.isNew, confidence: mention.confidence))
  }

  /// An abbreviation in brackets after a name, or without them if its letters are those of the words.
  private func acronym(_ tokens: [Token], after name: Range<Int>) -> Range<Int>? {
    let start = name.upperBound
    guard start + 1 < tokens.count else { return nil }
    let initials = initials(tokens[name])
    if tokens[start].isUpper, initials.count > 2, tokens[start].text == initials { return start..<start + 1 }
    guard tokens[start].isMark("("), tokens[start + 1].shape == .word, tokens[start + 1].isCapital else { return nil }
    // `Chairman Joint Chiefs of Staff Committee (CJCSC)` is the chairman.
    if let title = rules[.titles].match(tokens, endingAt: name.lowerBound),
      tokens[start + 1].text == String(tokens[title.tokens].compactMap(\.text.first) + initials)
    {
      return nil
    }
    let end = (start + 1..<min(start + 4, tokens.count)).first { tokens[$0].isMark(")") }
    return end.map { start + 1..<$0 }
  }

  /// Names that the article itself introduced, where they stand again.
  mutating func findIntroducedNames() {
    guard !introduced.isEmpty else { return }
    let lengths = Set(introduced.keys.map(\.utf8.count))
    let longest = lengths.max() ?? 0
    for passage in passages.indices {
      for token in passages[passage].tokens.indices where passages[passage].tokens[token].isCapital {
        findIntroducedName(passage, token, lengths, longest)
      }
    }
  }

  private mutating func findIntroducedName(_ passage: Int, _ token: Int, _ lengths: Set<Int>, _ longest: Int) {
    let tokens = passages[passage].tokens
    var (key, end, found): (String, Int, Int?) = ("", token, nil)
    while end < tokens.count, isFree(passage, end), key.utf8.count < longest {
      if tokens[end].shape != .mark {
        key += tokens[end].text
      } else if !tokens[end].isHyphen && !tokens[end].isPossessive && !tokens[end].isMark(".") {
        break
      }
      end += 1
      if tokens[end - 1].shape != .mark, lengths.contains(key.utf8.count), introduced[key] != nil { found = end }
    }
    guard let found else { return }
    let name = tokens[token..<found].filter { $0.shape != .mark }.map(\.text).joined()
    guard let (record, kind) = introduced[name] else { return }
    let confidence = newRecord(record)?.confidence ?? .known
    add(
      Mention(
        passage: passage, tokens: token..<found, record: record, kind: kind, isNew: newRecord(record) != nil,
        confidence: confidence))
  }
}

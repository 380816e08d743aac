import ZoneData

/// People by a verb of their office: `X, who heads Y`.
extension Story {
  private static let farthest = 40
  private static let adverbs: Set<String> = [
    "once", "also", "now", "currently", "formerly", "previously", "later", "still",
  ]

  mutating func findHolder(ofVerb verb: PhraseTable.Match, _ passage: Int) {
    guard let office = headed(verb, passage), let holder = subject(of: verb.tokens.lowerBound, passage),
      let person = hold(holder, passage, hasTitle: true)
    else { return }
    posts.append(
      Post(
        passage: passage, tokens: holder.tokens.lowerBound..<office.end, person: person, body: office.body,
        title: office.title, confidence: .likely, inferred: "printed as a verb"))
  }

  /// What is headed: a body, or a part of one as in `the institute's steering committee`.
  private func headed(_ verb: PhraseTable.Match, _ passage: Int) -> (title: String, body: RecordID, end: Int)? {
    let tokens = passages[passage].tokens
    var start = verb.tokens.upperBound
    while start < tokens.count, start < verb.tokens.upperBound + 4, mention(passage, start) == nil,
      tokens[start].text == "the" || tokens[start].isHyphen || tokens.isHyphen(start + 1) || tokens.isHyphen(start - 1)
    {
      start += 1
    }
    guard let body = bodyMention(passage, start) else { return nil }
    let end = body.tokens.upperBound
    guard tokens[safe: end]?.isPossessive == true else {
      return isWhole(tokens, end) ? (verb.value, body.record, end) : nil
    }
    guard let part = partOfBody(passage, end + 1) else { return nil }
    return ("\(verb.value) of the \(passages[passage].name(part))", body.record, part.upperBound)
  }

  /// Whether the body itself is headed, not its delegation or team.
  private func isWhole(_ tokens: [Token], _ end: Int) -> Bool {
    guard end < tokens.count, tokens[end].shape == .word else { return true }
    return rules[.outside].has(tokens[end].text) || isReporting(tokens, end)
  }

  /// The person before `who`, or the one of the last post if a second verb follows `and`.
  private func subject(of verb: Int, _ passage: Int) -> Holder? {
    let tokens = passages[passage].tokens
    var place = verb - 1
    while place >= 0, Self.adverbs.contains(tokens[place].text) { place -= 1 }
    guard place > 0 else { return nil }
    if tokens[place].text == "and", let post = posts.last, post.passage == passage,
      passages[passage].sentence(of: place).contains(post.tokens.lowerBound)
    {
      let known = mentions(passage, in: post.tokens).first { $0.record == post.person }
      return known.map { Holder(tokens: $0.tokens, known: $0, hasHonorific: false, hasComma: true) }
    }
    guard tokens[place].text == "who" else { return nil }
    return person(endingAt: tokens[place - 1].isMark(",") ? place - 1 : place, passage)
  }

  /// The subject of `as` or `appointed` before an office: `X, who completed his term as ambassador`. The person named last in
  /// the sentence, or else its first words.
  func subject(ofVerbBefore office: Int, _ passage: Int) -> Holder? {
    let tokens = passages[passage].tokens
    var end = office
    while end > 0, ["the", "its", "their", "a", "an"].contains(tokens[end - 1].text) { end -= 1 }
    guard let verb = rules[.holdsOffice].match(tokens, endingAt: end, from: max(0, end - 2)), verb.value == "as",
      // `as well as Pakistan's ambassador`, `officers such as directors`
      !["well", "such"].contains(tokens[safe: verb.tokens.lowerBound - 1]?.text ?? "")
    else { return nil }
    let sentence = max(passages[passage].sentence(of: office).lowerBound, startOfText(passage))
    let start = max(sentence, office - Self.farthest)
    if let appointed = appointed(passage, start..<verb.tokens.lowerBound) { return appointed }
    if let person = mentions(passage, in: start..<end).last(where: { $0.kind == .person }) {
      return Holder(tokens: person.tokens, known: person, hasHonorific: false, hasComma: true)
    }
    // Right before the verb the name is found like any other, and with an honorific also farther before.
    let starts = [start, afterPlace(passage, start), honorific(passage, start..<verb.tokens.lowerBound)].compactMap(
      \.self)
    let names = starts.lazy.compactMap { self.holder(passage, from: $0, hasComma: true) }
    return names.first { $0.tokens.upperBound < verb.tokens.lowerBound }
  }

  private func honorific(_ passage: Int, _ range: Range<Int>) -> Int? {
    range.last { afterHonorific(passages[passage].tokens, $0) != nil }
  }

  /// What follows `In Peshawar,` at the start of a sentence.
  private func afterPlace(_ passage: Int, _ start: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard tokens[start].text == "in", let place = rules[.places].match(tokens, at: start + 1, needsCapital: true),
      tokens[safe: place.tokens.upperBound]?.isMark(",") == true
    else { return nil }
    return place.tokens.upperBound + 1
  }

  /// The object of `appointed X, formerly of Y, as`.
  private func appointed(_ passage: Int, _ range: Range<Int>) -> Holder? {
    let verb = range.last {
      rules[.holdsOffice].value(passages[passage].tokens[$0].text) == "as" && passages[passage].tokens[$0].text != "as"
    }
    return verb.flatMap { holder(passage, from: $0 + 1, hasComma: false) }
  }

  /// The lower-case name of a part of a body: `management committee`.
  func partOfBody(_ passage: Int, _ start: Int) -> Range<Int>? {
    let tokens = passages[passage].tokens
    for end in start..<min(start + 3, tokens.count) where isFree(passage, start..<end + 1) {
      guard tokens[end].shape == .word else { return nil }
      if rules[.bodies].match(tokens, at: end)?.tokens == end..<end + 1 { return start..<end + 1 }
    }
    return nil
  }
}

// MARK: - Companies

extension Story {
  /// The body that an office of companies makes of the name before it: `K-Sample's chief executive`.
  mutating func companyBefore(_ title: Title, _ passage: Int) -> RecordID? {
    let (tokens, end) = (passages[passage].tokens, title.tokens.lowerBound - 1)
    guard end > 0, tokens[end].isPossessive, rules[.officeKinds].match(tokens, at: end + 1)?.value == "company",
      !passages[passage].isTitleCase, let start = startOfCompany(passage, end),
      let id = introduce(passage, start..<end, .body, word: "company", .likely)
    else { return nil }
    add(
      Mention(
        passage: passage, tokens: start..<end, record: id, kind: .body, isNew: newRecord(id) != nil, confidence: .likely
      ))
    return id
  }

  /// The start of one to three capitalised words, joined by hyphens or not, that are no person, place or other word.
  private func startOfCompany(_ passage: Int, _ end: Int) -> Int? {
    let tokens = passages[passage].tokens
    var start = end
    while start > 0, end - start < 5, isFree(passage, start - 1),
      tokens[start - 1].isCapital && tokens[start - 1].shape == .word
        || tokens.isJoiningHyphen(start - 1) && start < end
    {
      guard !rules[.outside].has(tokens[start - 1].text) else { break }
      start -= 1
    }
    guard start < end, !tokens[start].isHyphen, tokens[start].text.utf8.count + tokens[end - 1].text.utf8.count > 4,
      rules[.places].match(tokens, endingAt: end) == nil, rules[.countries].match(tokens, endingAt: end) == nil,
      rules[.titles].match(tokens, endingAt: end) == nil, !rules[.generic].has(tokens[end - 1].text),
      !rules[.notNames].has(tokens[end - 1].text)
    else { return nil }
    return start
  }
}

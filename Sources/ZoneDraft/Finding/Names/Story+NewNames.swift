import ZoneData

/// New bodies and zones: runs of capitalised words that end in a head word, or begin with one.
extension Story {
  static let connectives: Set<String> = ["of", "and", "for", "the", "in", "de"]
  private static let longestName = 14

  mutating func findNewNames() {
    for passage in passagesBeforeHeadlines where !passages[passage].isTitleCase {
      var token = 0
      while token < passages[passage].tokens.count {
        token = findNewName(passage, token) ?? token + 1
      }
    }
  }

  private mutating func findNewName(_ passage: Int, _ token: Int) -> Int? {
    let text = passages[passage]
    guard text.tokens[token].isCapital, text.tokens[token].shape == .word, isFree(passage, token) else { return nil }
    if let head = rules[.heads].match(text.tokens, at: token, needsCapital: true) {
      return addNewName(passage, token..<end(ofHeadFirst: head, passage), .body, head.value)
    }
    if let end = domain(text.tokens, token) { return addNewName(passage, token..<end, .body, "company") }
    if let end = introducedCompany(passage, token) { return addNewName(passage, token..<end, .body, "company") }
    // `The University of …` begins with its second word.
    guard !rules[.outside].has(text.tokens[token].text) else { return nil }
    let run = run(passage, from: token)
    if isIntroduced(text.tokens[token]), run.count > 1 { return token + 1 }
    guard let name = headLast(passage, run) else {
      if let other = behindPlace(text.tokens, run) { return other }
      if let zone = zoneOfCity(passage, run) {
        return addNewName(passage, zone, .zone, "technology-park") ?? zone.upperBound
      }
      if let end = addWithAcronym(passage, run) { return end }
      // In `Vice Chancellor University of X` the name is the rest of the run.
      return run.dropFirst().first { rules[.heads].match(text.tokens, at: $0, needsCapital: true) != nil }
        ?? max(token + 1, run.upperBound)
    }
    if name.kind == .body, isOccasion(text.tokens, name.tokens) { return name.tokens.upperBound }
    // The Science Park of a Chinese city is a body, that of a Pakistani one a zone.
    if name.word == "park", let zone = zoneOfCity(passage, name.tokens) {
      return addNewName(passage, zone, .zone, "technology-park") ?? zone.upperBound
    }
    guard let end = addNewName(passage, name.tokens, name.kind, name.word) else { return name.tokens.upperBound }
    return end
  }

  /// Where the name in `Lahore and Example Data Zone` begins: the place before it belongs to another name.
  private func behindPlace(_ tokens: [Token], _ run: Range<Int>) -> Int? {
    guard let place = rules[.places].match(tokens, at: run.lowerBound, needsCapital: true),
      tokens[safe: place.tokens.upperBound]?.text == "and", place.tokens.upperBound + 1 < run.upperBound
    else { return nil }
    return place.tokens.upperBound + 1
  }

  /// Whether what a name means is an event and no body: `spoke at the Example Cooperation Forum`.
  private func isOccasion(_ tokens: [Token], _ name: Range<Int>) -> Bool {
    guard name.count > 2, rules[.events].match(tokens, at: name.upperBound - 1)?.value == "conference" else {
      return false
    }
    let before = name.lowerBound - (tokens[safe: name.lowerBound - 1]?.text == "the" ? 2 : 1)
    return ["at", "during", "attend", "attended", "addressing", "addressed"].contains(tokens[safe: before]?.text)
      || ["held", "hosted", "opened"].contains(tokens[safe: name.upperBound]?.text)
  }

  mutating func addNewName(_ passage: Int, _ tokens: Range<Int>, _ kind: RecordKind, _ word: String?) -> Int? {
    guard tokens.count > 1 || word == "company",
      rules[.ordinary].match(passages[passage].tokens, at: tokens.lowerBound)?.tokens != tokens
    else { return nil }
    if let near = index.near(passages[passage].tokens[tokens]), directory.records[near.record].kind == kind {
      let mention = Mention(
        passage: passage, tokens: tokens, record: directory.records[near.record].id, kind: kind, confidence: .likely)
      add(mention)
      findAcronym(after: mention)
      return tokens.upperBound
    }
    if kind == .body, let known = knownByAcronym(passage, tokens) {
      add(Mention(passage: passage, tokens: tokens, record: known, kind: .body, confidence: .likely))
      return tokens.upperBound
    }
    guard let id = introduce(passage, tokens, kind, word: word, .likely) else { return nil }
    let mention = Mention(
      passage: passage, tokens: tokens, record: id, kind: kind, isNew: newRecord(id) != nil, confidence: .likely)
    add(mention)
    findAcronym(after: mention)
    return tokens.upperBound
  }

  /// The known body whose abbreviation follows a name that the catalogue does not have: `National Radio and … (NRTC)`.
  private func knownByAcronym(_ passage: Int, _ name: Range<Int>) -> RecordID? {
    let (tokens, start) = (passages[passage].tokens, name.upperBound)
    guard tokens[safe: start]?.isMark("(") == true, tokens[safe: start + 2]?.isMark(")") == true,
      tokens[start + 1].text == initials(tokens[name]), tokens[start + 1].text.count > 2
    else { return nil }
    return bodyNamed(passages[passage].name(start + 1..<start + 2))
  }

  /// Whether the article has given a body this abbreviation: the PPPA's board is not another body.
  private func isIntroduced(_ token: Token) -> Bool { token.isUpper && introduced[token.text] != nil }

  /// A run without a head word of which the abbreviation follows in brackets: `Beijing Urban Construction (BUC)`.
  private mutating func addWithAcronym(_ passage: Int, _ run: Range<Int>) -> Int? {
    let tokens = passages[passage].tokens
    let (start, end) = (startOfName(passage, run), run.upperBound)
    guard end - start > 1, end + 2 < tokens.count, tokens[end].isMark("("), tokens[end + 1].isUpper,
      tokens[end + 2].isMark(")"), !rules[.notBodies].has(tokens[end - 1].text),
      let first = (start..<end - 1).first(where: { initials(tokens[$0..<end]) == tokens[end + 1].text })
    else { return nil }
    guard rules[.titles].match(tokens, endingAt: end) == nil, rules[.titles].match(tokens, at: first) == nil else {
      return nil
    }
    return addNewName(passage, first..<end, .body, nil)
  }

  func initials(_ tokens: ArraySlice<Token>) -> String {
    String(tokens.filter { $0.shape == .word && $0.isCapital }.compactMap(\.text.first))
  }

  // MARK: - Runs

  /// Capitalised words from a token on, with small words between them.
  func run(_ passage: Int, from start: Int) -> Range<Int> {
    let tokens = passages[passage].tokens
    var end = start + 1
    while end < tokens.count, end - start < Self.longestName {
      if isPartOfName(tokens[end]), isFree(passage, end) {
        end += 1
      } else if let next = afterConnectives(tokens, end), isFree(passage, end..<next + 1) {
        end = next + 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func isPartOfName(_ token: Token) -> Bool {
    token.shape == .word && token.isCapital || token.isNumber && token.text.utf8.count < 4
  }

  /// The capitalised word after one or two small words, a hyphen or a point of an abbreviation.
  private func afterConnectives(_ tokens: [Token], _ start: Int) -> Int? {
    var end = start
    while end < tokens.count, end < start + 2,
      Self.connectives.contains(tokens[end].text) || tokens.isJoiningHyphen(end)
    {
      end += 1
    }
    if end == start, tokens[end].isMark("'s") || tokens[end].isMark("(") { return peoples(tokens, start) }
    if end == start + 1, tokens[start].isHyphen, let next = afterParticle(tokens, end) ?? afterTech(tokens, end) {
      return next
    }
    guard end > start, end < tokens.count, tokens[end].shape == .word, tokens[end].isCapital else { return nil }
    return end
  }

  /// The word behind the small one of `High-tech Zone`.
  private func afterTech(_ tokens: [Token], _ place: Int) -> Int? {
    guard tokens[safe: place]?.text == "tech", let next = tokens[safe: place + 1], next.shape == .word, next.isCapital
    else { return nil }
    return place + 1
  }

  /// The word behind the small one of `Quaid-e-Awam`.
  private func afterParticle(_ tokens: [Token], _ place: Int) -> Int? {
    guard place + 2 < tokens.count, rules[.particles].has(tokens[place].text), tokens.isJoiningHyphen(place + 1),
      tokens[place + 2].isCapital
    else { return nil }
    return place + 2
  }

  /// `People's`, and `(Pvt)` within the name of a company.
  private func peoples(_ tokens: [Token], _ mark: Int) -> Int? {
    if tokens[mark].isPossessive, mark > 0, tokens[mark - 1].text == "people", mark + 1 < tokens.count {
      return tokens[mark + 1].isCapital ? mark + 1 : nil
    }
    let isPrivate = tokens[mark].isMark("(") && mark + 3 < tokens.count && tokens[mark + 1].text == "pvt"
    guard isPrivate, let close = (mark + 2..<min(mark + 4, tokens.count)).first(where: { tokens[$0].isMark(")") }),
      close + 1 < tokens.count, tokens[close + 1].isCapital
    else { return nil }
    return close + 1
  }
}

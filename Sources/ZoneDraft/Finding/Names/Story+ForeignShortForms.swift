import ZoneData

/// Short forms in scripts without capitals, and so without `the`: `管理局`, `سفارت خانہ`, `哈什米`.
extension Story {
  /// The last records that short forms mean.
  private struct Named {
    /// People and companies by the part of their name that stands for them.
    var byPart: [String: Mention] = [:]
    /// People by their given names, which need a title behind them or a headline.
    var byGivenName: [String: Mention] = [:]
    /// The first letters of both.
    var starts: Set<Character> = []
    /// The last body or zone of each kind.
    var byWord: [String: RecordID] = [:]
    /// Zones by their names in this script, the last one at the end.
    var zones: [(name: String, record: RecordID)] = []
  }

  private static let longestPart = 7

  mutating func findForeignShortForms() {
    guard passages.contains(where: { $0.tokens.contains(where: \.isForeign) }) else { return }
    var named = Named()
    named.byWord["government"] = provinceOfStory.flatMap { directory.government(of: $0) }
    let posts = Dictionary(grouping: self.posts, by: \.passage)
    for mention in headlines.flatMap({ mentions($0, in: passages[$0].tokens.indices) }) {
      noteBody(mention.record, &named)
    }
    for passage in passagesBeforeHeadlines {
      let starts = Dictionary(grouping: posts[passage] ?? [], by: \.tokens.lowerBound)
      for token in passages[passage].tokens.indices {
        for body in starts[token]?.compactMap(\.body) ?? [] { noteBody(body, &named) }
        if let mention = mention(passage, token) {
          if mention.tokens.lowerBound == token { note(mention, &named) }
        } else if isForeign(passage, token) {
          findForeignShortForm(passage, token, named)
        }
      }
    }
  }

  /// Whether a word is of a script without capitals, or begins one of it: `IT城`.
  private func isForeign(_ passage: Int, _ token: Int) -> Bool {
    let tokens = passages[passage].tokens
    return tokens[token].isForeign || tokens[safe: token + 1]?.shape == .han
  }

  // MARK: - Names

  private func note(_ mention: Mention, _ named: inout Named) {
    if mention.kind == .body || mention.kind == .zone { noteBody(mention.record, &named) }
    let tokens = passages[mention.passage].tokens[mention.tokens]
    guard mention.form == .name, tokens.contains(where: \.isForeign) else { return }
    if mention.kind == .zone { named.zones.append((Self.text(tokens), mention.record)) }
    switch mention.kind {
    case .person where tokens.contains(where: \.isInterpunct): noteTransliterated(mention, tokens, &named)
    case .person where tokens.first?.shape == .word: noteSpelled(mention, tokens.map(\.text), &named)
    case .body: noteCompany(mention, Self.text(tokens), &named)
    default: return
    }
    named.starts.formUnion(Set(tokens.compactMap(\.text.first)))
  }

  private func noteBody(_ body: RecordID, _ named: inout Named) {
    let word = kind(of: body) == .zone ? "zone" : newRecord(body)?.word ?? directory[body]?.text(.kind)
    if let word { named.byWord[word] = body }
  }

  /// The last part of a transliterated name, and the first.
  private func noteTransliterated(_ mention: Mention, _ tokens: ArraySlice<Token>, _ named: inout Named) {
    let parts = tokens.split(whereSeparator: \.isInterpunct).map { Self.text($0) }
    if let last = parts.last, last.count > 1, !isFrequent(last) { named.byPart[last] = mention }
    if let first = parts.first, first.count > 1, !isFrequent(first) { named.byGivenName[first] = mention }
  }

  /// The last word of an Urdu name, and the last two in one.
  private func noteSpelled(_ mention: Mention, _ words: [String], _ named: inout Named) {
    guard words.count > 1, let last = words.last else { return }
    if last.count > 2, !isFrequent(last) { named.byPart[last] = mention }
    if words.count > 2 || isFrequent(last) { named.byPart[words.suffix(2).joined()] = mention }
  }

  /// The name of a company without its legal form: `启迪` for 启迪控股.
  private func noteCompany(_ mention: Mention, _ name: String, _ named: inout Named) {
    let tokens = Tokenizer(rules: rules).tokens(of: name)
    guard let form = rules[.legalForms].match(tokens, endingAt: tokens.count), form.tokens.lowerBound > 1 else {
      return
    }
    named.byPart[Self.text(tokens[..<form.tokens.lowerBound])] = mention
  }

  private func isFrequent(_ word: String) -> Bool {
    let tokens = Tokenizer(rules: rules).tokens(of: word)
    return rules[.smallWords].match(tokens, at: 0).map { $0.value == "frequent" && $0.tokens == tokens.indices }
      ?? false
  }

  // MARK: - Short forms

  private mutating func findForeignShortForm(_ passage: Int, _ token: Int, _ named: Named) {
    let tokens = passages[passage].tokens
    if let (mention, end) = part(passage, token, named) {
      addForeignShort(passage, token..<end, mention.record)
    } else if let short = rules[.short].match(tokens, at: token), isFree(passage, short.tokens),
      let record = zone(short, tokens, named) ?? named.byWord[short.value], standsFree(passage, token)
    {
      addForeignShort(passage, short.tokens, record)
    }
  }

  /// The last zone whose name ends in the words of a short form.
  private func zone(_ short: PhraseTable.Match, _ tokens: [Token], _ named: Named) -> RecordID? {
    guard short.value == "zone" else { return nil }
    let words = Self.text(tokens[short.tokens])
    return named.zones.last { $0.name.hasSuffix(words) }?.record
  }

  /// The longest part of a name that begins at a token and is not a part of another one.
  private func part(_ passage: Int, _ token: Int, _ named: Named) -> (Mention, Int)? {
    let tokens = passages[passage].tokens
    guard let start = tokens[token].text.first, named.starts.contains(start),
      token == 0 || !tokens[token - 1].isInterpunct
    else { return nil }
    var (text, found): (String, (Mention, Int)?) = ("", nil)
    for end in token + 1..<min(tokens.count, token + Self.longestPart) + 1 {
      guard tokens[end - 1].isForeign, isFree(passage, end - 1) else { break }
      text += tokens[end - 1].text
      guard end == tokens.count || !tokens[end].isInterpunct else { continue }
      if let mention = named.byPart[text], canMeanPerson(passage, token..<end) {
        found = (mention, end)
      } else if let mention = named.byGivenName[text], isTitled(passage, end) {
        found = (mention, end)
      }
    }
    return found
  }

  /// Whether a word that is also an office stands for a person: with an honorific behind it, as in `وزیر صاحب`.
  private func canMeanPerson(_ passage: Int, _ range: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    guard rules[.titles].match(tokens, at: range.lowerBound)?.tokens.upperBound == range.upperBound else { return true }
    return tokens[safe: range.upperBound].map { rules[.honorifics].has($0.text) } ?? false
  }

  private func isTitled(_ passage: Int, _ end: Int) -> Bool {
    let tokens = passages[passage].tokens
    return passages[passage].paragraph.kind == .headline || rules[.titles].match(tokens, at: end) != nil
      || isReporting(tokens, end) || tokens[safe: end]?.text == "在"
  }

  /// Whether no word of a longer name stands before a token.
  private func standsFree(_ passage: Int, _ token: Int) -> Bool {
    let tokens = passages[passage].tokens
    guard token > 0, tokens[token].text != "该" else { return true }
    let before = tokens[token - 1]
    if before.shape == .mark { return !before.isInterpunct && before.text != "、" }
    return isFree(passage, token - 1) && rules[.smallWords].value(before.text) == "before"
  }

  private mutating func addForeignShort(_ passage: Int, _ tokens: Range<Int>, _ record: RecordID) {
    guard let kind = kind(of: record) else { return }
    add(
      Mention(
        passage: passage, tokens: tokens, record: record, kind: kind, form: .short, isNew: newRecord(record) != nil,
        confidence: .likely))
  }
}

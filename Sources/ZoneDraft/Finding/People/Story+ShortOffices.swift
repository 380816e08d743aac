import ZoneData

/// People whom the text means by an office that it gave them before.
extension Story {
  /// Keeps the offices of a paragraph for later ones.
  ///
  /// Of several chairmen in one sentence, a list of those present, the chairman is the first.
  func notePosts(_ posts: [Post], _ recent: inout Recent) {
    var named: [String: Int] = [:]
    for post in posts.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      let sentence = passages[post.passage].sentence(of: post.tokens.lowerBound).lowerBound
      for office in Self.shortOffices(of: post.title) where named.updateValue(sentence, forKey: office) != sentence {
        recent.byOffice[office] = post.person
      }
      let title = words(of: post.title)
      if let first = title.first { recent.byTitle[first, default: [:]][title] = post.person }
    }
  }

  private func words(of title: String) -> [String] {
    Tokenizer(rules: rules).tokens(of: title).filter { $0.shape == .word }.map(\.text)
  }

  /// `minister` and `finance minister` of `Caretaker Finance Minister`, by which the text means the person later.
  private static func shortOffices(of title: String) -> [String] {
    let words = FoldedText.words(title).prefix { !["of", "for", "to", "at", "on"].contains($0) }
    let synonyms = words.last == "ambassador" ? ["envoy", "diplomat"] : []
    return synonyms
      + words.indices.compactMap { start in
        // A Vice Chairman is not the chairman.
        guard start == 0 || !whole.contains(words[start - 1]) else { return nil }
        return Office(title: words[start...].joined(separator: " ")).name
      }
  }

  /// Words that make an office another one.
  private static let whole: Set<String> = [
    "vice", "deputy", "prime", "chief", "assistant", "associate", "additional", "joint", "managing", "senior",
    "director",
    "secretary", "former", "principal",
  ]

  /// Finds the person whom the text means by an office that it gave him or her before: `the minister`, `NUST's rector`.
  mutating func findOffice(_ passage: Int, _ token: Int, _ recent: Recent) -> Bool {
    let tokens = passages[passage].tokens
    // In `Special Assistant to the Chief Minister` the minister is a part of the office.
    guard !recent.offices.contains(token), !isSeat(tokens, token) else { return false }
    if let whole = wholeTitle(passage, token, recent) {
      addShort(passage, whole.tokens, whole.person, .person, .likely)
      return true
    }
    guard let title = rules[.titles].match(tokens, at: token), isFree(passage, title.tokens),
      !isJoined(tokens, title.tokens.upperBound), !isHeld(passage, title.tokens.upperBound),
      let person = recent.byOffice[Office(title: tokens[title.tokens].map(\.text).joined(separator: " ")).name]
    else { return false }
    addShort(passage, title.tokens, person, .person, .likely)
    return true
  }

  /// The chair of `with X in the chair` means no person.
  private func isSeat(_ tokens: [Token], _ token: Int) -> Bool {
    token > 1 && tokens[token].text == "chair" && tokens[token - 2].text == "in"
  }

  /// `the Federal Minister for Information Technology`, as the text called someone before.
  private func wholeTitle(_ passage: Int, _ token: Int, _ recent: Recent) -> (tokens: Range<Int>, person: RecordID)? {
    let tokens = passages[passage].tokens
    guard let titles = recent.byTitle[tokens[token].text] else { return nil }
    let found = titles.filter { title, _ in
      title.count > 2 && token + title.count <= tokens.count
        && zip(title, tokens[token...]).allSatisfy { $0 == $1.text }
    }
    guard let longest = found.max(by: { $0.key.count < $1.key.count }) else { return nil }
    let range = token..<token + longest.key.count
    return isFree(passage, range) && !isHeld(passage, range.upperBound) ? (range, longest.value) : nil
  }

  /// Whether a name follows an office, with which it makes a post of its own.
  private func isHeld(_ passage: Int, _ end: Int) -> Bool {
    let tokens = passages[passage].tokens
    // In `the Chairman STZA` the body follows, not the name.
    return end < tokens.count && tokens[end].shape == .word && tokens[end].isCapital
      && mention(passage, end)?.kind != .body
  }
}

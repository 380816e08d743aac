import ZoneData

/// Plans a query with the words of the index.
struct SearchPlanner {
  let list: WordList

  func plan(_ query: SearchQuery) -> SearchPlan {
    var terms: [SearchPlan.Term] = []
    var texts: [String] = []
    var hasPhrases = false
    for term in query.terms {
      switch term {
      case .word(let word):
        terms.append(self.word(word))
        texts.append(word)
      case .run(let run):
        let run = HanReadings.simplify(run)
        terms.append(self.run(run))
        texts.append(run)
      case .phrase(let words, let isClosed):
        let words = words.map(\.simplified)
        terms.append(phrase(words, isClosed))
        texts += words.map(\.text)
        hasPhrases = true
      }
    }
    let key = texts.joined()
    let keys = [key] + [texts.map { Pinyin.letters(of: $0) ?? $0 }.joined()].filter { $0 != key }
    return SearchPlan(terms: terms, keys: keys, hasPhrases: hasPhrases)
  }

  // MARK: - Words

  private func word(_ word: String) -> SearchPlan.Term {
    var term = SearchPlan.Term()
    term.words = beginnings(of: word)
    term.needles = [.init(column: .form, text: " " + word)]
    addPinyin(word, to: &term)
    addInitials(word, to: &term)
    addParts(word, to: &term)
    return term
  }

  /// Finds words that contain the term, unless it is so short that they would be too many: the limit would select
  /// two-letter matches arbitrarily, and a single letter is in nearly every word.
  private func addParts(_ word: String, to term: inout SearchPlan.Term) {
    guard word.count > 1 else { return }
    let inside = list.words(containing: word, limit: Self.mostWords, orNone: word.count == 2)
    guard !inside.isEmpty || word.count > 2 else { return }
    term.parts += inside.filter { !$0.hasPrefix(word) }.map(SearchPlan.quoted)
    term.needles.append(.init(column: .form, text: word, isPart: true))
  }

  /// FTS5 has a prefix index for up to three letters. A longer prefix is replaced by the words that begin with it.
  private func beginnings(of word: String) -> [String] {
    let token = SearchToken.word(word)
    guard token.unicodeScalars.count > 3 else { return [SearchPlan.beginning(token)] }
    let words = list.words(beginning: token, limit: Self.mostWords)
    return ([token] + words.filter { $0 != token }).map(SearchPlan.quoted)
  }

  private func addPinyin(_ word: String, to term: inout SearchPlan.Term) {
    guard let letters = Pinyin.letters(of: word) else { return }
    for syllables in Pinyin.syllables(of: letters, list) {
      guard let last = syllables.last else { continue }
      let whole = syllables.dropLast().map { SearchPlan.quoted(SearchToken.syllable($0)) }
      // The prefix index covers three characters, and the sign is one of them.
      let unfinished =
        last.utf8.count <= 2
        ? [SearchPlan.beginning(SearchToken.syllable(last))]
        : list.syllables(beginning: last).map { SearchPlan.quoted(SearchToken.syllable($0)) }
      term.words.append(SearchPlan.all(whole + [SearchPlan.any(unfinished)]))
      term.needles.append(.init(column: .pinyin, text: " " + syllables.joined(separator: " ")))
      term.needsCheck = term.needsCheck || syllables.count > 1
    }
  }

  private func addInitials(_ word: String, to term: inout SearchPlan.Term) {
    let pairs = SearchToken.initials(word)
    guard !pairs.isEmpty, pairs.allSatisfy(list.hasSign), let first = SearchToken.firstInitials(word) else { return }
    if list.hasSign(first) {
      term.words.append(SearchPlan.all(([first] + pairs.dropFirst()).map(SearchPlan.quoted)))
      term.needles.append(.init(column: .initials, text: " " + word))
    }
    // Two initials in the middle of a name would match nearly every name.
    guard pairs.count > 1 else { return }
    term.parts.append(SearchPlan.all(pairs.map(SearchPlan.quoted)))
    term.needles.append(.init(column: .initials, text: word, isPart: true))
    term.needsCheck = true
  }

  // MARK: - Chinese and phrases

  private func run(_ run: String) -> SearchPlan.Term {
    SearchPlan.Term(
      words: [together(run)], needles: [.init(column: .form, text: run)],
      needsCheck: run.unicodeScalars.count > 2)
  }

  private func together(_ run: String) -> String {
    let pairs = SearchToken.pairs(of: run)
    return SearchPlan.all((pairs.isEmpty ? [run] : pairs).map(SearchPlan.quoted))
  }

  private func phrase(_ words: [SearchWord], _ isClosed: Bool) -> SearchPlan.Term {
    let asked = words.enumerated().map { index, word in
      if word.isHan { return together(word.text) }
      let isWhole = isClosed || index + 1 < words.count
      return isWhole ? SearchPlan.quoted(SearchToken.word(word.text)) : SearchPlan.any(beginnings(of: word.text))
    }
    // Characters may be in the middle of a run. Other words begin and end at a space.
    let start = words.first?.isHan == true ? "" : " "
    let end = words.last?.isHan == true || !isClosed ? "" : " "
    let text = start + words.map(\.text).joined(separator: " ") + end
    return SearchPlan.Term(
      words: [SearchPlan.all(asked)], needles: [.init(column: .form, text: text)],
      needsCheck: words.count > 1 || words.contains { $0.text.unicodeScalars.count > 2 && $0.isHan })
  }

  private static let mostWords = 64
}

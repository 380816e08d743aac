/// New companies whose names have no word that says so.
extension Story {
  private static let domains: Set<String> = ["com", "pk", "net", "org", "io"]

  /// The end of a name that is an address: `Sample.com`, `Sample.com.pk`.
  func domain(_ tokens: [Token], _ start: Int) -> Int? {
    var end = start + 1
    while end + 1 < tokens.count, tokens[end].isMark("."), tokens[end].isGlued, tokens[end + 1].isGlued,
      Self.domains.contains(tokens[end + 1].text)
    {
      end += 2
    }
    return end > start + 1 ? end : nil
  }

  /// The end of a name behind a word for what it is, or where it is: `the Turkish firm Baykar`, `Lahore-based Example`.
  func introducedCompany(_ passage: Int, _ start: Int) -> Int? {
    let tokens = passages[passage].tokens
    guard start > 1, !passages[passage].isTitleCase, !tokens[start - 1].isCapital else { return nil }
    if firstOfBased(tokens, start - 1).map({ tokens[$0].isCapital }) ?? isIntroduced(tokens, start) {
      let end = endOfCompany(passage, start)
      return end > start && tokens[start].text.utf8.count > 2 ? end : nil
    }
    return setOffCompany(passage, start)
  }

  private func endOfCompany(_ passage: Int, _ start: Int) -> Int {
    let tokens = passages[passage].tokens
    return (start..<min(tokens.count, start + 4)).first {
      !isFree(passage, $0) || !tokens[$0].isCapital || tokens[$0].shape != .word || isOther(tokens, $0)
    } ?? min(tokens.count, start + 4)
  }

  /// `the contractor, Example Buildings,` and `Example Works, a family firm`: two words or more between commas.
  private func setOffCompany(_ passage: Int, _ start: Int) -> Int? {
    let tokens = passages[passage].tokens
    // Many a name begins with a city: `Taxila Works`.
    let city = rules[.places].match(tokens, at: start, needsCapital: true)?.tokens
    let end =
      city.map { $0.count == 1 && isFree(passage, start) ? endOfCompany(passage, start + 1) : start }
      ?? endOfCompany(passage, start)
    guard end - start > 1, tokens[safe: end]?.isMark(",") == true else { return nil }
    if tokens[start - 1].isMark(","),
      let noun = rules[.companyNouns].match(tokens, endingAt: start - 1, from: max(0, start - 4)),
      hasArticle(tokens, before: noun.tokens.lowerBound)
    {
      return end
    }
    guard ["a", "an", "the"].contains(tokens[safe: end + 1]?.text) else { return nil }
    let behind = (end + 2..<min(tokens.count, end + 5)).prefix { tokens[$0].shape == .word }
    // `Li Gang, the company's manager` is a person.
    return behind.contains { place in
      rules[.companyNouns].match(tokens, at: place).map { tokens[safe: $0.tokens.upperBound]?.isPossessive != true }
        ?? false
    } ? end : nil
  }

  private func hasArticle(_ tokens: [Token], before noun: Int) -> Bool {
    tokens[max(0, noun - 3)..<noun].contains { ["the", "a", "an", "its"].contains($0.text) }
  }

  private func isIntroduced(_ tokens: [Token], _ start: Int) -> Bool {
    let word = rules[.introducers].match(tokens, endingAt: start, from: max(0, start - 2))
    return word.map { isIntroducing(tokens, $0.tokens.lowerBound) } ?? false
  }

  /// The first word of `Lahore-based`, `state-owned` and the like that ends at a token.
  func firstOfBased(_ tokens: [Token], _ last: Int) -> Int? {
    guard last > 1, ["based", "run", "owned"].contains(tokens[last].text), tokens.isJoiningHyphen(last - 1) else {
      return nil
    }
    return last - 2
  }

  /// Whether `the`, `a` or the word for a country stands before: in `said company` the name means something else.
  private func isIntroducing(_ tokens: [Token], _ word: Int) -> Bool {
    guard word > 0 else { return false }
    return ["the", "a", "an"].contains(tokens[word - 1].text) || tokens[word - 1].isCapital
      || word > 1 && ["the", "a", "an"].contains(tokens[word - 2].text)
  }

  /// Whether a word is of an office, a place or a date.
  private func isOther(_ tokens: [Token], _ place: Int) -> Bool {
    rules[.outside].has(tokens[place].text) || rules[.titles].match(tokens, at: place) != nil
      || rules[.places].match(tokens, at: place) != nil || rules[.countries].match(tokens, at: place) != nil
      || rules[.months].match(tokens, at: place) != nil || rules[.weekdays].match(tokens, at: place) != nil
  }
}

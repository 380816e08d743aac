import ZoneData

/// New bodies that are parties of a deal, whatever the last word of their names: `a memorandum between A and B`.
extension Story {
  private static let mostParties = 6

  mutating func findDealParties() {
    for passage in passages.indices where !passages[passage].isTitleCase {
      for sentence in passages[passage].sentences where isOfDeal(passage, sentence) {
        let tokens = passages[passage].tokens
        findSubject(passage, sentence)
        for place in sentence where leadsToParty(tokens, place, sentence) { findParties(passage, place + 1, sentence) }
      }
    }
  }

  /// Whether parties follow: `between A and B`, `a memorandum with A`, `a licence was granted to A`, `commits A and B to`.
  private func leadsToParty(_ tokens: [Token], _ place: Int, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, place - Self.farthestDeal)..<place
    switch tokens[place].text {
    case "between", "commits": return true
    case "with": return rules[.events].matches(tokens, in: near).contains { Self.deals.contains($0.value) }
    case "to":
      return rules[.events].matches(tokens, in: near).contains { $0.value == "licence" }
        && !rules[.happened].matches(tokens, in: near).isEmpty
    default: return false
    }
  }

  private static let farthestDeal = 8

  /// The first words of `Example Photonics entered into a memorandum`, if no head word says what they are.
  private mutating func findSubject(_ passage: Int, _ sentence: Range<Int>) {
    let tokens = passages[passage].tokens
    let start = max(sentence.lowerBound, startOfText(passage))
    guard sentence.contains(start), !rules[.outside].has(tokens[start].text),
      let end = endOfParty(passage, start, sentence), end - start > 1,
      (end..<min(end + 3, sentence.upperBound)).contains(where: { rules[.happened].match(tokens, at: $0) != nil })
    else { return }
    _ = addNewName(passage, start..<end, .body, nil)
  }

  private func isOfDeal(_ passage: Int, _ sentence: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    return rules[.events].matches(tokens, in: sentence).contains { Self.deals.contains($0.value) }
      && !rules[.happened].matches(tokens, in: sentence).isEmpty
  }

  /// Adds the names of a list, each of which is a capitalised run without `and`.
  private mutating func findParties(_ passage: Int, _ start: Int, _ sentence: Range<Int>) {
    let tokens = passages[passage].tokens
    var place = start
    for _ in 0..<Self.mostParties {
      while place < sentence.upperBound, ["the", "and"].contains(tokens[place].text) || tokens[place].isMark(",") {
        place += 1
      }
      guard place < sentence.upperBound else { return }
      if let known = mention(passage, place) {
        place = afterBrackets(passage, known.tokens.upperBound)
        continue
      }
      guard let end = endOfParty(passage, place, sentence), tokens[place - 1].text != "with" || end - place > 1 else {
        return
      }
      _ = addNewName(passage, place..<end, .body, nil)
      place = afterBrackets(passage, end)
    }
  }

  /// The end of a name, at a comma or a small word but `of`; nil if none begins here.
  private func endOfParty(_ passage: Int, _ start: Int, _ sentence: Range<Int>) -> Int? {
    let tokens = passages[passage].tokens
    guard tokens[start].isCapital, tokens[start].shape == .word, isFree(passage, start),
      rules[.titles].match(tokens, at: start) == nil, rules[.countries].match(tokens, at: start) == nil,
      rules[.demonyms].match(tokens, at: start) == nil
    else { return nil }
    let run = run(passage, from: start)
    let end = run.dropFirst().first { ["and", "in", "for", "the"].contains(tokens[$0].text) } ?? run.upperBound
    return min(end, sentence.upperBound)
  }
}

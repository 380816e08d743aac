import ZoneData

/// New bodies that are parties of a deal, whatever the last word of their names: `a memorandum between A and B`.
extension Story {
  private static let mostParties = 6

  mutating func findDealParties() {
    for passage in passages.indices where !passages[passage].isTitleCase {
      for sentence in passages[passage].sentences where isOfDeal(passage, sentence) {
        let tokens = passages[passage].tokens
        for place in sentence where tokens[place].text == "between" { findParties(passage, place + 1, sentence) }
      }
    }
  }

  private func isOfDeal(_ passage: Int, _ sentence: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    return rules[.events].matches(tokens, in: sentence).contains { Self.deals.contains($0.value) }
      && rules[.happened].matches(tokens, in: sentence).contains { $0.value == "signed" || $0.value == "announced" }
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
      guard let end = endOfParty(passage, place, sentence) else { return }
      _ = addNewName(passage, place..<end, .body, nil)
      place = afterBrackets(passage, end)
    }
  }

  /// The end of a name, at `and`, a comma or a small word; nil if none begins here.
  private func endOfParty(_ passage: Int, _ start: Int, _ sentence: Range<Int>) -> Int? {
    let tokens = passages[passage].tokens
    guard tokens[start].isCapital, tokens[start].shape == .word, isFree(passage, start),
      rules[.titles].match(tokens, at: start) == nil, rules[.countries].match(tokens, at: start) == nil,
      rules[.demonyms].match(tokens, at: start) == nil
    else { return nil }
    let run = run(passage, from: start)
    let end = run.dropFirst().first { tokens[$0].text == "and" } ?? run.upperBound
    return min(end, sentence.upperBound)
  }
}

import ZoneData

/// Events that the text names.
extension Story {
  /// Capitalised names that end in the noun of an event: `China-Pakistan Technology Investment Conference (CPTIC)`.
  mutating func findEventNames() {
    for passage in passages.indices where !passages[passage].isTitleCase {
      let tokens = passages[passage].tokens
      for match in eventCues(tokens, in: tokens.indices)
      where ["conference"].contains(match.value) && tokens[match.tokens.lowerBound].isCapital {
        nameEvent(passage, match)
      }
    }
  }

  private mutating func nameEvent(_ passage: Int, _ match: PhraseTable.Match) {
    let tokens = passages[passage].tokens
    var start = match.tokens.lowerBound
    while start > 0, isFree(passage, start - 1),
      tokens[start - 1].shape == .word && tokens[start - 1].isCapital && !rules[.outside].has(tokens[start - 1].text)
        || tokens.isJoiningHyphen(start - 1)
        || tokens[start - 1].text == "and" && start > 1 && tokens[start - 2].isCapital
    {
      start -= 1
    }
    while start < match.tokens.lowerBound, !tokens[start].isCapital { start += 1 }
    guard match.tokens.upperBound - start > 2, isFree(passage, start..<match.tokens.upperBound),
      let id = introduce(passage, start..<match.tokens.upperBound, .event, word: match.value, .likely)
    else { return }
    let mention = Mention(
      passage: passage, tokens: start..<match.tokens.upperBound, record: id, kind: .event, isNew: true,
      confidence: .likely)
    add(mention)
    findAcronym(after: mention)
  }
}

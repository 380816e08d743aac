import ZoneData

/// Words for several zones that the text named just before: `both parks`, `the three projects`, `all four are open`.
extension Story {
  private static let numbers = ["both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7]
  private static let nouns: Set = [
    "zones", "parks", "projects", "sites", "facilities", "schemes", "campuses", "estates", "stzs", "cities", "hubs",
  ]
  private static let verbs: Set = ["are", "were", "have", "had", "remain", "now", "stand", "received", "got"]

  /// A reference for each zone of a group, if the group has the number of zones that the text gives.
  func group(_ passage: Int, _ token: Int, _ sentence: Range<Int>, _ topic: ZoneTopic) -> [ZoneReference]? {
    let tokens = passages[passage].tokens
    guard let number = Self.numbers[tokens[token].text], token + 1 < sentence.upperBound,
      isFree(passage, token), isDefinite(tokens, token, sentence)
    else { return nil }
    let end = endOfGroup(tokens, token + 1, sentence)
    guard let end, let zones = topic.group(passage, of: number) else { return nil }
    return zones.map { ZoneReference($0, passage, token..<end, .likely) }
  }

  private func isDefinite(_ tokens: [Token], _ token: Int, _ sentence: Range<Int>) -> Bool {
    tokens[token].text == "both"
      || token > sentence.lowerBound && ["the", "all", "these", "those"].contains(tokens[token - 1].text)
  }

  /// The end of `both of the technology parks`, and of a number before a verb.
  private func endOfGroup(_ tokens: [Token], _ start: Int, _ sentence: Range<Int>) -> Int? {
    if Self.verbs.contains(tokens[start].text) { return start }
    let near = start..<min(sentence.upperBound, start + 4)
    guard let noun = near.first(where: { Self.nouns.contains(tokens[$0].text) }),
      tokens[start..<noun].allSatisfy({ $0.shape == .word && !["of", "in", "and"].contains($0.text) })
    else { return nil }
    return noun + 1
  }
}

import ZoneData

/// Known Chinese people whose names only stand in Latin letters in the record: 张晓东 for Zhang Xiaodong.
extension Story {
  mutating func findPinyinNames() {
    guard passages.contains(where: { $0.tokens.contains { $0.shape == .han } }) else { return }
    let people = directory.peopleByLetters { rules[.surnames].has($0) }
    for passage in passages.indices {
      for token in passages[passage].tokens.indices {
        guard let (end, person) = pinyinName(passage, token, people) else { continue }
        add(Mention(passage: passage, tokens: token..<end, record: person, kind: .person, confidence: .likely))
      }
    }
  }

  /// A surname and one or two further characters. Of two characters an office must stand beside.
  private func pinyinName(
    _ passage: Int, _ token: Int, _ people: [String: RecordID?]
  ) -> (end: Int, person: RecordID)? {
    let tokens = passages[passage].tokens
    guard tokens[token].shape == .han, hasSurname(tokens[token].text) else { return nil }
    for count in [3, 2] where token + count <= tokens.count && isFree(passage, token..<token + count) {
      let name = tokens[token..<token + count].map(\.text).joined()
      let found = HanReadings.readings(of: HanReadings.simplify(name)).compactMap { people[$0.joined()] ?? nil }
      guard let person = found.first, Set(found).count == 1 else { continue }
      let isTitled =
        rules[.titles].match(tokens, endingAt: token, from: max(0, token - 12)) != nil
        || rules[.titles].match(tokens, at: token + count) != nil
      if count > 2 || isTitled { return (token + count, person) }
    }
    return nil
  }

  private func hasSurname(_ character: String) -> Bool {
    HanReadings.readings(of: HanReadings.simplify(character)).contains { rules[.surnames].has($0.joined()) }
  }
}

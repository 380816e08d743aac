import ZoneData

/// People that the text names without an office.
extension Story {
  /// People by an honorific, or as the subject of a report.
  mutating func findPeopleWithoutOffice(_ passage: Int) {
    let tokens = passages[passage].tokens
    var token = 0
    while token < tokens.count {
      guard isFree(passage, token), tokens[token].isCapital, isStartOfName(passage, token),
        let holder = holder(passage, from: token, hasComma: false), holder.known == nil,
        holder.hasHonorific && isPersonal(tokens, token) || isReporting(tokens, holder.tokens.upperBound)
          || isNamedBefore(passage, holder.tokens)
      else {
        token += 1
        continue
      }
      _ = hold(holder, passage, hasTitle: false)
      token = holder.tokens.upperBound
    }
  }

  /// Whether the article has named someone so, with or without the names between the first and the last.
  private func isNamedBefore(_ passage: Int, _ name: Range<Int>) -> Bool {
    let key = PersonKey(passages[passage].tokens[name].filter { $0.shape == .word }.map(\.text))
    return people[key] != nil || directory.person(named: key).map(mentioned.contains) ?? false
  }

  private func isPersonal(_ tokens: [Token], _ start: Int) -> Bool {
    // `General` and `Justice` are also words of other names.
    let isRank = (rules[.honorifics].match(tokens, at: start, needsCapital: true)?.tokens.count ?? 0) > 1
    return isRank || !rules[.notNames].has(tokens[start].text) && tokens[start].text != "general"
  }

  func isReporting(_ tokens: [Token], _ place: Int) -> Bool {
    place < tokens.count && rules[.reports].match(tokens, at: place) != nil
  }
}

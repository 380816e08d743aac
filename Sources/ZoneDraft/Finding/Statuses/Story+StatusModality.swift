import ZoneData

/// Words around a cue that turn it around, put it into the future, or give it to another noun.
extension Story {
  /// Whether an adjective belongs to another noun: `the proposed plant in Rashakai`, `operational cost`.
  func isOfOther(_ passage: Int, _ cue: Range<Int>, _ clause: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    let next = cue.upperBound
    guard cue.count == 1, next < clause.upperBound, rules[.adjectives].has(tokens[cue.lowerBound].text),
      cue.lowerBound > 0, !Self.links.contains(tokens[cue.lowerBound - 1].text),
      tokens[next].shape == .word, !Self.afterPredicate.contains(tokens[next].text)
    else { return false }
    let end = min(clause.upperBound, next + 6)
    let isOfZone = (next..<end).prefix {
      tokens[$0].shape != .mark && tokens[$0].text != "in" && tokens[$0].text != "at"
    }
    .contains { place in
      mention(passage, place)?.kind == .zone || isZoneNoun(passage, place) || rules[.projects].has(tokens[place].text)
    }
    return !isOfZone
  }

  private static let links: Set = [
    "is", "are", "was", "were", "been", "be", "being", "now", "already", "became", "become",
  ]

  /// Words behind a cue that stands for itself: `operational since 2021`.
  private static let afterPredicate: Set = [
    "since", "and", "from", "in", "by", "at", "for", "on", "but", "with", "as", "within", "until", "now", "under", "or",
    "after", "before", "last", "this", "earlier", "only", "to", "because", "over", "again", "yesterday", "today",
    "amid",
  ]

  /// Whether a word right before a cue turns it around, or leaves it open.
  func isNegated(_ tokens: [Token], _ cue: Int, by values: Set<String> = ["not", "open"]) -> Bool {
    (1...4).contains { back in
      guard cue - back >= 0, let match = rules[.negations].match(tokens, at: cue - back, upTo: cue) else {
        return false
      }
      return values.contains(match.value) && !tokens[cue - back..<cue].contains { $0.isMark(",") || $0.isMark(".") }
    }
  }

  /// Nouns of a step, whose verb follows: `the foundation stone of A would be laid`.
  private static let nouns: Set = [
    "stone", "groundbreaking", "breaking", "inauguration", "ceremony", "of", "foundation", "work", "works", "for",
    "approval", "notification", "construction", "piling", "licence",
  ]

  /// Whether the gap of a cue turns it around: `foundation stone would be laid`, `licence was not granted`.
  func isTurned(_ tokens: [Token], _ cue: Range<Int>) -> Bool {
    cue.dropFirst(2).contains { place in
      Self.turning.contains(tokens[place].text) && !tokens[place].isCapital
        || tokens[place].text == "be" && tokens[place - 1].text == "to"
        || tokens[place].text == "to" && ["is", "are", "was", "were"].contains(tokens[place - 1].text)
    }
  }

  private static let turning: Set = [
    "would", "will", "could", "may", "might", "should", "shall", "not", "never", "cannot", "unless", "until",
  ]

  /// Whether the verb behind a noun puts it into the future.
  func isPlannedBehind(_ tokens: [Token], _ cue: Range<Int>, _ end: Int) -> Bool {
    if tokens[cue.lowerBound].isForeign { return isFutureInUrdu(tokens, cue, end) }
    guard Self.nouns.contains(tokens[cue.upperBound - 1].text) else { return false }
    let near = cue.upperBound..<max(cue.upperBound, min(end, cue.upperBound + 14))
    let first = near.first { place in
      isPlanning(tokens, place) || Self.links.contains(tokens[place].text)
        || tokens[place].isMark(",")
        || ["and", "has", "have", "had", "began", "started", "who", "which", "that"].contains(tokens[place].text)
    }
    return first.map { isPlanning(tokens, $0) } ?? false
  }

  /// Whether the verb behind a cue ends in the future: `افتتاح کریں گے`.
  private func isFutureInUrdu(_ tokens: [Token], _ cue: Range<Int>, _ end: Int) -> Bool {
    (cue.upperBound..<max(cue.upperBound, min(end, cue.upperBound + 5))).prefix { tokens[$0].shape != .mark }
      .contains { ["گا", "گی", "گے"].contains(tokens[$0].text) }
  }

  /// Whether words put what follows into the future; `May` is a month.
  private func isPlanning(_ tokens: [Token], _ place: Int, upTo end: Int? = nil) -> Bool {
    rules[.planned].match(tokens, at: place, upTo: end) != nil
      && !(tokens[place].text == "may" && tokens[place].isCapital)
  }

  func isPlanned(_ tokens: [Token], _ cue: Int) -> Bool {
    (1...5).contains { back in
      cue - back >= 0 && isPlanning(tokens, cue - back, upTo: cue)
        && !tokens[cue - back..<cue].contains { $0.isMark(",") }
    }
  }
}

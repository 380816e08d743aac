import ZoneData

/// Zones by a part of their names: `the Mardan park` for the Mardan Software Technology Park.
extension Story {
  /// A zone that the article names, by the words of its name.
  private struct NamedZone {
    let record: RecordID
    let words: [String]
    let passage: Int
  }

  /// Gives a name of one word to the zone of the article whose name ends in it: `the Technopolis` after `Islamabad Technopolis`.
  mutating func settleShortZones() {
    let all = mentions.joined().filter { $0.kind == .zone && $0.form == .name }
    let longer = all.filter { $0.tokens.count > 1 }
    for short in all where short.tokens.count == 1 && !longer.contains(where: { $0.record == short.record }) {
      let word = passages[short.passage].tokens[short.tokens.lowerBound].text
      let before = longer.filter { zone in
        zone.passage <= short.passage && passages[zone.passage].tokens[zone.tokens.upperBound - 1].text == word
      }
      guard let last = before.last else { continue }
      replace(
        short,
        with: Mention(
          passage: short.passage, tokens: short.tokens, record: last.record, kind: .zone, form: .short,
          isNew: last.isNew, confidence: .likely))
    }
  }

  /// Finds the first word of a zone's name followed by further words of it up to the last one.
  mutating func findShortZones() {
    let zones = namedZones()
    let byFirst = Dictionary(grouping: zones) { $0.words[0] }
    guard !byFirst.isEmpty else { return }
    for passage in passages.indices {
      for token in passages[passage].tokens.indices where passages[passage].tokens[token].isCapital {
        guard isFree(passage, token), let zones = byFirst[passages[passage].tokens[token].text] else { continue }
        findShortZone(passage, token, zones)
      }
    }
  }

  private func namedZones() -> [NamedZone] {
    var seen: Set<[String]> = []
    return mentions.joined().filter { $0.kind == .zone && $0.form == .name && $0.tokens.count > 2 }.compactMap { zone in
      let words = passages[zone.passage].tokens[zone.tokens].filter { $0.shape == .word }.map(\.text)
      guard words.count > 2, seen.insert(words).inserted else { return nil }
      return NamedZone(record: zone.record, words: words, passage: zone.passage)
    }
  }

  private mutating func findShortZone(_ passage: Int, _ token: Int, _ zones: [NamedZone]) {
    let found = zones.compactMap { zone in endOfShort(passage, token, zone.words).map { (zone, $0) } }
    guard let longest = found.map(\.1).max() else { return }
    let best = found.filter { $0.1 == longest }.map(\.0)
    guard let zone = best.last(where: { $0.passage <= passage }) ?? best.first else { return }
    let isOnly = Set(best.map(\.record)).count == 1
    add(
      Mention(
        passage: passage, tokens: token..<longest, record: zone.record, kind: .zone, form: .short,
        isNew: newRecord(zone.record) != nil, confidence: isOnly ? .likely : .guess))
  }

  /// The end of words that stand in the same order in a name, from its first to its last.
  private func endOfShort(_ passage: Int, _ token: Int, _ words: [String]) -> Int? {
    let tokens = passages[passage].tokens
    var (place, word) = (token + 1, 1)
    while place < tokens.count, isFree(passage, place), let next = words[word...].firstIndex(of: tokens[place].text) {
      place += 1
      word = next + 1
      if word == words.count { return place - token > 1 && place - token < words.count ? place : nil }
    }
    return nil
  }

  // MARK: - Zones of places and bodies

  /// Adds the zones that the text names by a place or a body beside a noun: `the zone in Quetta`, `the NUST zone`.
  mutating func addZonesOfPlaces() {
    for reference in zoneReferences.joined() where reference.confidence != .guess {
      // `Zones in A and B` are not names of zones.
      guard let noun = reference.noun, isOneZone(passages[reference.passage].tokens[noun]) else { continue }
      if let body = mention(reference.passage, reference.tokens.lowerBound), body.kind == .body,
        reference.tokens.contains(noun)
      {
        replace(body, with: mention(of: reference, body.tokens.lowerBound..<noun + 1))
      } else if let other = mention(reference.passage, noun), other.kind == .zone, other.form == .short {
        replace(other, with: mention(of: reference, other.tokens))
      } else {
        add(mention(of: reference, noun..<noun + 1))
      }
    }
  }

  private func isOneZone(_ noun: Token) -> Bool {
    ["zone", "park", "stz", "technopolis", "scheme", "project", "campus", "one"].contains(noun.text)
  }

  private func mention(of zone: ZoneReference, _ tokens: Range<Int>) -> Mention {
    Mention(
      passage: zone.passage, tokens: tokens, record: zone.record, kind: .zone, form: .short,
      isNew: newRecord(zone.record) != nil, confidence: zone.confidence)
  }
}

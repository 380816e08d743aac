import ZoneData

/// How far zones have come, in the words of the news.
extension Story {
  mutating func findStatuses() {
    let zonesByPlace = zonesByPlace()
    let zones = mentions.lazy.joined().filter { $0.kind == .zone }
    firstZone = zones.first
    otherZone = zones.first { [firstZone] in $0.record != firstZone?.record }
    for passage in passages.indices {
      for sentence in passages[passage].sentences {
        for clause in clauses(passage, sentence) { findStatuses(passage, sentence, clause, zonesByPlace) }
      }
    }
  }

  /// A sentence in parts that each may say something else: at `while`, `but`, and semicolons.
  private func clauses(_ passage: Int, _ sentence: Range<Int>) -> [Range<Int>] {
    let tokens = passages[passage].tokens
    var (found, start): ([Range<Int>], Int) = ([], sentence.lowerBound)
    let cues = rules[.statuses].matches(tokens, in: sentence).map(\.tokens.lowerBound)
    for place in sentence where place > start {
      let isTurn = ["while", "whereas", "but", "whilst"].contains(tokens[place].text)
      // `, and zones in Quetta are in the pipeline` has a cue of its own.
      let isNext =
        tokens[place].text == "and" && tokens[place - 1].isMark(",")
        && cues.contains { (start..<place).contains($0) } && cues.contains { $0 > place }
      guard isTurn || isNext else { continue }
      found.append(start..<place)
      start = place
    }
    return found + [start..<sentence.upperBound]
  }

  private mutating func findStatuses(
    _ passage: Int, _ sentence: Range<Int>, _ clause: Range<Int>, _ zonesByPlace: [String: [Mention]]
  ) {
    let tokens = passages[passage].tokens
    var cues = rules[.statuses].matches(tokens, in: clause)
    guard !cues.isEmpty else { return }
    // Of several cues for one status the first counts: `granted a licence … licensed`.
    var seen: Set<String> = []
    cues = cues.filter { seen.insert($0.value).inserted }
    let zones = zonesOf(passage, sentence, clause, zonesByPlace)
    for cue in cues where !isNegated(tokens, cue.tokens.lowerBound) && !isOfOther(passage, cue.tokens, clause) {
      let isPlanned = isPlanned(tokens, cue.tokens.lowerBound) && cue.value != "proposed"
      let meant = cues.count > 1 ? nearest(zones, to: cue, among: cues) : zones
      for zone in meant {
        statuses.append(
          StatusMention(
            passage: passage, tokens: cue.tokens, status: cue.value, zone: zone.record, isPlanned: isPlanned,
            confidence: zone.confidence == .guess || isPlanned ? .guess : .likely))
      }
    }
  }

  /// Whether an adjective belongs to another noun: `the proposed plant in Rashakai`.
  private func isOfOther(_ passage: Int, _ cue: Range<Int>, _ clause: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    let next = cue.upperBound
    guard cue.count == 1, next < clause.upperBound, rules[.adjectives].has(tokens[cue.lowerBound].text),
      cue.lowerBound > 0, !["is", "are", "was", "were", "been"].contains(tokens[cue.lowerBound - 1].text)
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

  private struct Meant {
    let record: RecordID
    let token: Int
    let confidence: Confidence
  }

  /// The zones that a clause is about: those named in it, else those of its places, else those of the sentence.
  private mutating func zonesOf(
    _ passage: Int, _ sentence: Range<Int>, _ clause: Range<Int>, _ zonesByPlace: [String: [Mention]]
  ) -> [Meant] {
    func named(_ range: Range<Int>) -> [Meant] {
      mentions(passage, in: range).filter { $0.kind == .zone }.map {
        Meant(record: $0.record, token: $0.tokens.lowerBound, confidence: $0.confidence)
      }
    }
    let inClause = named(clause)
    if !inClause.isEmpty { return inClause }
    let unnamed = unnamedZones(passage, clause, zonesByPlace)
    if !unnamed.isEmpty { return unnamed }
    if let zone = zoneMeant(passage, clause) { return [zone] }
    return clause == sentence
      ? [] : named(sentence).map { Meant(record: $0.record, token: $0.token, confidence: .guess) }
  }

  /// The only zone of the article so far, which `the project` means.
  private func zoneMeant(_ passage: Int, _ clause: Range<Int>) -> Meant? {
    let tokens = passages[passage].tokens
    let word = clause.first { place in
      rules[.projects].has(tokens[place].text) && place > 0 && ["the", "this"].contains(tokens[place - 1].text)
        && isFree(passage, place)
    }
    guard let word else { return nil }
    guard let zone = firstZone, (zone.passage, zone.tokens.lowerBound) < (passage, word) else { return nil }
    if let other = otherZone, (other.passage, other.tokens.lowerBound) < (passage, word) { return nil }
    return Meant(record: zone.record, token: word, confidence: .likely)
  }

  /// `zones in Islamabad, Lahore and Haripur`: a zone for each place.
  private mutating func unnamedZones(
    _ passage: Int, _ clause: Range<Int>, _ zonesByPlace: [String: [Mention]]
  ) -> [Meant] {
    let tokens = passages[passage].tokens
    guard let noun = clause.first(where: { isZoneNoun(passage, $0) }) else { return [] }
    let places = provinces(passage, in: noun..<clause.upperBound)
    var found: [Meant] = []
    for (number, place) in places.enumerated()
    where !isOfCity(places, number, tokens) && isListed(tokens, noun, place.tokens.lowerBound) {
      if let zone = namedZone(of: place, zonesByPlace) {
        found.append(zone)
        continue
      }
      let name = passages[passage].name(place.tokens)
      let slug = Slug.of("stz " + name, atMost: 60)
      let known = RecordID(slug).flatMap { directory[$0] }.map(\.id)
      guard let id = known ?? introduce(passage, place.tokens, .zone, name: "stz " + name, .likely) else { continue }
      unnamed[id] = place
      found.append(Meant(record: id, token: place.tokens.lowerBound, confidence: .likely))
    }
    return found
  }

  /// Whether a word means a technology zone, which `Special Economic Zone` does not.
  private func isZoneNoun(_ passage: Int, _ token: Int) -> Bool {
    let tokens = passages[passage].tokens
    guard ["zone", "zones", "stz", "stzs", "technopolis"].contains(tokens[token].text) else { return false }
    return isFree(passage, token) && rules[.otherZones].match(tokens, endingAt: token) == nil
  }

  /// The zones of the article by the places in their names, each in the order of the text.
  private func zonesByPlace() -> [String: [Mention]] {
    var found: [String: [Mention]] = [:]
    var seen: Set<RecordID> = []
    for mention in mentions.joined() where mention.kind == .zone && seen.insert(mention.record).inserted {
      let tokens = passages[mention.passage].tokens
      for place in rules[.places].matches(tokens, in: mention.tokens) {
        found[words(tokens[place.tokens]), default: []].append(mention)
      }
    }
    return found
  }

  /// The zone with the place in its name that the article named last before the place.
  private func namedZone(of place: PlaceMention, _ zonesByPlace: [String: [Mention]]) -> Meant? {
    let zones = zonesByPlace[words(passages[place.passage].tokens[place.tokens])] ?? []
    let before = zones.prefix { ($0.passage, $0.tokens.lowerBound) < (place.passage, place.tokens.lowerBound) }
    guard let last = before.last else { return nil }
    let confidence: Confidence = before.count == 1 ? .likely : .guess
    return Meant(record: last.record, token: place.tokens.lowerBound, confidence: confidence)
  }

  private func words(_ tokens: ArraySlice<Token>) -> String { tokens.map(\.text).joined(separator: " ") }

  /// Whether it is the province of the city before it: `Haripur in Khyber Pakhtunkhwa`.
  private func isOfCity(_ places: [PlaceMention], _ number: Int, _ tokens: [Token]) -> Bool {
    guard number > 0, places[number - 1].code == places[number].code else { return false }
    let between = tokens[places[number - 1].tokens.upperBound..<places[number].tokens.lowerBound]
    return between.count == 1 && (between.first?.text == "in" || between.first?.isMark(",") == true)
  }

  /// Whether only a list of places stands between the noun and a place: `(STZs) would be set up in A, B and C`.
  private func isListed(_ tokens: [Token], _ noun: Int, _ place: Int) -> Bool {
    guard noun + 1 < place else { return false }
    let start = afterBracket(tokens, noun + 1)
    guard start < place else { return false }
    let list = tokens[start..<place].drop { rules[.placing].has($0.text) || $0.isMark(",") }
    guard let first = list.first, ["in", "at", "for", "across"].contains(first.text) else { return false }
    return list.dropFirst().allSatisfy {
      $0.isCapital || $0.isMark(",") || ["and", "of", "the", "in", "as", "well"].contains($0.text) || $0.isHyphen
    }
  }

  /// The token after `(STZs)`, at most three words in a bracket.
  private func afterBracket(_ tokens: [Token], _ start: Int) -> Int {
    guard tokens[start].isMark("(") else { return start }
    return tokens[start...].prefix(5).firstIndex { $0.isMark(")") }.map { $0 + 1 } ?? start
  }

  /// With several cues in a clause each takes the zones that are nearer to it than to another.
  private func nearest(_ zones: [Meant], to cue: PhraseTable.Match, among cues: [PhraseTable.Match]) -> [Meant] {
    guard zones.count > 1 else { return zones }
    return zones.filter { zone in
      let distances = cues.map { abs($0.tokens.lowerBound - zone.token) }
      return distances.min() == abs(cue.tokens.lowerBound - zone.token)
    }
  }

  /// Whether a word right before a cue turns it around, or leaves it open.
  func isNegated(_ tokens: [Token], _ cue: Int, by values: Set<String> = ["not", "open"]) -> Bool {
    (1...4).contains { back in
      guard cue - back >= 0, let match = rules[.negations].match(tokens, at: cue - back, upTo: cue) else {
        return false
      }
      return values.contains(match.value) && !tokens[cue - back..<cue].contains { $0.isMark(",") || $0.isMark(".") }
    }
  }

  private func isPlanned(_ tokens: [Token], _ cue: Int) -> Bool {
    (1...5).contains { back in
      cue - back >= 0 && rules[.planned].match(tokens, at: cue - back, upTo: cue) != nil
        && !tokens[cue - back..<cue].contains { $0.isMark(",") }
    }
  }
}

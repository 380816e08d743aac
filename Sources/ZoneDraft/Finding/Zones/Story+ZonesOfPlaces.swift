import Algorithms
import ZoneData

/// What is known of zones before a text is read for them.
struct ZoneContext {
  /// The zones of the article by the places in their names, each in the order of the text.
  let byPlace: [String: [Mention]]
  /// The zones of the catalogue by their names.
  let byName: [String: RecordID]
  /// The zones that a body develops, runs or owns.
  let byBody: [RecordID: [RecordID]]
  /// The only zone of the catalogue with these last two words of a name: `digital city`.
  let byLastWords: [String: RecordID?]
  /// The zones of the catalogue that are named after nothing but their city, under its name.
  let byCity: [String: RecordID]

  init(_ directory: RecordDirectory, _ byPlace: [String: [Mention]]) {
    self.byPlace = byPlace
    let zones = directory.records.filter { $0.kind == .zone }
    let names = zones.flatMap { zone in zone.names.map { (Story.squeezed($0), zone.id) } }
    byName = Dictionary(names) { first, _ in first }
    var byLastWords: [String: RecordID?] = [:]
    for zone in zones {
      for name in zone.names {
        let words = FoldedText.words(name).suffix(2).joined(separator: " ")
        byLastWords[words] = byLastWords[words].map { $0 == zone.id ? $0 : nil } ?? .some(zone.id)
      }
    }
    self.byLastWords = byLastWords
    let ofCities = zones.filter { $0.id.text.hasPrefix("stz-") }
    byCity = Dictionary(ofCities.compactMap { zone in zone.text(.place).map { ($0, zone.id) } }) { first, _ in first }
    byBody = directory.zonesByBody
  }
}

/// Zones that the text names only by a place beside a noun: `zones in Quetta and Swat`.
extension Story {
  /// How far a place may be from its noun.
  private static let farthestNoun = 30

  /// The place that begins at a token, unless it says where the report was written.
  func place(_ passage: Int, at token: Int) -> PlaceMention? {
    let start = places.partitioningIndex { ($0.passage, $0.tokens.lowerBound) >= (passage, token) }
    guard start < places.count, places[start].passage == passage, places[start].tokens.lowerBound == token,
      !Place.isCountry(places[start].code), !places[start].isDateline
    else { return nil }
    return places[start]
  }

  mutating func zone(
    at place: PlaceMention, _ sentence: Range<Int>, _ context: ZoneContext, _ topic: ZoneTopic
  ) -> ZoneReference? {
    guard !isOfCity(place, sentence) else { return nil }
    guard let noun = noun(of: place, sentence, topic) else { return zoneBefore(for: place) }
    if isOfZoneBetween(place, noun) { return nil }
    if let zone = zoneInApposition(place, noun, sentence) {
      return ZoneReference(zone, place.passage, place.tokens, .likely, noun: noun)
    }
    if let body = mention(place.passage, noun - 1), body.kind == .body, let zones = context.byBody[body.record] {
      // The noun of `the NUST zone in Islamabad` belongs to the body, whose zone it is.
      guard zone(of: body, sentence, context, topic) == nil else { return nil }
      let there = zones.filter { directory[$0]?.text(.province) == place.code }
      if there.count == 1 { return ZoneReference(there[0], place.passage, place.tokens, .likely, noun: noun) }
    }
    return zone(at: place, by: noun, context, topic)
  }

  /// Whether it says where a zone is, and not of which place the noun is: `the zone at PAF-IAST in Haripur`.
  private func isOfZoneBetween(_ place: PlaceMention, _ noun: Int) -> Bool {
    let tokens = passages[place.passage].tokens
    guard noun + 1 < place.tokens.lowerBound, tokens[place.tokens.lowerBound - 1].text == "in" else { return false }
    return mentions(place.passage, in: noun + 1..<place.tokens.lowerBound).contains {
      $0.kind == .zone && $0.tokens.upperBound == place.tokens.lowerBound - 1
    }
  }

  /// The zone before `, the private technology park in Lahore`.
  private func zoneInApposition(_ place: PlaceMention, _ noun: Int, _ sentence: Range<Int>) -> RecordID? {
    let (passage, tokens) = (place.passage, passages[place.passage].tokens)
    guard noun < place.tokens.lowerBound,
      let article = (max(sentence.lowerBound, noun - 6)..<noun).last(where: {
        ["the", "a", "an"].contains(tokens[$0].text)
      }),
      article - 2 >= sentence.lowerBound, tokens[article - 1].isMark(","),
      let zone = mention(passage, article - 2), zone.kind == .zone, zone.form == .name
    else { return nil }
    return zone.record
  }

  private mutating func zone(
    at place: PlaceMention, by noun: Int, _ context: ZoneContext, _ topic: ZoneTopic
  ) -> ZoneReference? {
    if let zone = ownZone(of: place, noun, context) ?? namedZone(of: place, noun, context) { return zone }
    // The park of `the park proposed for the provincial capital` is the one that the paragraph is about.
    if let heading = topic.heading, isProvince(place) {
      return ZoneReference(heading, place.passage, place.tokens, .likely, noun: noun)
    }
    let name = passages[place.passage].name(place.tokens)
    let known =
      RecordID(Slug.of("stz " + name, atMost: 60)).flatMap { kind(of: $0) == .zone ? $0 : nil } ?? context.byCity[name]
      ?? rules[.abbreviations].match(passages[place.passage].tokens, at: place.tokens.lowerBound)
      .flatMap { context.byCity[$0.value] }
    let isOfZone = isZoneNoun(place.passage, noun)
    let new = { (story: inout Story) in
      story.introduce(place.passage, place.tokens, .zone, name: "stz " + name, .likely)
    }
    guard let id = known ?? (isOfZone && !isProvince(place) ? new(&self) : nil) else { return nil }
    unnamed[id] = unnamed[id] ?? place
    return ZoneReference(id, place.passage, place.tokens, .likely, noun: noun)
  }

  /// The only zone of the body that `its zone in Haripur` refers to.
  private func ownZone(of place: PlaceMention, _ noun: Int, _ context: ZoneContext) -> ZoneReference? {
    let (passage, tokens) = (place.passage, passages[place.passage].tokens)
    guard noun > 0, noun < place.tokens.lowerBound, ["its", "own"].contains(tokens[noun - 1].text),
      let owner = mentions(passage, in: max(0, noun - Self.farthestNoun)..<noun).last(where: { $0.kind == .body }),
      let zones = context.byBody[owner.record], zones.count == 1
    else { return nil }
    return ZoneReference(zones[0], passage, noun..<noun + 1, .likely, noun: noun)
  }

  /// The unnamed zone of `what we have for Gilgit`, of which the text spoke before.
  private func zoneBefore(for place: PlaceMention) -> ZoneReference? {
    let (tokens, start) = (passages[place.passage].tokens, place.tokens.lowerBound)
    guard start > 0, tokens[start - 1].text == "for",
      let id = RecordID(Slug.of("stz " + passages[place.passage].name(place.tokens), atMost: 60)), unnamed[id] != nil
    else { return nil }
    return ZoneReference(id, place.passage, place.tokens, .likely, noun: start - 1)
  }

  /// Whether a place is a whole province, in which there are many zones. Islamabad is a city.
  private func isProvince(_ place: PlaceMention) -> Bool {
    let name = passages[place.passage].name(place.tokens)
    guard place.code != "PK-IS" else { return false }
    return place.code == Place.named(name) || Place.name(of: place.code) == name
  }

  /// The noun that a place belongs to: before a preposition, as in `a zone in Quetta`, or behind, as in `the Mardan proposal`.
  private func noun(of place: PlaceMention, _ sentence: Range<Int>, _ topic: ZoneTopic) -> Int? {
    let (passage, tokens) = (place.passage, passages[place.passage].tokens)
    let next = (place.tokens.upperBound..<min(sentence.upperBound, place.tokens.upperBound + 4)).first {
      !Self.kindsOfZones.contains(tokens[$0].text) && !tokens[$0].isPossessive && !tokens[$0].isHyphen
    }
    if let next, isNounOfZone(passage, next, topic) || rules[.proposals].has(tokens[next].text) { return next }
    let start = max(sentence.lowerBound, place.tokens.lowerBound - Self.farthestNoun)
    let before = (start..<place.tokens.lowerBound).last { noun in
      isNounOfZone(passage, noun, topic) && isListed(tokens, noun, place.tokens.lowerBound)
    }
    return before ?? nounOfFronted(place, sentence)
  }

  /// The noun of a place that begins its sentence: `In Quetta, a study for a zone …`.
  private func nounOfFronted(_ place: PlaceMention, _ sentence: Range<Int>) -> Int? {
    let (passage, tokens) = (place.passage, passages[place.passage].tokens)
    guard isFronted(place, sentence) else { return nil }
    return (place.tokens.upperBound..<sentence.upperBound).first { noun in
      isZoneNoun(passage, noun) && isIndefinite(tokens, noun, sentence) && !isPlaced(tokens, noun + 1)
    }
  }

  /// `In Quetta, …` and `In Quetta …` at the start of a sentence.
  private func isFronted(_ place: PlaceMention, _ sentence: Range<Int>) -> Bool {
    let tokens = passages[place.passage].tokens
    let start = place.tokens.lowerBound
    return start == sentence.lowerBound + 1 && ["in", "at", "for"].contains(tokens[start - 1].text)
  }

  /// Whether a noun has an article or a pronoun before it, with adjectives between: `a zone`, `the 30-acre zone`.
  private func isIndefinite(_ tokens: [Token], _ noun: Int, _ sentence: Range<Int>) -> Bool {
    tokens[max(sentence.lowerBound, noun - 6)..<noun].contains {
      ["a", "an", "the", "its", "another"].contains($0.text)
    }
  }

  private func isPlaced(_ tokens: [Token], _ next: Int) -> Bool {
    guard let joint = tokens[safe: next]?.text, Self.locatives.contains(joint) else { return false }
    return rules[.places].match(tokens, at: next + 1, needsCapital: true) != nil
  }

  /// The zone of `A zone was proposed there`, at the last place of the sentence before.
  mutating func zoneThere(
    _ passage: Int, _ token: Int, _ sentence: Range<Int>, _ context: ZoneContext, _ topic: ZoneTopic
  ) -> ZoneReference? {
    let tokens = passages[passage].tokens
    guard sentence.lowerBound > 0, references(passage, in: sentence).isEmpty,
      let noun = (sentence.lowerBound..<token).first(where: { isZoneNoun(passage, $0) }),
      isIndefinite(tokens, noun, sentence),
      let place = provinces(passage, in: passages[passage].sentence(of: sentence.lowerBound - 1)).last
    else { return nil }
    return zone(at: place, by: noun, context, topic).map { found in
      ZoneReference(found.record, passage, noun..<noun + 1, found.confidence, noun: noun)
    }
  }

  private func isNounOfZone(_ passage: Int, _ token: Int, _ topic: ZoneTopic) -> Bool {
    if isZoneNoun(passage, token) { return true }
    let word = passages[passage].tokens[token].text
    guard mention(passage, token)?.form != .name else { return false }
    return rules[.projects].match(passages[passage].tokens, at: token) != nil
      || rules[.oneOfZones].has(word) && topic.isNear(passage, token)
  }

  /// Whether a word means a technology zone, which `Special Economic Zone` does not.
  func isZoneNoun(_ passage: Int, _ token: Int) -> Bool {
    let tokens = passages[passage].tokens
    let isPark =
      ["park", "parks"].contains(tokens[token].text) && token > 0
      && ["technology", "tech", "it"].contains(tokens[token - 1].text)
    guard isPark || ["zone", "zones", "stz", "stzs", "technopolis"].contains(tokens[token].text) else { return false }
    return mention(passage, token)?.form != .name && rules[.otherZones].match(tokens, endingAt: token) == nil
  }

  /// The zones of the article by the places in their names, each in the order of the text.
  func zonesByPlace() -> [String: [Mention]] {
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
  private func namedZone(of place: PlaceMention, _ noun: Int, _ context: ZoneContext) -> ZoneReference? {
    let zones = context.byPlace[words(passages[place.passage].tokens[place.tokens])] ?? []
    let before = zones.prefix { ($0.passage, $0.tokens.lowerBound) < (place.passage, place.tokens.lowerBound) }
    guard let last = before.last else { return nil }
    return ZoneReference(last.record, place.passage, place.tokens, before.count == 1 ? .likely : .guess, noun: noun)
  }

  private func words(_ tokens: ArraySlice<Token>) -> String { tokens.map(\.text).joined(separator: " ") }

  /// Whether it is the province of the city before it: `Haripur in Khyber Pakhtunkhwa`.
  private func isOfCity(_ place: PlaceMention, _ sentence: Range<Int>) -> Bool {
    let (tokens, start) = (passages[place.passage].tokens, place.tokens.lowerBound)
    guard start - 2 >= sentence.lowerBound, tokens[start - 1].text == "in" || tokens[start - 1].isMark(","),
      let city = provinces(place.passage, in: max(sentence.lowerBound, start - 5)..<start).last
    else { return false }
    return city.tokens.upperBound == start - 1 && city.code == place.code
      && (tokens[start - 1].text == "in" || place.code == Place.named(passages[place.passage].name(place.tokens)))
  }

  /// Whether only a list of places stands between the noun and a place: `(STZs) would be set up in A, B and C`.
  private func isListed(_ tokens: [Token], _ noun: Int, _ place: Int) -> Bool {
    guard noun + 1 < place else { return false }
    let start = afterBracket(tokens, noun + 1)
    guard start < place else { return false }
    let list = afterPlacing(tokens, afterClause(tokens, start..<place))
    guard let first = list.first, Self.locatives.contains(first.text) else { return false }
    return list.dropFirst().allSatisfy {
      $0.isCapital || $0.isMark(",") || Self.listWords.contains($0.text) || $0.isHyphen
    }
  }

  /// Without words that say how far a zone has come: `is on the drawing board for Swat`.
  private func afterPlacing(_ tokens: [Token], _ list: ArraySlice<Token>) -> ArraySlice<Token> {
    var start = list.startIndex
    while start < list.endIndex {
      if let words = rules[.placing].match(tokens, at: start, upTo: list.endIndex)?.tokens {
        start = words.upperBound
      } else if tokens[start].isMark(",") {
        start += 1
      } else {
        break
      }
    }
    return tokens[start..<list.endIndex]
  }

  /// Without a clause that leads to a place: `the one that was talked of for Diamer`.
  private func afterClause(_ tokens: [Token], _ range: Range<Int>) -> ArraySlice<Token> {
    guard ["that", "which"].contains(tokens[range.lowerBound].text),
      !tokens[range].contains(where: { $0.shape == .mark }),
      let last = range.last(where: { Self.locatives.contains(tokens[$0].text) })
    else { return tokens[range] }
    return tokens[last..<range.upperBound]
  }

  /// Words that say of what kind a zone is, between its place and its noun.
  static let kindsOfZones: Set = [
    "special", "technology", "tech", "it", "science", "and", "software", "own", "proposed", "planned", "new", "digital",
  ]

  private static let locatives: Set = ["in", "at", "for", "across", "near", "around"]
  private static let listWords: Set = ["and", "of", "the", "in", "as", "well"]

  /// The token after `(STZs)`, at most three words in a bracket.
  private func afterBracket(_ tokens: [Token], _ start: Int) -> Int {
    guard tokens[start].isMark("(") else { return start }
    return tokens[start...].prefix(5).firstIndex { $0.isMark(")") }.map { $0 + 1 } ?? start
  }
}

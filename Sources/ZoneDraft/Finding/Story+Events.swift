import Algorithms
import ZoneData

/// Events with their parties: letters of intent, conferences, launches.
extension Story {
  static let deals: Set = ["letter-of-intent", "memorandum", "agreement", "contract", "licence"]

  /// An event of the article: all sentences that speak of one kind with the same parties.
  struct Occasion: Sendable {
    let kind: String
    let passage: Int
    let tokens: Range<Int>
    var bodies: [Party] = []
    var people: [Party] = []
    var zones: [Party] = []
    /// A record that is the event, if the text names it.
    var record: RecordID?
    /// The name that a new event gets after its kind and parties.
    var inferredName: String?
    var stage: String?
    var isVirtual = false
    /// Whether a person stands right before its verb.
    var hasSubject = false
    /// Whether someone chairs it.
    var isChaired = false
    var dates: [DateMention] = []
    var place: PlaceMention?
    var confidence = Confidence.likely
    /// Whether the words refer to an event before: `the conference`, but not `the conference of …`.
    var isReference = false
  }

  struct Party: Hashable, Sendable {
    let record: RecordID
    let role: String
    let passage: Int
    let tokens: Range<Int>
  }

  mutating func findEvents() {
    var found: [Occasion] = []
    for passage in passages.indices where !passages[passage].isTitleCase || passages[passage].number == 0 {
      for sentence in passages[passage].sentences {
        for occasion in occasions(passage, sentence) { merge(occasion, into: &found) }
      }
    }
    occasions = found.filter(isEvent)
  }

  /// What is enough for an event: its name, or parties, or a zone that it is about.
  private func isEvent(_ occasion: Occasion) -> Bool {
    if occasion.record != nil { return true }
    if Self.deals.contains(occasion.kind) {
      return occasion.stage != nil && (occasion.bodies.count > 1 || !occasion.zones.isEmpty && !occasion.bodies.isEmpty)
    }
    switch occasion.kind {
    case "meeting", "conference":
      let isLed = occasion.bodies.contains { $0.role == "organiser" || $0.role == "host" } || occasion.isChaired
      return occasion.bodies.count + occasion.people.count > (isLed ? 0 : 1)
    case "visit":
      return occasion.bodies.count > 1 || occasion.hasSubject
        || !occasion.people.isEmpty && (!(occasion.bodies + occasion.zones).isEmpty || occasion.place != nil)
    case "inauguration":
      return !occasion.zones.isEmpty || occasion.people.contains { $0.role == "opener" }
        || !occasion.people.isEmpty && !occasion.bodies.isEmpty
    case "appointment": return !occasion.people.isEmpty && !occasion.bodies.isEmpty
    case "law": return false
    default: return !occasion.zones.isEmpty
    }
  }

  private func occasions(_ passage: Int, _ sentence: Range<Int>) -> [Occasion] {
    let tokens = passages[passage].tokens
    var cues = eventCues(tokens, in: sentence).filter { isFree(passage, $0.tokens) }
    var seen: Set<String> = []
    cues = cues.filter { seen.insert($0.value).inserted }
    let named = mentions(passage, in: sentence).filter { $0.kind == .event }
    var found = named.compactMap { mention -> Occasion? in
      let word = newRecord(mention.record)?.word ?? directory[mention.record]?.text(.kind) ?? "other"
      var occasion = Occasion(kind: word, passage: passage, tokens: mention.tokens)
      occasion.record = mention.record
      return occasion
    }
    for cue in cues where !found.contains(where: { $0.kind == cue.value }) {
      var occasion = Occasion(kind: cue.value, passage: passage, tokens: cue.tokens)
      occasion.isReference = isReference(cue.tokens, tokens)
      if isDenied(cue.tokens, tokens, sentence) { occasion.confidence = .guess }
      found.append(occasion)
    }
    return found.map { filled($0, sentence) }
  }

  /// The nouns and verbs of events in a range, without those of other phrases: `press conference`.
  private func eventCues(_ tokens: [Token], in range: Range<Int>) -> [PhraseTable.Match] {
    let others = Set(rules[.notEvents].matches(tokens, in: range).flatMap(\.tokens))
    return rules[.events].matches(tokens, in: range).filter { others.isDisjoint(with: $0.tokens) }
  }

  /// `the conference`, `the one-day conference`, but not `the conference of …`.
  private func isReference(_ cue: Range<Int>, _ tokens: [Token]) -> Bool {
    let before = tokens[max(0, cue.lowerBound - 4)..<cue.lowerBound].reversed().prefix {
      !$0.isCapital && !$0.isMark(".") || $0.text == "the"
    }
    let next = cue.upperBound < tokens.count ? tokens[cue.upperBound].text : ""
    return before.contains { ["the", "this"].contains($0.text) }
      && !["of", "in", "at", "between", "with"].contains(next)
  }

  /// Whether words right before or after the cue say that the event did not take place.
  private func isDenied(_ cue: Range<Int>, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    if isNegated(tokens, cue.lowerBound, by: ["not"]) { return true }
    let after = tokens[cue.upperBound..<min(cue.upperBound + 6, sentence.upperBound)].prefix { !$0.isMark(",") }
    return after.indices.contains { rules[.negations].match(tokens, at: $0)?.value == "not" }
  }

  /// The stage of a deal; none if its sentence says that it was not signed.
  private func stage(_ tokens: [Token], _ sentence: Range<Int>) -> String? {
    let happened = rules[.happened].matches(tokens, in: sentence)
    // The `to` of `failed to sign` belongs to both phrases.
    guard !happened.contains(where: { isNegated(tokens, $0.tokens.upperBound - 1, by: ["not"]) }) else { return nil }
    return happened.first?.value
  }

  private func filled(_ occasion: Occasion, _ sentence: Range<Int>) -> Occasion {
    var occasion = occasion
    let tokens = passages[occasion.passage].tokens
    let isDeal = Self.deals.contains(occasion.kind)
    occasion.stage = isDeal ? stage(tokens, sentence) : nil
    occasion.isVirtual = rules[.modes].matches(tokens, in: sentence).contains { $0.value == "virtual" }
    occasion.hasSubject = (0...2).contains { back in
      mention(occasion.passage, occasion.tokens.lowerBound - 1 - back)?.kind == .person
    }
    occasion.isChaired = !rules[.chairs].matches(tokens, in: sentence).isEmpty
    for mention in mentions(occasion.passage, in: sentence) {
      add(mention, to: &occasion, sentence, isSigned: isDeal && occasion.stage != nil)
    }
    occasion.dates = dates(occasion.passage, in: sentence).filter { !isOfDateline($0) }
    occasion.place = provinces(occasion.passage, in: sentence).first { place in
      place.tokens.lowerBound > 0 && ["in", "at"].contains(tokens[place.tokens.lowerBound - 1].text)
    }
    return occasion
  }

  private func add(_ mention: Mention, to occasion: inout Occasion, _ sentence: Range<Int>, isSigned: Bool) {
    func party(_ role: String) -> Party {
      Party(record: mention.record, role: role, passage: occasion.passage, tokens: mention.tokens)
    }
    switch mention.kind {
    case .body:
      guard mention.confidence != .guess, !occasion.bodies.contains(where: { $0.record == mention.record }),
        !isOfPost(mention)
      else { return }
      let tokens = passages[mention.passage].tokens
      let isVenue = mention.tokens.lowerBound > 0 && ["at", "in"].contains(tokens[mention.tokens.lowerBound - 1].text)
      let role = role(of: mention, sentence) ?? (isSigned && !isVenue ? "signatory" : "mentioned")
      occasion.bodies.append(party(isSigned && role == "participant" ? "signatory" : role))
    case .person:
      guard mention.confidence != .guess, !occasion.people.contains(where: { $0.record == mention.record }) else {
        return
      }
      occasion.people.append(party(personRole(of: mention, sentence)))
    case .zone:
      guard !occasion.zones.contains(where: { $0.record == mention.record }) else { return }
      occasion.zones.append(
        party(Self.deals.contains(occasion.kind) || occasion.kind != "conference" ? "subject" : "mentioned"))
    case .event: return
    }
  }

  /// Whether a body is named only as that of an office: `the Chairman of STZA`.
  func isOfPost(_ mention: Mention) -> Bool {
    posts(mention.passage).contains { $0.body == mention.record && $0.tokens.overlaps(mention.tokens) }
  }

  /// The posts of a passage.
  func posts(_ passage: Int) -> ArraySlice<Post> {
    let start = posts.partitioningIndex { $0.passage >= passage }
    return posts[start...].prefix { $0.passage == passage }
  }

  /// The role by the words before a name, or before the list that it is in, and by those after it.
  private func role(of mention: Mention, _ sentence: Range<Int>) -> String? {
    let tokens = passages[mention.passage].tokens
    var place = startOfList(mention, sentence)
    while place > sentence.lowerBound, ["the", "a", "both"].contains(tokens[place - 1].text) { place -= 1 }
    if let before = rules[.rolesBefore].match(tokens, endingAt: place, from: max(sentence.lowerBound, place - 7)) {
      return before.value
    }
    let limit = min(sentence.upperBound, mention.tokens.upperBound + 60)
    for after in mention.tokens.upperBound..<max(mention.tokens.upperBound, limit) {
      if let match = rules[.rolesAfter].match(tokens, at: after) { return match.value }
      let isListed =
        self.mention(mention.passage, after) != nil || tokens[after].shape == .mark || tokens[after].isCapital
        || ["and", "of", "the", "jointly", "has", "have", "also", "along", "with", "in", "collaboration"].contains(
          tokens[after].text)
      guard isListed else { return nil }
    }
    return nil
  }

  /// The start of the list of names that a name is in: `between A, B and C`.
  private func startOfList(_ mention: Mention, _ sentence: Range<Int>) -> Int {
    let tokens = passages[mention.passage].tokens
    var place = mention.tokens.lowerBound
    while place > sentence.lowerBound {
      let before = place - 1
      let isListed =
        tokens[before].isMark(",") || tokens[before].text == "and" || tokens[before].isMark(")")
        || tokens[before].isMark("(") || tokens[before].isPossessive
        || self.mention(mention.passage, before) != nil
        || tokens[before].text == "the" && place - 2 >= sentence.lowerBound
          && (tokens[place - 2].text == "and" || tokens[place - 2].isMark(","))
      guard isListed else { break }
      place = self.mention(mention.passage, before)?.tokens.lowerBound ?? before
    }
    return place
  }

  private func personRole(of mention: Mention, _ sentence: Range<Int>) -> String {
    let tokens = passages[mention.passage].tokens
    let after = mention.tokens.upperBound..<min(sentence.upperBound, mention.tokens.upperBound + 14)
    if let match = rules[.takesPart].matches(tokens, in: after).first { return match.value }
    let isSpeaking = speakers(mention.passage, sentence).contains { $0.record == mention.record }
    return isSpeaking ? "speaker" : "mentioned"
  }

  private func speakers(_ passage: Int, _ sentence: Range<Int>) -> ArraySlice<Speaker> {
    let start = speakers.partitioningIndex { ($0.passage, $0.sentence.lowerBound) >= (passage, sentence.lowerBound) }
    return speakers[start...].prefix { $0.passage == passage && $0.sentence == sentence }
  }

  func dates(_ passage: Int, in range: Range<Int>) -> [DateMention] {
    let start = dates.partitioningIndex { ($0.passage, $0.tokens.lowerBound) >= (passage, range.lowerBound) }
    return Array(dates[start...].prefix { $0.passage == passage && $0.tokens.lowerBound < range.upperBound })
  }

  // MARK: - Names of events

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

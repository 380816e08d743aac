import Algorithms
import ZoneData

/// Events with their parties: letters of intent, conferences, launches.
extension Story {
  static let deals: Set = ["letter-of-intent", "memorandum", "agreement", "contract", "licence"]
  /// The stage of a licence or contract that was given, which no other deal has.
  static let given = "completed"

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
    /// Whether someone without a name is at it: `the delegation called on …`.
    var hasUnnamed = false
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
    var last: Int?
    for passage in passages.indices where !passages[passage].isTitleCase || passages[passage].number == 0 {
      for sentence in passages[passage].sentences {
        let here = occasions(passage, sentence)
        if here.isEmpty, let last { continueEvent(&found[last], passage, sentence) }
        for occasion in here { last = merge(occasion, into: &found) }
      }
    }
    occasions = found.filter(isEvent)
  }

  /// What is enough for an event: its name, or parties, or a zone that it is about.
  private func isEvent(_ occasion: Occasion) -> Bool {
    if occasion.record != nil { return true }
    if occasion.kind == "licence" {
      // `12 licences granted` at a zone are those of its tenants.
      let isOne = !passages[occasion.passage].text(occasion.tokens).hasSuffix("s")
      return occasion.stage == Self.given && (!occasion.bodies.isEmpty || isOne && !occasion.zones.isEmpty)
    }
    if Self.deals.contains(occasion.kind) {
      return occasion.stage != nil && (occasion.bodies.count > 1 || !occasion.zones.isEmpty && !occasion.bodies.isEmpty)
    }
    switch occasion.kind {
    case "meeting", "conference":
      let isLed = occasion.bodies.contains { $0.role == "organiser" || $0.role == "host" } || occasion.isChaired
      let zones = occasion.isChaired ? occasion.zones.count : 0
      return occasion.bodies.count + occasion.people.count + zones > (isLed || occasion.hasUnnamed ? 0 : 1)
    case "visit":
      return occasion.bodies.count > 1 || occasion.hasSubject
        || occasion.hasUnnamed && !(occasion.bodies + occasion.zones).isEmpty
        || !occasion.bodies.isEmpty && !occasion.zones.isEmpty
        || !occasion.people.isEmpty && (!(occasion.bodies + occasion.zones).isEmpty || occasion.place != nil)
    case "inauguration":
      return !occasion.zones.isEmpty || occasion.people.contains { $0.role == "opener" }
        || !occasion.people.isEmpty && !occasion.bodies.isEmpty
    case "appointment": return !occasion.people.isEmpty && !occasion.bodies.isEmpty
    case "launch":
      return !occasion.zones.isEmpty || occasion.bodies.count > 1 || occasion.people.contains { $0.role == "opener" }
    case "law": return !occasion.bodies.isEmpty && isPassed(occasion)
    default: return !occasion.zones.isEmpty
    }
  }

  private func occasions(_ passage: Int, _ sentence: Range<Int>) -> [Occasion] {
    let tokens = passages[passage].tokens
    var seen: Set<String> = []
    let cues = eventCues(tokens, in: sentence).filter {
      isOutsideNames(passage, $0) && seen.insert($0.value).inserted
    }
    let named = mentions(passage, in: sentence).filter { $0.kind == .event }.map { mention in
      let word = newRecord(mention.record)?.word ?? directory[mention.record]?.text(.kind) ?? "other"
      var occasion = Occasion(kind: word, passage: passage, tokens: mention.tokens)
      occasion.record = mention.record
      return filled(occasion, EventPart(range: sentence), sentence)
    }
    let parts = parts(of: cues.map(\.tokens), passage, sentence)
    return named
      + zip(cues, parts).filter { cue, _ in !named.contains { $0.kind == cue.value } }.flatMap { cue, part in
        separate(filled(reported(cue, passage, sentence), part, sentence))
      }
  }

  /// Whether a cue stands outside of names. Names may stand in its gap, as in `awarded NUST the zone status`, and who is met
  /// at its end: `briefed the Board of Investment`. The `committee` of `the committee met` may be a name in short.
  private func isOutsideNames(_ passage: Int, _ cue: PhraseTable.Match) -> Bool {
    let (first, last) = (cue.tokens.lowerBound, cue.tokens.upperBound - 1)
    let isFirstFree = isFree(passage, first) || mention(passage, first)?.form == .short
    return isFirstFree && (isFree(passage, last) || cue.value == "meeting" && last > first)
  }

  private func reported(_ cue: PhraseTable.Match, _ passage: Int, _ sentence: Range<Int>) -> Occasion {
    let tokens = passages[passage].tokens
    var occasion = Occasion(kind: cue.value, passage: passage, tokens: cue.tokens)
    occasion.isReference = isReference(cue.tokens, tokens)
    let isStep = ["notification", "licence", "law"].contains(cue.value)
    if isDenied(cue.tokens, tokens, sentence) || isPossible(cue, tokens) && !isAnnounced(cue, passage, sentence)
      || isStep && isPlanned(tokens, cue.tokens.lowerBound)
    {
      occasion.confidence = .guess
    }
    return occasion
  }

  /// The nouns and verbs of events in a range, without those of other phrases: `press conference`.
  func eventCues(_ tokens: [Token], in range: Range<Int>) -> [PhraseTable.Match] {
    let others = Set(rules[.notEvents].matches(tokens, in: range).flatMap(\.tokens))
    return rules[.events].matches(tokens, in: range).filter { others.isDisjoint(with: $0.tokens) }
  }

  /// `the conference`, `the one-day conference`, but not `the conference of …`.
  private func isReference(_ cue: Range<Int>, _ tokens: [Token]) -> Bool {
    let before = tokens[max(0, cue.lowerBound - 4)..<cue.lowerBound].reversed().prefix {
      !$0.isCapital && !$0.isMark(".") || $0.text == "the"
    }
    let next = cue.upperBound < tokens.count ? tokens[cue.upperBound].text : ""
    let after = tokens[cue.upperBound..<min(tokens.count, cue.upperBound + 3)]
    if after.contains(where: { ["effect", "regard"].contains($0.text) }) { return true }
    return before.contains { ["the", "this"].contains($0.text) }
      && !["of", "in", "at", "between", "with"].contains(next)
  }

  /// Whether words right before or after the cue say that the event did not take place.
  private func isDenied(_ cue: Range<Int>, _ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    if isNegated(tokens, cue.lowerBound, by: ["not"]) { return true }
    let after = tokens[cue.upperBound..<min(cue.upperBound + 6, sentence.upperBound)].prefix { !$0.isMark(",") }
    return after.indices.contains { rules[.negations].match(tokens, at: $0)?.value == "not" }
  }

  /// `could visit`, `may sign`. The `would` of an opening is a plan in indirect speech: `said she would break ground in May`.
  private func isPossible(_ cue: PhraseTable.Match, _ tokens: [Token]) -> Bool {
    tokens[max(0, cue.tokens.lowerBound - 3)...cue.tokens.lowerBound].contains {
      ["could", "might", "may", "would", "should", "if"].contains($0.text) && !$0.isCapital
        && !($0.text == "would" && ["inauguration", "launch"].contains(cue.value))
    }
  }

  /// Whether a gathering that is to come has its day: `announced that A would visit B on November 14`.
  private func isAnnounced(_ cue: PhraseTable.Match, _ passage: Int, _ sentence: Range<Int>) -> Bool {
    guard ["visit", "meeting", "conference"].contains(cue.value),
      passages[passage].tokens[max(0, cue.tokens.lowerBound - 3)...cue.tokens.lowerBound].contains(where: {
        $0.text == "would"
      })
    else { return false }
    return dates(passage, in: cue.tokens.upperBound..<sentence.upperBound).contains {
      $0.date.earliest == $0.date.latest
    }
  }

  /// Whether the cue of a law says that it was made; `Act` alone is only its name.
  private func isPassed(_ law: Occasion) -> Bool {
    passages[law.passage].tokens[law.tokens].contains { Self.passing.contains($0.text) }
  }

  private static let passing: Set = [
    "passed", "passes", "adopted", "promulgated", "promulgates", "enacted", "assented", "assent", "signed",
  ]

  /// The stage of a deal; none if its sentence says that it was not signed.
  private func stage(of kind: String, _ tokens: [Token], _ sentence: Range<Int>) -> String? {
    let happened = rules[.happened].matches(tokens, in: sentence)
    // The `to` of `failed to sign` belongs to both phrases.
    guard !happened.contains(where: { isNegated(tokens, $0.tokens.upperBound - 1, by: ["not"]) }) else { return nil }
    return happened.first { kind == "licence" || kind == "contract" || $0.value != Self.given }?.value
  }

  private func filled(_ occasion: Occasion, _ part: EventPart, _ sentence: Range<Int>) -> Occasion {
    var occasion = occasion
    let (passage, tokens) = (occasion.passage, passages[occasion.passage].tokens)
    let isDeal = Self.deals.contains(occasion.kind)
    occasion.stage = isDeal ? stage(of: occasion.kind, tokens, sentence) : nil
    occasion.isVirtual = rules[.modes].matches(tokens, in: part.range).contains { $0.value == "virtual" }
    occasion.hasSubject = hasSubject(occasion)
    occasion.hasUnnamed = hasUnnamed(occasion.tokens, passage, sentence)
    occasion.isChaired = !rules[.chairs].matches(tokens, in: part.range).isEmpty
    let isSigned = isDeal && occasion.stage != nil
    for mention in part.subjects { add(mention, to: &occasion, sentence, isSigned: isSigned, isSubject: true) }
    for mention in mentions(passage, in: part.range) { add(mention, to: &occasion, sentence, isSigned: isSigned) }
    addMeant(to: &occasion, part, sentence)
    addImpliedZone(to: &occasion, sentence)
    occasion.dates = dates(passage, in: part.range).filter { !isOfDateline($0) }
    occasion.place = provinces(passage, in: part.range).first { place in
      tokens[place.tokens.lowerBound].isForeign
        || place.tokens.lowerBound > 0 && ["in", "at"].contains(tokens[place.tokens.lowerBound - 1].text)
    }
    return occasion
  }

  /// The zone that the paragraph is about, of an opening that names none: `The minister broke ground in May.`
  private func addImpliedZone(to occasion: inout Occasion, _ sentence: Range<Int>) {
    guard ["inauguration", "launch"].contains(occasion.kind), occasion.objects.isEmpty, !occasion.isReference,
      let zone = impliedZones[occasion.passage][passages[occasion.passage].sentenceNumber(of: sentence.lowerBound)]
    else { return }
    occasion.zones.append(Party(record: zone, role: "subject", passage: occasion.passage, tokens: occasion.tokens))
  }

  /// Whether a person stands right before the verb, but for marks and a rank in brackets.
  private func hasSubject(_ occasion: Occasion) -> Bool {
    let tokens = passages[occasion.passage].tokens
    var place = occasion.tokens.lowerBound - 1
    for _ in 0...5 where place >= 0 {
      if mention(occasion.passage, place)?.kind == .person { return true }
      guard
        tokens[place].shape == .mark || tokens[place].text == "retd"
          || occasion.tokens.lowerBound - place <= 3
      else { return false }
      place -= 1
    }
    return false
  }
}

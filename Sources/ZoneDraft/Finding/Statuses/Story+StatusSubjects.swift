import ZoneData

/// A cue of a status in its clause.
struct StatusReading {
  let passage: Int
  let clause: Range<Int>
  let cue: PhraseTable.Match
  /// All cues of the clause.
  let cues: [PhraseTable.Match]
  /// The zones of the clause.
  let references: [ZoneReference]
  /// Whether the cue is a verb or an adjective that can be said of anything: `approved`, `was inaugurated`.
  let isWeak: Bool
}

/// Which zones of a clause a cue is about.
extension Story {
  /// How many words may stand between the zones of a list, with their developers and cities.
  private static let farthestInList = 14
  /// How many words may stand between a verb and the zone that is its object.
  private static let farthestObject = 9

  /// The zones before a cue, or those behind a verb that they are the object of: `STZA approved A and B`.
  func zones(of reading: StatusReading) -> [ZoneReference] {
    let cue = reading.cue.tokens
    // The `proposal` of `the Mardan proposal` is about that zone only.
    if rules[.proposals].match(passages[reading.passage].tokens, at: cue.lowerBound)?.tokens == cue {
      return reading.references.filter { $0.noun == cue.lowerBound }
    }
    let inside = reading.references.filter { cue.contains($0.tokens.lowerBound) }
    let before = reading.references.filter { $0.tokens.lowerBound < cue.lowerBound }
    let after = reading.references.filter { $0.tokens.lowerBound >= cue.upperBound }
    if !inside.isEmpty { return objects(inside + after, reading) }
    if let object = after.first, isObject(object, reading, nearest: before.last) {
      return isOfOtherNoun(object, reading) ? [] : objects(after, reading)
    }
    let subjects = subjects(before, reading)
    if let last = subjects.last {
      guard isAntecedent(last, reading) || !isPartOfOther(last, reading), !hasOtherSubject(last, reading) else {
        return []
      }
      return subjects + alsoSo(after, reading)
    }
    let others = alsoSo(after, reading)
    guard others.isEmpty else { return others }
    guard let object = after.first, isFronted(reading, object), !isOfOtherNoun(object, reading) else { return [] }
    return objects(after, reading)
  }

  // MARK: - Objects

  /// The list of zones behind a verb, without one that has a verb of its own: `working in A, B has got its licence`.
  private func objects(_ zones: [ZoneReference], _ reading: StatusReading) -> [ZoneReference] {
    let tokens = passages[reading.passage].tokens
    let list = chain(zones, reading)
    return list.prefix(1)
      + list.dropFirst().prefix { !Self.auxiliaries.contains(tokens[safe: $0.tokens.upperBound]?.text ?? "") }
  }

  /// Whether a zone behind a cue belongs to it, and not the one before: `inaugurated B`, but not `A was approved by B`.
  private func isObject(_ zone: ZoneReference, _ reading: StatusReading, nearest before: ZoneReference?) -> Bool {
    let tokens = passages[reading.passage].tokens
    let between = tokens[reading.cue.tokens.upperBound..<zone.tokens.lowerBound]
    let isNear =
      isOfDeveloper(zone)
      ? between.count <= Self.farthestInList && !between.contains { $0.shape == .mark }
      : between.count <= Self.farthestObject && !between.contains(where: isBreak)
    guard isNear, !between.contains(where: { $0.isMark(":") }) || !hasOwnCue(zone, reading) else { return false }
    guard before != nil else { return true }
    return !isPredicate(tokens, reading.cue.tokens.lowerBound) && !["by", "and"].contains(between.first?.text ?? "")
  }

  /// Whether `the developer of` stands before a zone: `withdrew the licence it had granted to the developer of A`.
  private func isOfDeveloper(_ zone: ZoneReference) -> Bool {
    let (tokens, start) = (passages[zone.passage].tokens, zone.tokens.lowerBound)
    return start > 0 && tokens[start - 1].text == "of"
      && rules[.bodyThenZone].match(tokens, endingAt: start)?.value == "developer"
  }

  static let auxiliaries: Set = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "said",
  ]

  /// Verbs between two zones, of which only one is the subject of what follows: `A belongs to B, whose works …`.
  private static let relations: Set = ["belongs", "adjoins", "lies", "sits", "houses", "hosts", "follows", "joins"]

  private func isBreak(_ token: Token) -> Bool {
    token.isMark(",") || token.isMark(".") || Self.auxiliaries.contains(token.text) || token.text == "which"
  }

  /// Whether a cue says something about what stands before it: `is operational`, `has been approved`.
  private func isPredicate(_ tokens: [Token], _ cue: Int) -> Bool {
    (1...3).contains { back in
      cue - back >= 0
        && ["is", "are", "was", "were", "be", "been", "being", "stands", "remains", "lies"].contains(
          tokens[cue - back].text)
        && tokens[cue - back + 1..<cue].allSatisfy { $0.shape == .word && !$0.isCapital }
    }
  }

  /// `Approved by the board on Monday, the Quetta zone …`, and a list behind a colon.
  private func isFronted(_ reading: StatusReading, _ zone: ZoneReference) -> Bool {
    let tokens = passages[reading.passage].tokens
    let between = tokens[reading.cue.tokens.upperBound..<zone.tokens.lowerBound]
    guard between.count <= 2 * Self.farthestObject else { return false }
    let isFirst = reading.cue.tokens.lowerBound - reading.clause.lowerBound <= 2
    if between.contains(where: { $0.isMark(":") }) { return !hasOwnCue(zone, reading) }
    return isFirst || between.contains { $0.isHyphen }
      || !between.contains { Self.auxiliaries.contains($0.text) }
  }

  /// Whether a zone has a verb of its own, of which another one only announced the list: `Zones take shape: A is open`.
  private func hasOwnCue(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    let end = zone.tokens.upperBound
    return Self.auxiliaries.contains(passages[zone.passage].tokens[safe: end]?.text ?? "")
      && reading.cues.contains { (end..<end + 4).contains($0.tokens.lowerBound) }
  }

  // MARK: - Subjects

  /// The list of zones that ends right before a cue, without those that only say where another is.
  private func subjects(_ before: [ZoneReference], _ reading: StatusReading) -> [ZoneReference] {
    let list = Array(chain(before.reversed(), reading).reversed())
    if let last = list.last, isOnlyOne(last, of: list, reading) { return [last] }
    let free = list.filter { !isSituation($0) && !isWhole($0, of: list) }
    return free.isEmpty ? list : free
  }

  /// Whether a relative clause is about the last zone only: `A and B, a park that opened in May`, `A, and the site of B, where
  /// works stopped`, but not `A and B, which were approved` or `both of which`.
  private func isOnlyOne(_ last: ZoneReference, of list: [ZoneReference], _ reading: StatusReading) -> Bool {
    let tokens = passages[reading.passage].tokens
    guard list.count > 1, last.tokens.upperBound < reading.cue.tokens.lowerBound else { return false }
    let between = tokens[last.tokens.upperBound..<reading.cue.tokens.lowerBound]
    guard let pronoun = between.firstIndex(where: { Self.pronouns.contains($0.text) }),
      !["are", "were", "have"].contains(tokens[pronoun + 1].text), tokens[pronoun - 1].text != "of"
    else { return false }
    let joint = tokens[list[list.count - 2].tokens.upperBound..<last.tokens.lowerBound]
    let isJoined = joint.allSatisfy { $0.isMark(",") || ["and", "the"].contains($0.text) }
    return !isJoined || pronoun > last.tokens.upperBound + 1
  }

  private static let pronouns: Set = ["which", "that", "where", "whose"]

  /// Whether a body between a zone and a verb is the subject: `A would follow once the Board had cleared the title`.
  private func hasOtherSubject(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    let (tokens, cue) = (passages[reading.passage].tokens, reading.cue.tokens.lowerBound)
    guard reading.isWeak, !isPredicate(tokens, cue), zone.tokens.upperBound < cue, !isRelative(zone, reading) else {
      return false
    }
    let near = max(zone.tokens.upperBound, cue - 3)..<cue
    return mentions(reading.passage, in: near).contains { $0.kind == .body || $0.kind == .person }
  }

  /// Whether a clause right behind a zone is about it, whatever stands before: `money for A, which the Board cleared`.
  private func isAntecedent(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    let (tokens, end) = (passages[reading.passage].tokens, zone.tokens.upperBound)
    guard end < reading.cue.tokens.lowerBound, tokens[safe: end]?.isMark(",") == true else { return false }
    return ["which", "where", "whose"].contains(tokens[safe: end + 1]?.text ?? "")
  }

  /// Whether a zone is the object of a relative clause with a subject of its own: `A, which the Board cleared`.
  private func isRelative(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    let tokens = passages[reading.passage].tokens
    let between = zone.tokens.upperBound..<reading.cue.tokens.lowerBound
    guard let pronoun = between.first(where: { ["which", "that"].contains(tokens[$0].text) }) else { return false }
    let subject = tokens[safe: pronoun + 1]?.text == "the" ? pronoun + 2 : pronoun + 1
    return pronoun - zone.tokens.upperBound < 8 && mention(reading.passage, subject)?.kind == .body
  }

  /// Whether a zone only says of what another is a part: `the Block of the City`, `سٹی کے بلاک`.
  private func isWhole(_ zone: ZoneReference, of list: [ZoneReference]) -> Bool {
    let tokens = passages[zone.passage].tokens
    let (start, end) = (zone.tokens.lowerBound, zone.tokens.upperBound)
    let before = start > 0 && tokens[start - 1].text == "the" ? start - 1 : start
    return list.contains { other in
      other.record != zone.record
        && (before > 0 && tokens[before - 1].text == "of" && other.tokens.upperBound == before - 1
          || ["کے", "کی", "کا", "的"].contains(tokens[safe: end]?.text ?? "") && other.tokens.lowerBound == end + 1)
    }
  }

  /// `near Lahore Technopolis`, `inside the City`.
  private func isSituation(_ zone: ZoneReference) -> Bool {
    let (tokens, start) = (passages[zone.passage].tokens, zone.tokens.lowerBound)
    guard start > 0, zone.noun == nil else { return false }
    let before = start > 1 && tokens[start - 1].text == "the" ? start - 2 : start - 1
    return rules[.situations].has(tokens[before].text)
  }

  /// `B` and `C` of `A is open, as are B and C`.
  private func alsoSo(_ after: [ZoneReference], _ reading: StatusReading) -> [ZoneReference] {
    guard let first = after.first else { return [] }
    let tokens = passages[reading.passage].tokens
    let between = reading.cue.tokens.upperBound..<first.tokens.lowerBound
    guard between.count <= 2 * Self.farthestObject, !rules[.alsoSo].matches(tokens, in: between).isEmpty else {
      return []
    }
    return chain(after, reading)
  }

  /// The zones from the first on between which no verb and no other cue stands.
  func chain(_ zones: some Sequence<ZoneReference>, _ reading: StatusReading) -> [ZoneReference] {
    var found: [ZoneReference] = []
    for zone in zones {
      if let last = found.last, !areListed(last, zone, reading) { break }
      found.append(zone)
    }
    return found
  }

  private func areListed(_ one: ZoneReference, _ two: ZoneReference, _ reading: StatusReading) -> Bool {
    let (first, second) = one.tokens.lowerBound < two.tokens.lowerBound ? (one, two) : (two, one)
    let start = min(first.tokens.upperBound, second.tokens.lowerBound)
    let between = start..<second.tokens.lowerBound
    let tokens = passages[reading.passage].tokens
    return between.count <= Self.farthestInList
      && !tokens[between].contains { Self.auxiliaries.contains($0.text) || Self.relations.contains($0.text) }
      && !reading.cues.contains { $0.tokens.lowerBound != reading.cue.tokens.lowerBound && between.overlaps($0.tokens) }
  }

  // MARK: - Other nouns

  /// `approved the budget of A`, `inaugurated a lab at A`: the cue is about something in a zone.
  private func isOfOtherNoun(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    guard reading.isWeak, zone.noun == nil else { return false }
    let (tokens, cue) = (passages[reading.passage].tokens, reading.cue.tokens)
    if tokens[zone.tokens.lowerBound].text == "there", zone.tokens.lowerBound - cue.upperBound > 1 { return true }
    var place = zone.tokens.lowerBound
    while place > cue.upperBound, tokens[place - 1].text == "the" || tokens[place - 1].isCapital { place -= 1 }
    guard place > cue.upperBound, Self.prepositions.contains(tokens[place - 1].text) else { return false }
    if place - 1 == cue.upperBound { return tokens[place - 1].text != "of" && tokens[place - 1].text != "for" }
    // `A laboratory set up at A` is not the setting up of A.
    if place > 2, tokens[place - 2].text == "up", tokens[place - 3].text == "set" { return true }
    return !isStep(tokens, place - 2)
  }

  /// Whether a noun is a step of a zone or the zone itself: `establishment`, `project`.
  private func isStep(_ tokens: [Token], _ noun: Int) -> Bool {
    rules[.stepNouns].has(tokens[noun].text) || rules[.projects].match(tokens, at: noun) != nil
      || rules[.siteWords].has(tokens[noun].text) || tokens[noun].isCapital
  }

  /// `a lab at A was inaugurated`, `A's budget was approved`.
  private func isPartOfOther(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    guard zone.noun == nil else { return false }
    if isBeside(zone, reading) || isAfterTurn(zone, reading) { return true }
    guard reading.isWeak else { return false }
    let (tokens, start) = (passages[reading.passage].tokens, zone.tokens.lowerBound)
    let end = min(zone.tokens.upperBound, reading.cue.tokens.lowerBound)
    if tokens[end].isPossessive {
      // The noun may be the first word of the cue: `A's notification was withdrawn`.
      let nouns = tokens[end + 1...max(end + 1, reading.cue.tokens.lowerBound)]
      return !nouns.prefix(3).contains { rules[.stepNouns].has($0.text) }
    }
    if end < reading.cue.tokens.lowerBound, rules[.qualified].has(tokens[end].text) { return true }
    let place = start > 1 && tokens[start - 1].text == "the" ? start - 1 : start
    guard place - 2 >= reading.clause.lowerBound, Self.prepositions.contains(tokens[place - 1].text) else {
      return false
    }
    return tokens[place - 2].shape == .word && !isStep(tokens, place - 2)
  }

  /// `the road to A is under construction`, whatever the cue, and `the tenants of A got licences`.
  private func isBeside(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    let (tokens, start) = (passages[reading.passage].tokens, zone.tokens.lowerBound)
    let place = start > 1 && tokens[start - 1].text == "the" ? start - 2 : start - 1
    guard place - 1 >= reading.clause.lowerBound, tokens[place - 1].shape == .word else { return false }
    if reading.cue.value == "licensed", Self.tenants.contains(tokens[place - 1].text) { return true }
    return tokens[place].text == "to" && Self.ways.contains(tokens[place - 1].text)
  }

  private static let ways: Set = [
    "road", "roads", "access", "route", "way", "bridge", "highway", "motorway", "line", "supply", "pipeline", "traffic",
    "link", "track", "service", "bus",
  ]
  private static let tenants: Set = ["tenants", "firms", "companies", "enterprises", "startups"]

  /// `A visited B after the exams were cancelled`: a weak verb in a clause with another subject.
  private func isAfterTurn(_ zone: ZoneReference, _ reading: StatusReading) -> Bool {
    let tokens = passages[reading.passage].tokens
    let between = zone.tokens.upperBound..<max(zone.tokens.upperBound, reading.cue.tokens.lowerBound)
    guard reading.isWeak, let turn = between.last(where: { Self.conjunctions.contains(tokens[$0].text) }),
      reading.cue.tokens.lowerBound - turn > 2
    else { return false }
    return !["it", "its", "being", "having", "the"].contains(tokens[turn + 1].text)
      || tokens[turn + 1].text == "the" && !isStep(tokens, turn + 2)
  }

  private static let conjunctions: Set = ["after", "when", "because", "before", "since", "if"]

  private static let prepositions: Set = ["of", "in", "at", "for", "on", "inside", "within", "near", "from"]
}

import ZoneData

/// Parties that a sentence does not name: pronouns, `the park`, and those of the sentence before.
extension Story {
  func addMeant(to occasion: inout Occasion, _ part: EventPart, _ sentence: Range<Int>) {
    let passage = occasion.passage
    for zone in references(passage, in: part.range) where zone.confidence != .guess {
      addZone(zone, to: &occasion)
    }
    let isSigned = Self.deals.contains(occasion.kind) && occasion.stage != nil
    for mention in pronouns(occasion, sentence) {
      add(mention, to: &occasion, sentence, isSigned: isSigned, isSubject: true)
    }
    addMetBody(to: &occasion, sentence)
    if occasion.kind == "licence" || occasion.kind == "appointment" { addBodiesOfPosts(to: &occasion, part, sentence) }
    guard isSigned, occasion.bodies.count < 2 else { return }
    // `STZA's chairman and SEDA's director signed`: they sign for their bodies.
    for mention in mentions(passage, in: part.range) where mention.kind == .body && isOfPost(mention) {
      add(mention, to: &occasion, sentence, isSigned: true, isSubject: true)
    }
    guard occasion.isReference || isWithoutParties(occasion, part) || hasBoth(passage, sentence),
      occasion.bodies.count < 2
    else { return }
    // `A has joined hands with B. The memorandum was signed on Tuesday.`
    let before = mentionsBefore(passage, sentence).filter { $0.kind == .body && !isOfPost($0) }
    guard before.count > 1 else { return }
    for mention in before { add(mention, to: &occasion, sentence, isSigned: true, isSubject: true) }
  }

  /// The body whose meeting it was: the subject of the sentence before `X chaired the meeting.`, and that of `At a meeting on
  /// April 16, the Committee approved …`.
  private func addMetBody(to occasion: inout Occasion, _ sentence: Range<Int>) {
    guard occasion.kind == "meeting", occasion.bodies.allSatisfy({ $0.role == "mentioned" }) else { return }
    let (passage, cue) = (occasion.passage, occasion.tokens)
    let before = sentence.lowerBound > 0 ? passages[passage].sentence(of: sentence.lowerBound - 1) : 0..<0
    let isOfBefore = occasion.isReference && occasion.isChaired
    let isFronted =
      cue.lowerBound - sentence.lowerBound < 4 && passages[passage].tokens[sentence.lowerBound].text == "at"
    let range = isOfBefore ? before : isFronted ? cue.upperBound..<sentence.upperBound : 0..<0
    guard let body = mentions(passage, in: range).first(where: { $0.kind == .body && !isOfPost($0) }) else { return }
    occasion.bodies.removeAll { $0.record == body.record }
    occasion.bodies.append(
      Party(record: body.record, role: "organiser", passage: passage, tokens: body.tokens))
  }

  /// The authority whose chairman hands over a licence, and the body of an appointment.
  private func addBodiesOfPosts(to occasion: inout Occasion, _ part: EventPart, _ sentence: Range<Int>) {
    let isLicence = occasion.kind == "licence"
    for mention in mentions(occasion.passage, in: part.range) where mention.kind == .body && isOfPost(mention) {
      guard !isLicence || directory.authorities.contains(mention.record) else { continue }
      add(mention, to: &occasion, sentence, isSigned: isLicence, isSubject: true)
    }
  }

  /// Whether `the two sides` or the like stand for the parties of the sentence before.
  private func hasBoth(_ passage: Int, _ sentence: Range<Int>) -> Bool {
    !rules[.bothParties].matches(passages[passage].tokens, in: sentence).isEmpty
  }

  /// `An MoU was signed on Tuesday at its office`: a passive without names.
  private func isWithoutParties(_ deal: Occasion, _ part: EventPart) -> Bool {
    let tokens = passages[deal.passage].tokens
    let next = deal.tokens.upperBound
    guard next < part.range.upperBound, ["was", "were", "has", "have"].contains(tokens[next].text) else { return false }
    return !tokens[next..<part.range.upperBound].contains { ["between", "with", "by"].contains($0.text) }
  }

  private func addZone(_ zone: ZoneReference, to occasion: inout Occasion) {
    guard mention(zone.passage, zone.tokens.lowerBound)?.kind != .zone,
      !occasion.zones.contains(where: { $0.record == zone.record })
    else { return }
    occasion.zones.append(
      Party(
        record: zone.record, role: occasion.kind == "conference" ? "mentioned" : "subject", passage: zone.passage,
        tokens: zone.tokens))
  }

  /// What `he`, `it` and `they` right before the verb mean, and the `it` behind it.
  private func pronouns(_ occasion: Occasion, _ sentence: Range<Int>) -> [Mention] {
    let (passage, tokens, cue) = (occasion.passage, passages[occasion.passage].tokens, occasion.tokens)
    let near = max(sentence.lowerBound, cue.lowerBound - 4)..<cue.lowerBound
    let inSentence = mentions(passage, in: sentence.lowerBound..<cue.lowerBound)
    var found: [Mention] = []
    for place in near {
      let before = inSentence.filter { $0.tokens.upperBound <= place }
      switch tokens[place].text {
      case "he", "she":
        found += (before.isEmpty ? mentionsBefore(passage, sentence) : before).filter { $0.kind == .person }.suffix(1)
      case "it":
        found += (before.isEmpty ? mentionsBefore(passage, sentence) : before).filter {
          $0.kind == .body || $0.kind == .zone
        }.prefix(1)
      case "they" where before.isEmpty:
        found += mentionsBefore(passage, sentence).filter { $0.kind == .body || $0.kind == .person }.prefix(4)
      default: continue
      }
    }
    if cue.upperBound < sentence.upperBound, tokens[cue.upperBound].text == "it" {
      found += mentionsBefore(passage, sentence).filter { $0.kind == .body || $0.kind == .zone }.prefix(1)
    }
    return found
  }

  /// What the sentence before names, or the one before that.
  private func mentionsBefore(_ passage: Int, _ sentence: Range<Int>) -> [Mention] {
    var start = sentence.lowerBound
    for _ in 0..<2 where start > 0 {
      let before = passages[passage].sentence(of: start - 1)
      let found = mentions(passage, in: before)
      if !found.isEmpty { return found }
      start = before.lowerBound
    }
    return []
  }

  /// Whether someone is beside the verb whom the text names elsewhere or not at all: `the delegation called on …`.
  func hasUnnamed(_ cue: Range<Int>, _ passage: Int, _ sentence: Range<Int>) -> Bool {
    let tokens = passages[passage].tokens
    let near = max(sentence.lowerBound, cue.lowerBound - 5)..<min(sentence.upperBound, cue.upperBound + 4)
    return near.contains { place in
      !cue.contains(place) && isFree(passage, place)
        && (rules[.unnamedParties].has(tokens[place].text)
          || rules[.titles].match(tokens, at: place) != nil && !tokens[place].isCapital)
    }
  }
}

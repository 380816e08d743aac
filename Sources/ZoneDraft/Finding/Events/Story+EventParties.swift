import Algorithms
import ZoneData

/// What the records in the sentence of an event are to it.
extension Story {
  /// Adds a party. One that a pronoun means, or the part of the sentence before, is a subject by itself.
  func add(
    _ mention: Mention, to occasion: inout Occasion, _ sentence: Range<Int>, isSigned: Bool, isSubject: Bool = false
  ) {
    switch mention.kind {
    case .body:
      guard mention.confidence != .guess, !occasion.has(mention.record), isSubject || !isOfPost(mention) else { return }
      let role = isSubject ? subjectRole(occasion, isSigned) : role(of: mention, sentence, isSigned: isSigned)
      occasion.bodies.append(Party(mention, role))
    case .person:
      guard mention.confidence != .guess, !occasion.has(mention.record), !isOnlySpeaker(mention, of: occasion, sentence)
      else { return }
      occasion.people.append(
        Party(mention, isSubject ? subjectRole(occasion, false) : personRole(of: mention, sentence)))
    case .zone:
      guard !occasion.has(mention.record) else { return }
      occasion.zones.append(Party(mention, occasion.kind == "conference" ? "mentioned" : "subject"))
    case .event: return
    }
  }

  private func subjectRole(_ occasion: Occasion, _ isSigned: Bool) -> String {
    if isSigned { return "signatory" }
    return ["meeting", "visit", "conference"].contains(occasion.kind) ? "participant" : "mentioned"
  }

  private func role(of mention: Mention, _ sentence: Range<Int>, isSigned: Bool) -> String {
    let tokens = passages[mention.passage].tokens
    let isVenue = mention.tokens.lowerBound > 0 && ["at", "in"].contains(tokens[mention.tokens.lowerBound - 1].text)
    let role = role(of: mention, sentence) ?? (isSigned && !isVenue ? "signatory" : "mentioned")
    return isSigned && role == "participant" ? "signatory" : role
  }

  /// Whether a person only reports a deal or a step of a zone.
  private func isOnlySpeaker(_ mention: Mention, of occasion: Occasion, _ sentence: Range<Int>) -> Bool {
    let isStep = Self.deals.contains(occasion.kind) || ["notification", "launch"].contains(occasion.kind)
    return isStep && speakers(mention.passage, sentence).contains { $0.record == mention.record }
      && (occasion.tokens.lowerBound - mention.tokens.upperBound > 3
        || mention.tokens.lowerBound >= occasion.tokens.upperBound)
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
}

extension Story.Occasion {
  func has(_ record: RecordID) -> Bool { (bodies + people + zones).contains { $0.record == record } }
}

extension Story.Party {
  fileprivate init(_ mention: Mention, _ role: String) {
    self.init(record: mention.record, role: role, passage: mention.passage, tokens: mention.tokens)
  }
}

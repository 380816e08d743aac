import ZoneData

/// What bodies are to zones, and to each other, by the words between their names.
extension Story {
  private static let farthest = 16

  mutating func findLinks() {
    for passage in passages.indices where !passages[passage].isTitleCase {
      for sentence in passages[passage].sentences {
        let all =
          subjectBefore(passage, sentence)
          + mentions(passage, in: sentence).filter { $0.kind != .person && $0.kind != .event }
        for (place, first) in all.enumerated() {
          for second in all[(place + 1)...].prefix(4) where first.record != second.record {
            link(first, second, passage)
          }
        }
      }
    }
    addAuthorities()
  }

  /// What `It` at the start of a sentence means: the first body or zone of the sentence before.
  private func subjectBefore(_ passage: Int, _ sentence: Range<Int>) -> [Mention] {
    let tokens = passages[passage].tokens
    guard let first = sentence.first, tokens[first].text == "it", first > 0 else { return [] }
    let before = passages[passage].sentence(of: first - 1)
    guard var subject = mentions(passage, in: before).first(where: { $0.kind == .body || $0.kind == .zone }) else {
      return []
    }
    subject = Mention(
      passage: passage, tokens: first..<first + 1, record: subject.record, kind: subject.kind, form: .short,
      isNew: subject.isNew, confidence: .likely)
    return [subject]
  }

  private mutating func link(_ first: Mention, _ second: Mention, _ passage: Int) {
    let tokens = passages[passage].tokens
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard between.count <= Self.farthest || isList(tokens, between, passage) else { return }
    let (table, isTurned): (RuleTable, Bool) =
      switch (first.kind, second.kind) {
      case (.zone, .body): (.zoneThenBody, false)
      case (.body, .zone): (.bodyThenZone, true)
      case (.body, .body): (.bodyThenBody, false)
      default: (.parent, false)
      }
    let words = Range(uncheckedBounds: (between.lowerBound, between.upperBound))
    if let cue = rules[table].matches(tokens, in: words).first {
      let (from, to) = isTurned ? (second, first) : (first, second)
      // The board that approves a zone is not its authority.
      let isOther = to.form == .short && !directory.isAuthority(to.record)
      guard cue.value != "authority" || !isOther else { return }
      addLink(passage, first.tokens.lowerBound..<second.tokens.upperBound, from.record, to.record, cue.value)
    } else if first.kind == .body, second.kind == .body,
      let cue = rules[.parent].matches(tokens, in: words).first, between.count <= 5
    {
      addLink(passage, first.tokens.lowerBound..<second.tokens.upperBound, first.record, second.record, cue.value)
    }
  }

  /// Whether names in a list stand between: `home to A, B and C`.
  private func isList(_ tokens: [Token], _ between: Range<Int>, _ passage: Int) -> Bool {
    between.count < 40 && between.count { mention(passage, $0) == nil && !tokens[$0].isMark(",") } <= Self.farthest
  }

  private mutating func addLink(
    _ passage: Int, _ tokens: Range<Int>, _ from: RecordID, _ to: RecordID, _ role: String, inferred: String? = nil
  ) {
    links.append(
      LinkMention(
        passage: passage, tokens: tokens, from: from, to: to, role: role, confidence: .likely, inferred: inferred))
  }

  /// A body that notifies or licenses zones is their authority.
  private mutating func addAuthorities() {
    for status in statuses where ["notified", "licensed", "approved"].contains(status.status) {
      guard let zone = status.zone, !links.contains(where: { $0.from == zone && $0.role == "authority" }) else {
        continue
      }
      let sentence = passages[status.passage].sentence(of: status.tokens.lowerBound)
      let authority = mentions(status.passage, in: sentence).first { mention in
        guard mention.kind == .body else { return false }
        let word = newRecord(mention.record)?.word ?? directory[mention.record]?.text(.kind)
        return word == "authority" && directory.isAuthority(mention.record)
      }
      guard let authority else { continue }
      addLink(
        status.passage, authority.tokens, zone, authority.record, "authority", inferred: "it decides on the zone")
    }
  }
}

extension RecordDirectory {
  /// Whether a body is the authority of some zone.
  func isAuthority(_ body: RecordID) -> Bool { authorities.contains(body) }
}

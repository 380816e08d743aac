import ZoneData

/// The part of a sentence that reports one of its events.
struct EventPart {
  var range: Range<Int>
  /// Who takes part in it by the words of another part: `A visited B, who met C`.
  var subjects: [Mention] = []
}

/// Which words of a sentence report which of its events: `A toured B and was received by C, who had signed a deal with D`.
extension Story {
  /// One part for each cue. A part that names nothing has the whole sentence.
  func parts(of cues: [Range<Int>], _ passage: Int, _ sentence: Range<Int>) -> [EventPart] {
    guard cues.count > 1 else { return cues.map { _ in EventPart(range: sentence) } }
    var ends: [Int] = []
    for (cue, next) in zip(cues, cues.dropFirst()) { ends.append(boundary(passage, cue, next) ?? -1) }
    var (found, start): ([EventPart], Int) = ([], sentence.lowerBound)
    for (number, cue) in cues.enumerated() {
      let end = ends[number...].first { $0 >= 0 } ?? sentence.upperBound
      let part = EventPart(
        range: start..<end, subjects: subjects(passage, start, cue, of: found.last, sentence))
      found.append(part)
      if number < ends.count, ends[number] >= 0 { start = ends[number] }
    }
    return found.map { mentions(passage, in: $0.range).isEmpty ? EventPart(range: sentence) : $0 }
  }

  private static let relative: Set = ["which", "who", "where", "whose", "whom"]
  private static let joining: Set = [
    "while", "whereas", "but", "after", "before", "following", "when", "besides", "جبکہ", "اور", "البتہ",
  ]

  /// Where the part of a cue ends before the next cue; nil if the cues are of one part.
  private func boundary(_ passage: Int, _ cue: Range<Int>, _ next: Range<Int>) -> Int? {
    let tokens = passages[passage].tokens
    guard cue.upperBound < next.lowerBound else { return nil }
    return (cue.upperBound..<next.lowerBound).last { place in
      let word = tokens[place].text
      if Self.relative.contains(word) || Self.joining.contains(word) { return true }
      return word == "and" && (tokens[place - 1].isMark(",") || next.lowerBound - place <= 3)
    }
  }

  /// Who a part without a name before its verb is about: what its pronoun follows, or the subjects of the part before.
  private func subjects(
    _ passage: Int, _ start: Int, _ cue: Range<Int>, of last: EventPart?, _ sentence: Range<Int>
  ) -> [Mention] {
    guard let last, start > sentence.lowerBound, mentions(passage, in: start..<max(start, cue.lowerBound)).isEmpty
    else {
      return []
    }
    let before = mentions(passage, in: last.range.lowerBound..<start)
    if Self.relative.contains(passages[passage].tokens[start].text) { return before.suffix(1) }
    let lead = before.prefix { $0.kind == .person || $0.kind == .body }.first
    return last.subjects.isEmpty ? [lead].compactMap(\.self) : last.subjects
  }

  // MARK: - Sentences that go on with an event

  /// `Also present were A and B.`: people of the event before.
  func continueEvent(_ last: inout Occasion, _ passage: Int, _ sentence: Range<Int>) {
    guard passage - last.passage <= 1, !rules[.continues].matches(passages[passage].tokens, in: sentence).isEmpty else {
      return
    }
    for mention in mentions(passage, in: sentence) where mention.kind == .person {
      add(mention, to: &last, sentence, isSigned: false)
    }
  }
}

import Algorithms
import ZoneData

/// Who says what a sentence says.
extension Story {
  mutating func findSpeakers() {
    var last: RecordID?
    for passage in passages.indices where !passages[passage].isTitleCase {
      for sentence in passages[passage].sentences {
        if let speaker = speaker(passage, sentence, last) { speakers.append(speaker) }
        // `He` means the last person that was named, a speaker or not.
        let people = mentions(passage, in: sentence).filter { $0.kind == .person }
        last =
          speakers.last.flatMap { speaker in people.first { $0.record == speaker.record } }?.record
          ?? people.last?.record ?? last
      }
    }
  }

  private func speaker(_ passage: Int, _ sentence: Range<Int>, _ last: RecordID?) -> Speaker? {
    let tokens = passages[passage].tokens
    let verbs = rules[.reports].matches(tokens, in: sentence)
    let all =
      verbs.isEmpty
      ? []
      : mentions(passage, in: sentence).filter { mention in
        mention.kind == .person || mention.kind == .body && !isOfPost(mention)
      }
    for verb in verbs {
      let place = verb.tokens.lowerBound
      // `was told`, `to promise`.
      if place > 0, ["to", "was", "were", "be", "been", "being"].contains(tokens[place - 1].text) { continue }
      let before = all.last { $0.tokens.upperBound <= place && isSubject($0, of: place, passage) }
      let after = all.first { $0.tokens.lowerBound == verb.tokens.upperBound && $0.kind == .person }
      if let found = before ?? after {
        return Speaker(passage: passage, sentence: sentence, verb: place, record: found.record)
      }
      if let last, isPronoun(tokens, before: place, from: sentence.lowerBound) {
        return Speaker(passage: passage, sentence: sentence, verb: place, record: last)
      }
    }
    return nil
  }

  /// Whether little stands between a name and its verb, or only an apposition between commas.
  private func isSubject(_ mention: Mention, of verb: Int, _ passage: Int) -> Bool {
    let between = passages[passage].tokens[mention.tokens.upperBound..<verb]
    let isPossessive = between.first?.isPossessive == true
    guard !isPossessive else { return false }
    guard mention.kind == .person else {
      let start = mention.tokens.lowerBound
      let before = start > 0 ? passages[mention.passage].tokens[start - 1].text : ""
      return between.count <= 2 && !["of", "on", "at", "with", "by", "in", "to", "for", "from", "and"].contains(before)
    }
    let isApposition = between.last?.isMark(",") == true || between.first?.isMark(",") == true && between.count < 16
    return between.count <= 3 || isApposition
      || posts(mention.passage).contains { post in
        post.person == mention.record && post.tokens.upperBound <= verb && verb - post.tokens.upperBound <= 3
          && post.tokens.overlaps(mention.tokens)
      }
  }

  private func isPronoun(_ tokens: [Token], before verb: Int, from start: Int) -> Bool {
    (1...3).contains { back in verb - back >= start && rules[.pronouns].has(tokens[verb - back].text) }
  }

  /// The record that says what a token says.
  func speaker(_ passage: Int, _ token: Int) -> RecordID? {
    let first = speakers.partitioningIndex { ($0.passage, $0.sentence.upperBound) > (passage, token) }
    guard first < speakers.count else { return nil }
    let speaker = speakers[first]
    return speaker.passage == passage && speaker.sentence.contains(token) ? speaker.record : nil
  }
}

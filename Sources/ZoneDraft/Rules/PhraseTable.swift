import Algorithms

/// Phrases of a table with the value that each means. A phrase is found by its first word.
package struct PhraseTable: Sendable {
  private final class Phrase: Sendable {
    let pattern: PhrasePattern
    /// What it means; nothing if it was removed.
    let value: String?
    /// Whether it is printed in capitals, as `KP` and `MW` are, and only then means the value.
    let isUpper: Bool
    /// Whether it is printed with a capital in the table.
    let isCapital: Bool

    init(_ pattern: PhrasePattern, _ value: String?, isUpper: Bool, isCapital: Bool) {
      (self.pattern, self.value, self.isUpper, self.isCapital) = (pattern, value, isUpper, isCapital)
    }
  }

  /// A phrase that was found, with the tokens that it takes.
  struct Match {
    let value: String
    let tokens: Range<Int>
  }

  private let table: RuleTable
  private var phrases: [String: [Phrase]] = [:]
  /// The values of phrases of one word.
  private var single: [String: String] = [:]
  /// The number of words of the longest phrase, and of gaps.
  private(set) var longest = 1

  init(_ table: RuleTable) { self.table = table }

  /// Adds a phrase, or replaces the value of an equal one. Without a value the phrase is removed.
  mutating func set(_ pattern: PhrasePattern, _ value: String?, isUpper: Bool, isCapital: Bool) {
    for word in pattern.singleWords { single[word] = value }
    longest = max(longest, pattern.longest)
    let phrase = Phrase(pattern, value, isUpper: isUpper, isCapital: isCapital)
    for first in pattern.firstWords { Self.add(phrase, to: &phrases[first, default: []]) }
  }

  /// Keeps the phrases of a word from the longest to the shortest. Of equal ones a plain phrase comes first, because the user
  /// can replace one combination of a choice by it.
  private static func add(_ phrase: Phrase, to phrases: inout [Phrase]) {
    let (plain, words) = (phrase.pattern.plain, phrase.pattern.mostWords)
    let place = phrases.partitioningIndex {
      $0.pattern.mostWords < words || plain != nil && $0.pattern.plain == nil && $0.pattern.mostWords == words
    }
    // The plain ones of as many words are right before that place.
    let equal = plain.flatMap { plain in
      phrases[..<place].reversed().prefix { $0.pattern.mostWords == words }.firstIndex { $0.pattern.plain == plain }
    }
    if let equal {
      phrases[equal.base - 1] = phrase
    } else {
      phrases.insert(phrase, at: place)
    }
  }

  /// The phrase of the most words that begins at a token.
  func match(_ tokens: [Token], at start: Int, upTo end: Int? = nil, needsCapital: Bool = false) -> Match? {
    guard start < tokens.count, tokens[start].cues.contains(table), let candidates = phrases[tokens[start].text] else {
      return nil
    }
    var best: (phrase: Phrase, end: Int, words: Int)?
    // A phrase that was removed takes what a choice would make of the same words.
    var removed: Int?
    for phrase in candidates {
      if let best, !canReplace(best.phrase, best.words, phrase) { break }
      guard fits(phrase, tokens[start], needsCapital: needsCapital),
        let found = phrase.pattern.match(tokens, at: start, upTo: end ?? tokens.count), found.words != removed
      else { continue }
      if phrase.value == nil {
        removed = found.words
        if best?.words == removed { best = nil }
      } else if best.map({ isBetter(phrase, found.words, than: $0.phrase, $0.words) }) ?? true {
        best = (phrase, found.end, found.words)
      }
    }
    return best.flatMap { best in best.phrase.value.map { Match(value: $0, tokens: start..<best.end) } }
  }

  private func fits(_ phrase: Phrase, _ token: Token, needsCapital: Bool) -> Bool {
    (!needsCapital || !phrase.isCapital || token.isCapital || token.shape != .word)
      && (!phrase.isUpper || token.isUpper)
  }

  private func canReplace(_ best: Phrase, _ words: Int, _ phrase: Phrase) -> Bool {
    words < phrase.pattern.mostWords || words == phrase.pattern.mostWords && !isPlain(best)
  }

  private func isBetter(_ phrase: Phrase, _ words: Int, than best: Phrase, _ bestWords: Int) -> Bool {
    words > bestWords || words == bestWords && isPlain(phrase) && !isPlain(best)
  }

  private func isPlain(_ phrase: Phrase) -> Bool { phrase.pattern.plain != nil }

  /// The longest phrase that ends before a token.
  func match(_ tokens: [Token], endingAt end: Int, from start: Int = 0) -> Match? {
    for first in max(start, end - longest - 1)..<max(start, end) {
      if let match = match(tokens, at: first, upTo: end), match.tokens.upperBound == end { return match }
    }
    return nil
  }

  /// Every phrase in a range of tokens, from left to right, none within another.
  func matches(_ tokens: [Token], in range: Range<Int>) -> [Match] {
    var found: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(tokens, at: index, upTo: range.upperBound) {
        found.append(match)
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Every phrase without choices and gaps, with what it means.
  var plain: [(words: [String], value: String)] {
    phrases.values.joined().compactMap { phrase in
      phrase.pattern.plain.flatMap { words in phrase.value.map { (words, $0) } }
    }
  }

  /// Whether a word is a phrase.
  func has(_ word: String) -> Bool { single[word] != nil }

  /// The value of a phrase of one word.
  func value(_ word: String) -> String? { single[word] }
}

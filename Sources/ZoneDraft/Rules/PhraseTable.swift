/// Phrases of a table with the value that each means. A phrase is found by its first word.
package struct PhraseTable: Sendable {
  /// A phrase as the words of its tokens.
  struct Phrase: Sendable {
    let words: [String]
    let value: String
    /// Whether it is printed in capitals, as `KP` and `MW` are, and only then means the value.
    let isUpper: Bool
    /// Whether it is printed with a capital in the table.
    let isCapital: Bool
  }

  /// A phrase that was found, with the tokens that it takes.
  struct Match {
    let value: String
    let tokens: Range<Int>
  }

  /// Stands for up to seven words in a phrase.
  static let gap = ".."
  private static let longestGap = 7

  private var phrases: [String: [Phrase]] = [:]
  /// The number of words of the longest phrase, and of gaps.
  private(set) var longest = 1

  /// Adds a phrase, or replaces the value of an equal one. Without a value the phrase is removed.
  mutating func set(_ words: [String], _ value: String?, isUpper: Bool, isCapital: Bool) {
    guard let first = words.first else { return }
    phrases[first, default: []].removeAll { $0.words == words }
    guard let value else { return }
    let phrase = Phrase(words: words, value: value, isUpper: isUpper, isCapital: isCapital)
    phrases[first, default: []].append(phrase)
    phrases[first]?.sort { $0.words.count > $1.words.count }
    longest = max(longest, words.count + words.count { $0 == Self.gap } * Self.longestGap)
  }

  /// The longest phrase that begins at a token.
  func match(_ tokens: [Token], at start: Int, upTo end: Int? = nil, needsCapital: Bool = false) -> Match? {
    guard start < tokens.count, tokens[start].isCue, let candidates = phrases[tokens[start].text] else { return nil }
    let end = end ?? tokens.count
    for phrase in candidates {
      guard !needsCapital || !phrase.isCapital || tokens[start].isCapital || tokens[start].shape != .word else {
        continue
      }
      guard !phrase.isUpper || tokens[start].isUpper else { continue }
      if let last = Self.end(of: phrase.words[1...], in: tokens, start + 1, end) {
        return Match(value: phrase.value, tokens: start..<last)
      }
    }
    return nil
  }

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

  /// Every phrase.
  var all: some Sequence<Phrase> { phrases.values.joined() }

  /// Whether a word is a phrase.
  func has(_ word: String) -> Bool { phrases[word]?.contains { $0.words.count == 1 } ?? false }

  /// The value of a phrase of one word.
  func value(_ word: String) -> String? { phrases[word]?.first { $0.words.count == 1 }?.value }

  /// The end of the rest of a phrase. Hyphens and the points of abbreviations in the text do not count.
  private static func end(of words: ArraySlice<String>, in tokens: [Token], _ start: Int, _ end: Int) -> Int? {
    guard let word = words.first else { return start <= end ? start : nil }
    let rest = words.dropFirst()
    if word == gap {
      for skipped in 0...longestGap where start + skipped < end {
        if let last = self.end(of: rest, in: tokens, start + skipped, end) { return last }
      }
      return nil
    }
    guard start < end else { return nil }
    if tokens[start].text == word { return self.end(of: rest, in: tokens, start + 1, end) }
    let isSkipped = tokens[start].isHyphen || tokens[start].text == "." && tokens[start - 1].text.utf8.count <= 4
    return isSkipped ? self.end(of: words, in: tokens, start + 1, end) : nil
  }
}

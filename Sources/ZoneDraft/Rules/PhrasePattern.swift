/// A phrase of a table, which may have gaps and choices: `(work|works) on .. (has|have|) begun`.
///
/// The news combines a dozen nouns with a dozen verbs. Written out, their combinations would hide what is missing. A pattern
/// is a small graph, so that a choice costs one comparison for each of its words and not a phrase for each combination.
struct PhrasePattern: Sendable {
  private enum Step {
    case word(String, Int)
    case gap(Int)
    case nothing(Int)
  }

  /// Stands for up to seven words.
  static let gap = ".."
  private static let longestGap = 7

  /// The words of a pattern without choices and gaps, as most are.
  let plain: [String]?
  /// The steps from each place of any other pattern to later ones. The last place has none.
  private var steps: [[Step]] = [[]]
  /// The most words that it has, without those of gaps.
  private(set) var mostWords = 0
  /// The most words that it takes in a text.
  private(set) var longest = 0

  /// Reads a phrase; `words` appends the words of a part of it, made as those of a text are made.
  init(_ text: String, words: (Substring, inout [String]) -> Void) {
    let parts = Self.parts(of: text).map { Self.choices($0, words) }
    guard parts.contains(where: { $0.count > 1 || $0[0].contains(Self.gap) }) else {
      let plain = parts.flatMap { $0[0] }
      (self.plain, mostWords, longest) = (plain, plain.count, plain.count)
      return
    }
    plain = nil
    for choices in parts { add(choices) }
  }

  /// The word sequences that a part of a phrase can be.
  private static func choices(_ part: Substring, _ words: (Substring, inout [String]) -> Void) -> [[String]] {
    guard part.utf8.first == UInt8(ascii: "("), part.utf8.last == UInt8(ascii: ")"),
      part.utf8.contains(UInt8(ascii: "|"))
    else {
      var list: [String] = []
      words(part, &list)
      return [list]
    }
    let choices = part.utf8.dropFirst().dropLast().split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    return choices.map { choice in
      var list: [String] = []
      for word in choice.split(separator: UInt8(ascii: " ")) { words(Substring(word), &list) }
      return list
    }
  }

  /// The parts between spaces that are not within brackets. Bytes, because thousands of phrases are read for each document.
  private static func parts(of text: String) -> [Substring] {
    var (depth, parts, start): (Int, [Substring], String.Index) = (0, [], text.startIndex)
    for place in text.utf8.indices {
      switch text.utf8[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: " ") where depth == 0:
        if start < place { parts.append(text[start..<place]) }
        start = text.utf8.index(after: place)
      default: continue
      }
    }
    return start < text.endIndex ? parts + [text[start...]] : parts
  }

  /// Adds a choice of word sequences to the end.
  private mutating func add(_ choices: [[String]]) {
    mostWords += choices.map { $0.count { $0 != Self.gap } }.max() ?? 0
    longest += choices.map { $0.reduce(0) { $0 + ($1 == Self.gap ? Self.longestGap : 1) } }.max() ?? 0
    let start = steps.count - 1
    let inner = choices.map { max(0, $0.count - 1) }.reduce(0, +)
    let end = start + inner + 1
    steps += Array(repeating: [], count: inner + 1)
    var free = start + 1
    // The longest choice is tried first.
    for choice in choices.sorted(by: { $0.count > $1.count }) {
      guard !choice.isEmpty else {
        steps[start].append(.nothing(end))
        continue
      }
      var place = start
      for (number, word) in choice.enumerated() {
        let next = number == choice.count - 1 ? end : free
        steps[place].append(word == Self.gap ? .gap(next) : .word(word, next))
        (place, free) = (next, next == end ? free : free + 1)
      }
    }
  }

  /// The words with which it can begin.
  var firstWords: [String] { plain.map { Array($0.prefix(1)) } ?? Array(firstWords(0)) }

  private func firstWords(_ place: Int) -> Set<String> {
    steps[place].reduce(into: []) { found, step in
      switch step {
      case .word(let word, _): found.insert(word)
      case .nothing(let next): found.formUnion(firstWords(next))
      case .gap: break
      }
    }
  }

  /// The words that are the whole pattern.
  var singleWords: [String] {
    if let plain { return plain.count == 1 ? plain : [] }
    return steps[0].compactMap { step in
      if case .word(let word, steps.count - 1) = step { word } else { nil }
    }
  }

  // MARK: - Matching

  /// The end of the pattern in a text, and how many words of it are there.
  ///
  /// Hyphens and the points of abbreviations in the text do not count.
  func match(_ tokens: [Token], at start: Int, upTo end: Int) -> (end: Int, words: Int)? {
    guard let plain else { return match(tokens, 0, start, start, end, words: 0) }
    var token = start
    for word in plain {
      while token < end, tokens[token].text != word {
        guard token > start, Self.isSkipped(tokens, token) else { return nil }
        token += 1
      }
      guard token < end else { return nil }
      token += 1
    }
    return (token, plain.count)
  }

  private func match(_ tokens: [Token], _ place: Int, _ start: Int, _ token: Int, _ end: Int, words: Int)
    -> (end: Int, words: Int)?
  {
    guard place < steps.count - 1 else { return token <= end ? (token, words) : nil }
    for step in steps[place] {
      switch step {
      case .nothing(let next):
        if let found = match(tokens, next, start, token, end, words: words) { return found }
      case .gap(let next):
        for skipped in 0...Self.longestGap where token + skipped < end {
          if let found = match(tokens, next, start, token + skipped, end, words: words) { return found }
        }
      case .word(let word, let next):
        guard token < end, tokens[token].text == word else { continue }
        if let found = match(tokens, next, start, token + 1, end, words: words + 1) { return found }
      }
    }
    guard token > start, token < end, Self.isSkipped(tokens, token) else { return nil }
    return match(tokens, place, start, token + 1, end, words: words)
  }

  private static func isSkipped(_ tokens: [Token], _ token: Int) -> Bool {
    tokens[token].isHyphen || tokens[token].text == "." && tokens[token - 1].text.utf8.count <= 4
  }
}

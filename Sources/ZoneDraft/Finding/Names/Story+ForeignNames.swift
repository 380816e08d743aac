import ZoneData

/// Known records by names that only sound like theirs, in Urdu and Chinese script.
extension Story {
  private static let (longestPart, longestName) = (7, 24)

  mutating func findForeignNames() {
    guard passages.contains(where: { $0.tokens.contains(where: \.isForeign) }) else { return }
    var sounds = SoundIndex(directory, rules)
    for passage in passages.indices {
      var token = 0
      while token < passages[passage].tokens.count {
        token = findSpoken(passage, token, &sounds) ?? findTransliterated(passage, token, sounds) ?? token + 1
      }
    }
  }

  /// A name in Urdu letters: `حمزہ سعید اورکزئی`.
  private mutating func findSpoken(_ passage: Int, _ token: Int, _ sounds: inout SoundIndex) -> Int? {
    let tokens = passages[passage].tokens
    guard tokens[token].isForeign, tokens[token].shape == .word, isFree(passage, token),
      let match = sounds.match(tokens, at: token), isFree(passage, token..<match.end)
    else { return nil }
    return addForeign(match.record, passage, token..<match.end)
  }

  /// A name in Chinese characters around an interpunct: `阿米尔·哈什米`. Its ends are where a known name fits.
  private mutating func findTransliterated(_ passage: Int, _ mark: Int, _ sounds: SoundIndex) -> Int? {
    let tokens = passages[passage].tokens
    guard tokens[mark].isInterpunct, let last = lastInterpunct(tokens, mark) else { return nil }
    let before = part(passage, before: mark)
    let after = part(passage, after: last)
    for start in before.dropLast() where before.upperBound - start > 1 || before.count == 1 {
      for end in (after.lowerBound + 1..<after.upperBound + 1).reversed() {
        if let person = sounds.person(Self.text(tokens[start..<mark]), Self.text(tokens[last + 1..<end])) {
          return addForeign(person, passage, start..<end)
        }
      }
    }
    return nil
  }

  private mutating func addForeign(_ record: RecordID, _ passage: Int, _ tokens: Range<Int>) -> Int? {
    guard let kind = directory[record]?.kind else { return nil }
    add(Mention(passage: passage, tokens: tokens, record: record, kind: kind, confidence: .likely))
    return tokens.upperBound
  }

  /// The last interpunct of a name of several parts.
  private func lastInterpunct(_ tokens: [Token], _ first: Int) -> Int? {
    var (last, place) = (first, first + 1)
    let end = min(tokens.count, first + Self.longestName)
    while place < end, place - last <= Self.longestPart {
      if tokens[place].isInterpunct {
        last = place
      } else if tokens[place].shape != .han {
        break
      }
      place += 1
    }
    return last + 1 < tokens.count && tokens[last + 1].shape == .han ? last : nil
  }

  /// The free characters of a transliteration that end before a token.
  private func part(_ passage: Int, before end: Int) -> Range<Int> {
    var start = end
    while start > max(0, end - Self.longestPart), isSyllable(passage, start - 1) { start -= 1 }
    return start..<end
  }

  private func part(_ passage: Int, after mark: Int) -> Range<Int> {
    let tokens = passages[passage].tokens
    var end = mark + 1
    while end < min(tokens.count, mark + 1 + Self.longestPart), isSyllable(passage, end) { end += 1 }
    return mark + 1..<end
  }

  private func isSyllable(_ passage: Int, _ token: Int) -> Bool {
    let found = passages[passage].tokens[token]
    return found.shape == .han && isFree(passage, token) && rules[.sounds].value(found.text) != nil
  }

  static func text(_ tokens: some Sequence<Token>) -> String { tokens.map(\.text).joined() }
}

extension Token {
  /// Whether it is of a script without capitals.
  var isForeign: Bool { shape == .han || shape == .word && text.utf8.first ?? 0 > 0xD7 }

  /// The point between the parts of a foreign name in Chinese.
  var isInterpunct: Bool { shape == .mark && ["·", "・", "‧", "•", "∙", "・", "．"].contains(text) }
}

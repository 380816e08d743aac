import Algorithms
import ZoneData

/// Cities, provinces and countries.
extension Story {
  mutating func findPlaces() {
    for passage in passages.indices {
      let tokens = passages[passage].tokens
      var token = 0
      while token < tokens.count {
        guard let match = place(passage, token) else {
          token += 1
          continue
        }
        places.append(
          PlaceMention(
            passage: passage, tokens: match.tokens, code: match.value,
            isDateline: isDateline(passage, match.tokens)))
        token = match.tokens.upperBound
      }
    }
  }

  private func place(_ passage: Int, _ token: Int) -> PhraseTable.Match? {
    let tokens = passages[passage].tokens
    guard isFree(passage, token),
      let match = rules[.places].match(tokens, at: token, needsCapital: true)
        ?? rules[.countries].match(tokens, at: token, needsCapital: true),
      isFree(passage, match.tokens)
    else { return nil }
    return isPartOfOtherName(passage, match.tokens) ? nil : match
  }

  /// Whether the place is a word of something else: Islamabad High Court, Business Hub.
  private func isPartOfOtherName(_ passage: Int, _ place: Range<Int>) -> Bool {
    let text = passages[passage]
    let tokens = text.tokens
    if rules[.notPlace].match(tokens, at: place.upperBound)?.value == "after" { return true }
    if rules[.notPlace].match(tokens, endingAt: place.lowerBound)?.value == "before" { return true }
    guard !text.isTitleCase, place.count == 1, let first = tokens[place].first, first.text.utf8.count < 5 else {
      return false
    }
    // Hub, Dir, Tank and Bagh are also words.
    guard !first.isUpper, first.text.utf8.allSatisfy({ $0 < 0x80 }), first.text != "xian", first.text != "swat" else {
      return false
    }
    return isInRun(place, text) || place.lowerBound == text.sentence(of: place.lowerBound).lowerBound
  }

  /// Whether it says where the report was written: `ISLAMABAD:` or `Islamabad, 2 August 2022 (TDI):` at the start.
  private func isDateline(_ passage: Int, _ place: Range<Int>) -> Bool {
    guard place.lowerBound <= 2, passages[passage].paragraph.kind == .text else { return false }
    let rest = passages[passage].tokens[place.upperBound...].prefix(12)
    guard let mark = rest.firstIndex(where: { $0.isMark(":") || $0.isHyphen && !$0.isGlued }) else { return false }
    return rest[..<mark].allSatisfy { $0.isNumber || $0.shape == .mark || $0.isCapital }
  }

  /// Where the text of a paragraph begins: behind `ISLAMABAD:`.
  func startOfText(_ passage: Int) -> Int {
    let tokens = passages[passage].tokens
    let place =
      rules[.places].match(tokens, at: 0, needsCapital: true)
      ?? rules[.countries].match(tokens, at: 0, needsCapital: true)
    guard let place, isDateline(passage, place.tokens) else { return 0 }
    let mark = tokens.indices.first { tokens[$0].isMark(":") || tokens[$0].isHyphen && !tokens[$0].isGlued }
    return mark.map { $0 + 1 } ?? 0
  }

  /// The provinces in a range of tokens.
  func provinces(_ passage: Int, in range: Range<Int>) -> [PlaceMention] {
    let start = places.partitioningIndex { ($0.passage, $0.tokens.lowerBound) >= (passage, range.lowerBound) }
    return places[start...].prefix { $0.passage == passage && $0.tokens.lowerBound < range.upperBound }
      .filter { !Place.isCountry($0.code) && !$0.isDateline }
  }
}

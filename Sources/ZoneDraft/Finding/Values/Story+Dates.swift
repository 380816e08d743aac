import Platform
import ZoneData

/// Dates in words, in full or relative to the day of the document.
extension Story {
  struct Found {
    let tokens: Range<Int>
    let text: String
    var inferred: String?
  }

  /// The day by which relative dates are resolved.
  var documentDay: Day? {
    guard let published = article.published ?? dateline, published.earliest == published.latest else { return nil }
    return published.earliest
  }

  /// Finds the date before the text, as in `Islamabad, 2 August 2022 (TDI):`, which is that of the report.
  mutating func findDateline() {
    for passage in passages.indices.prefix(6) where passages[passage].paragraph.kind != .headline {
      let tokens = passages[passage].tokens
      guard let end = tokens.prefix(16).firstIndex(where: { $0.isMark(":") || $0.isHyphen && !$0.isGlued }) else {
        continue
      }
      for token in 0..<end {
        guard let found = date(tokens, token), found.inferred == nil, found.tokens.upperBound <= end,
          let date = try? EDTFDate(found.text), date.earliest == date.latest
        else { continue }
        dateline = date
        datelineTokens = (passage, found.tokens)
        return
      }
    }
  }

  /// Whether a date is that of the report.
  func isOfDateline(_ date: DateMention) -> Bool {
    datelineTokens.map { $0.0 == date.passage && $0.1 == date.tokens } ?? false
  }

  mutating func findDates() {
    for passage in passages.indices {
      var token = 0
      while token < passages[passage].tokens.count {
        guard isFree(passage, token), let found = date(passages[passage].tokens, token),
          let date = try? EDTFDate(found.text), isFree(passage, found.tokens)
        else {
          token += 1
          continue
        }
        dates.append(
          DateMention(
            passage: passage, tokens: found.tokens, date: date,
            confidence: found.inferred == nil ? .known : .likely, inferred: found.inferred))
        token = found.tokens.upperBound
      }
    }
  }

  /// The date that begins at a token.
  private func date(_ tokens: [Token], _ token: Int) -> Found? {
    if tokens[token].isNumber {
      return numeric(tokens, token) ?? chinese(tokens, token) ?? chineseDay(tokens, token) ?? dayFirst(tokens, token)
        ?? ago(tokens, token) ?? year(tokens, token)
    }
    guard tokens[token].shape != .mark else { return nil }
    return monthFirst(tokens, token) ?? season(tokens, token) ?? relative(tokens, token) ?? weekday(tokens, token)
      ?? agoInWords(tokens, token)
  }

  // MARK: - Absolute

  func month(_ tokens: [Token], _ token: Int) -> PhraseTable.Match? {
    guard token < tokens.count, let match = rules[.months].match(tokens, at: token, needsCapital: true) else {
      return nil
    }
    let end = match.tokens.upperBound
    let hasPoint = end + 1 < tokens.count && tokens[end].isMark(".") && (tokens[end + 1].isNumber)
    return hasPoint ? PhraseTable.Match(value: match.value, tokens: token..<end + 1) : match
  }

  private func yearNumber(_ tokens: [Token], _ token: Int) -> String? {
    guard token < tokens.count, let number = tokens[token].number, (1900...2099).contains(number),
      tokens[token].range.count == 4 || tokens[token].text.utf8.count == 4
    else { return nil }
    return tokens[token].text
  }

  private func dayNumber(_ tokens: [Token], _ token: Int) -> (text: String, end: Int)? {
    guard token < tokens.count, let day = tokens[token].number, (1...31).contains(day) else { return nil }
    let isOrdinal =
      token + 1 < tokens.count && tokens[token + 1].isGlued
      && ["st", "nd", "rd", "th"].contains(tokens[token + 1].text)
    return (day.padded(to: 2), token + (isOrdinal ? 2 : 1))
  }

  /// `2022-08-02`, `02/08/2022` with the day first, as in Pakistan.
  private func numeric(_ tokens: [Token], _ token: Int) -> Found? {
    guard token + 4 < tokens.count, tokens[token + 1].isHyphen || tokens[token + 1].isMark("/"),
      tokens[token + 1].isGlued, tokens[token + 3].text == tokens[token + 1].text,
      let first = tokens[token].number, let second = tokens[token + 2].number, let third = tokens[token + 4].number
    else { return nil }
    let parts = first > 31 ? (first, second, third) : (third, second, first)
    guard Day(year: parts.0, month: parts.1, day: parts.2) != nil, parts.0 > 1900 else { return nil }
    return Found(tokens: token..<token + 5, text: "\(parts.0)-\(parts.1.padded(to: 2))-\(parts.2.padded(to: 2))")
  }

  /// `2 August 2022`, `28-29 July 2022`, `2nd of August`.
  func dayFirst(_ tokens: [Token], _ token: Int) -> Found? {
    guard let first = dayNumber(tokens, token) else { return nil }
    var (end, last) = (first.end, String?.none)
    if end + 1 < tokens.count, tokens[end].isHyphen || tokens[end].text == "to" || tokens[end].text == "and",
      let second = dayNumber(tokens, end + 1)
    {
      (last, end) = (second.text, second.end)
    }
    if end < tokens.count, tokens[end].text == "of" { end += 1 }
    guard let month = month(tokens, end) else { return nil }
    end = month.tokens.upperBound
    if end < tokens.count, tokens[end].isMark(",") || tokens[end].isMark("،"), yearNumber(tokens, end + 1) != nil {
      end += 1
    }
    let year = yearNumber(tokens, end)
    return whole(token..<(year == nil ? trimmed(tokens, end) : end + 1), year, month.value, first.text, last)
  }

  private func trimmed(_ tokens: [Token], _ end: Int) -> Int { tokens[end - 1].shape == .mark ? end - 1 : end }

  /// `August 2, 2022`, `August 2022`, `in August`.
  func monthFirst(_ tokens: [Token], _ token: Int) -> Found? {
    guard let month = month(tokens, token) else { return nil }
    var end = month.tokens.upperBound
    if let day = dayNumber(tokens, end), yearNumber(tokens, end) == nil, !isFollowedByUnit(tokens, day.end) {
      var (last, after) = (String?.none, day.end)
      if after + 1 < tokens.count, tokens[after].isHyphen || tokens[after].text == "to",
        let second = dayNumber(tokens, after + 1)
      {
        (last, after) = (second.text, second.end)
      }
      let yearPlace = after < tokens.count && tokens[after].isMark(",") ? after + 1 : after
      let year = yearNumber(tokens, yearPlace)
      return whole(token..<(year == nil ? after : yearPlace + 1), year, month.value, day.text, last)
    }
    if end < tokens.count, tokens[end].isMark(",") || tokens[end].text == "of" || tokens[end].isHyphen { end += 1 }
    if let year = yearNumber(tokens, end) { return Found(tokens: token..<end + 1, text: "\(year)-\(month.value)") }
    if let year = sameYear(tokens, month.tokens.upperBound) {
      return Found(
        tokens: token..<year.end, text: "\(year.number)-\(month.value)", inferred: "printed without the year")
    }
    if let year = relativeYear(tokens, end) {
      return Found(
        tokens: token..<year.end, text: "\(year.number)-\(month.value)", inferred: "printed without the year")
    }
    guard isMonthAlone(tokens, token), let year = year(of: month.value, tokens, token) else { return nil }
    return Found(
      tokens: month.tokens, text: "\(year)-\(month.value)", inferred: "printed without the year")
  }

  /// `of the same year` after a month: that of the date before.
  private func sameYear(_ tokens: [Token], _ token: Int) -> (number: Int, end: Int)? {
    let words = tokens[min(token, tokens.count)...].prefix(4).map(\.text)
    guard let length = Self.sameYears.first(where: { words.starts(with: $0) })?.count, let last = dates.last,
      let day = last.date.earliest
    else { return nil }
    return (day.year, token + length)
  }

  private static let sameYears = [["of", "the", "same", "year"], ["of", "that", "year"], ["the", "same", "year"]]

  /// `last year` after a month.
  private func relativeYear(_ tokens: [Token], _ token: Int) -> (number: Int, end: Int)? {
    guard let match = rules[.relative].match(tokens, at: token), match.value.hasSuffix("y"), let today = documentDay,
      let years = Int(match.value.dropLast())
    else { return nil }
    return (today.year + years, match.tokens.upperBound)
  }

  /// `may` and `march` are months only after a word that a date follows.
  private func isMonthAlone(_ tokens: [Token], _ token: Int) -> Bool {
    guard token > 0 else { return false }
    if tokens[token].isForeign { return true }
    let before = tokens[token - 1].text
    return [
      "in", "since", "by", "until", "till", "of", "last", "this", "from", "during", "early", "late", "mid", "next",
    ]
    .contains(before) || tokens[token - 1].isHyphen && tokens[token - 1].isGlued
  }

  private func isFollowedByUnit(_ tokens: [Token], _ place: Int) -> Bool {
    rules[.multipliers].match(tokens, at: place) != nil || rules[.units].match(tokens, at: place) != nil
  }

  private func whole(_ tokens: Range<Int>, _ year: String?, _ month: String, _ day: String, _ last: String?) -> Found? {
    guard let known = year ?? nearestYear(month: month, day: day).map(String.init) else { return nil }
    let first = "\(known)-\(month)-\(day)"
    let text = last.map { "\(first)/\(known)-\(month)-\($0)" } ?? first
    return Found(tokens: tokens, text: text, inferred: year == nil ? "printed without the year" : nil)
  }

  /// The year in which a day is nearest to the day of the document.
  func nearestYear(month: String, day: String?) -> Int? {
    guard let today = documentDay ?? article.published?.earliest, let month = Int(month) else { return nil }
    let number = day.flatMap { Int($0) } ?? 15
    let near = (today.year - 1...today.year + 1).compactMap { year in
      Day(year: year, month: month, day: number).map { (year, abs($0.number - today.number)) }
    }
    return near.min { $0.1 < $1.1 }?.0
  }

  /// Whether the word before a year makes it a part of a name: `Expo 2020`, `Vision 2025`, `Ordinance 2020`.
  private func isNameBefore(_ tokens: [Token], _ token: Int) -> Bool {
    let before = tokens[token - 1]
    guard before.shape == .word, before.isCapital, !rules[.outside].has(before.text) else { return false }
    return rules[.months].match(tokens, endingAt: token) == nil && rules[.seasons].match(tokens, endingAt: token) == nil
      && rules[.places].match(tokens, endingAt: token) == nil
  }

  /// A year alone. A number with a unit or a noun behind it counts something.
  private func year(_ tokens: [Token], _ token: Int) -> Found? {
    // `1,900` counts something.
    guard let year = yearNumber(tokens, token), tokens[token].text.utf8.count == 4,
      !tokens[token].text.utf8.allSatisfy({ $0 < 0x80 }) || tokens[token].range.count != 5
    else { return nil }
    let next = token + 1
    if next < tokens.count, tokens[next].isGlued, tokens[next].text == "s", year.hasSuffix("0") {
      return Found(tokens: token..<token + 2, text: "\(year.prefix(3))X")
    }
    if token > 0, rules[.currencies].match(tokens, endingAt: token) != nil { return nil }
    if token > 0, isNameBefore(tokens, token) { return nil }
    if token > 0, tokens[token - 1].shape == .mark, tokens[token - 1].isGlued, !tokens[token - 1].isMark("("),
      !tokens[token - 1].isMark(",")
    {
      return nil
    }
    guard !isFollowedByUnit(tokens, next), !isFollowedByNoun(tokens, next) else { return nil }
    if token > 0, isCounted(before: tokens[token - 1].text) { return nil }
    // `2022-23` is a year of a budget.
    if next + 1 < tokens.count, tokens[next].isHyphen, tokens[next].isGlued, tokens[next + 1].isNumber {
      return yearNumber(tokens, next + 1).map { Found(tokens: token..<next + 2, text: "\(year)/\($0)") }
    }
    return Found(tokens: token..<next, text: year)
  }

  private func isCounted(before word: String) -> Bool {
    ["than", "over", "about", "around", "approximately", "nearly", "almost", "some", "least"].contains(word)
  }

  /// Whether a plural follows, after one word at most: `2000 companies`, `2000 square feet`.
  private func isFollowedByNoun(_ tokens: [Token], _ place: Int) -> Bool {
    guard place < tokens.count, tokens[place].shape == .word, !tokens[place].isCapital else { return false }
    return rules[.fields].match(tokens, at: place) != nil || rules[.notCounted].has(tokens[place].text)
      || rules[.fields].match(tokens, at: place + 1) != nil
  }

  private func season(_ tokens: [Token], _ token: Int) -> Found? {
    guard let season = rules[.seasons].match(tokens, at: token) else { return nil }
    let end = season.tokens.upperBound
    let place = end < tokens.count && (tokens[end].text == "of" || tokens[end].isMark(",")) ? end + 1 : end
    return yearNumber(tokens, place).map { Found(tokens: token..<place + 1, text: "\($0)-\(season.value)") }
  }
}

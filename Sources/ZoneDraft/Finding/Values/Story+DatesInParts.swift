import ZoneData

/// Dates of which the parts stand apart or in another order than in English: `2022年8月2日`, `去年12月`, `رواں سال جون`.
extension Story {
  /// `2022年8月2日`, `8月2日`, `2022年8月`, `2022年`.
  func chinese(_ tokens: [Token], _ token: Int, year printed: String? = nil) -> Found? {
    var (year, month, day): (String?, String?, String?) = (printed, nil, nil)
    var place = token
    while place + 1 < tokens.count, let number = tokens[place].number {
      switch tokens[place + 1].text {
      case "年" where year == nil && month == nil && (1900...2099).contains(number): year = String(number)
      case "月" where month == nil && (1...12).contains(number): month = number.padded(to: 2)
      case "日" where month != nil && day == nil: day = number.padded(to: 2)
      case "号" where month != nil && day == nil: day = number.padded(to: 2)
      default: return place > token ? chineseText(token..<place, year, month, day) : nil
      }
      place += 2
    }
    return place > token ? chineseText(token..<place, year, month, day) : nil
  }

  private func chineseText(_ tokens: Range<Int>, _ year: String?, _ month: String?, _ day: String?) -> Found? {
    guard let month else { return year.map { Found(tokens: tokens, text: $0) } }
    guard let known = year ?? nearestYear(month: month, day: day).map(String.init) else { return nil }
    let text = [known, month, day].compactMap(\.self).joined(separator: "-")
    return Found(tokens: tokens, text: text, inferred: year == nil ? "printed without the year" : nil)
  }

  /// `27日` alone: the day of that number which is nearest to the day of the document.
  func chineseDay(_ tokens: [Token], _ token: Int) -> Found? {
    guard let number = tokens[token].number, (1...31).contains(number), let today = documentDay,
      let unit = tokens[safe: token + 1]?.text, unit == "日" || unit == "号", !isCountOfDays(tokens, token)
    else { return nil }
    let months = (-1...1).map { today.year * 12 + today.month - 1 + $0 }
    let days = months.compactMap { Day(year: $0 / 12, month: $0 % 12 + 1, day: number) }
    guard let day = days.min(by: { abs($0.number - today.number) < abs($1.number - today.number) }) else { return nil }
    return Found(tokens: token..<token + 2, text: day.iso, inferred: "printed without the month")
  }

  /// Whether days are counted: `为期3日`, `10日内`.
  private func isCountOfDays(_ tokens: [Token], _ token: Int) -> Bool {
    let (before, after) = (tokens[safe: token - 1]?.text ?? "", tokens[safe: token + 2]?.text ?? "")
    return ["期", "续", "约", "近", "每", "第"].contains(before) || ["内", "间", "游", "后", "元", "均"].contains(after)
  }

  /// A month, and perhaps its day, right behind `last year` in Chinese or Urdu.
  func monthOf(_ year: PhraseTable.Match, _ tokens: [Token]) -> Found? {
    let (start, next) = (year.tokens.lowerBound, year.tokens.upperBound)
    guard year.value.hasSuffix("y"), tokens[start].isForeign, next < tokens.count, let today = documentDay,
      let number = Self.relative(year.value, to: today)
    else { return nil }
    if tokens[next].isNumber, let found = chinese(tokens, next, year: number) {
      return Found(tokens: start..<found.tokens.upperBound, text: found.text, inferred: "printed without the year")
    }
    guard let month = month(tokens, next) else { return nil }
    return Found(
      tokens: start..<month.tokens.upperBound, text: "\(number)-\(month.value)", inferred: "printed without the year")
  }

  /// `上周五`: the weekday begins with the last character of the week.
  func weekdayOf(_ week: PhraseTable.Match, _ tokens: [Token]) -> Found? {
    guard week.value.hasSuffix("w"), let today = documentDay, let weeks = Int(week.value.dropLast()) else { return nil }
    for start in week.tokens.dropFirst() {
      guard let day = rules[.weekdays].match(tokens, at: start), day.tokens.upperBound > week.tokens.upperBound,
        let number = Int(day.value)
      else { continue }
      let range = week.tokens.lowerBound..<day.tokens.upperBound
      let printed = tokens[range].map(\.text).joined()
      return Found(
        tokens: range, text: today.advanced(by: 7 * weeks + number - 1 - today.weekday).iso,
        inferred: "printed as \(printed)")
    }
    return nil
  }

  /// The year of a month by itself: that of the last or the next one, if the word before says so, else the nearest.
  func year(of month: String, _ tokens: [Token], _ token: Int) -> Int? {
    guard let nearest = nearestYear(month: month, day: nil), let today = documentDay, token > 0, let number = Int(month)
    else { return nearestYear(month: month, day: nil) }
    switch rules[.relative].value(tokens[token - 1].text) {
    case "<": return number < today.month ? today.year : today.year - 1
    case ">": return number > today.month ? today.year : today.year + 1
    default:
      guard !tokens[token].isForeign else { return nearest }
      if number == today.month { return today.year }
      return isLater(tokens, token)
        ? today.year + (number < today.month ? 1 : 0) : today.year - (number > today.month ? 1 : 0)
    }
  }

  private static let past: Set = ["was", "were", "had", "has", "have", "since", "ago", "then"]
  private static let later: Set = ["until", "till", "next", "soon", "expected", "due", "scheduled", "slated"]
  /// How many words back the verb of a month may be.
  private static let farthestVerb = 24

  /// Whether the nearest verb before a month puts it into the future. News without such a verb is about the past.
  private func isLater(_ tokens: [Token], _ token: Int) -> Bool {
    if tokens[token - 1].text == "by" { return !isBehindHad(tokens, token) }
    let before = (max(0, token - Self.farthestVerb)..<token).reversed().prefix { !isEnd(tokens[$0]) }
    // Of `In April, A had signed` the verb stands behind.
    let after = (token + 1..<max(token + 1, min(tokens.count, token + Self.farthestVerb))).prefix { !isEnd(tokens[$0]) }
    return before.lazy.compactMap { isLaterVerb(tokens, $0) }.first
      ?? after.lazy.compactMap { isLaterVerb(tokens, $0) }.first ?? false
  }

  /// Whether the last auxiliary before is that of the past perfect: `41 per cent had been used by April`.
  private func isBehindHad(_ tokens: [Token], _ token: Int) -> Bool {
    (max(0, token - Self.farthestVerb)..<token).reversed().prefix { !isEnd(tokens[$0]) }
      .first { Self.past.contains(tokens[$0].text) || isPlanWord(tokens, $0) && tokens[$0].text != "be" }
      .map { tokens[$0].text == "had" } ?? false
  }

  private func isEnd(_ token: Token) -> Bool { token.isMark(".") || token.isMark(";") }

  /// Whether a word puts its clause into the future, or into the past; nil if it does neither.
  private func isLaterVerb(_ tokens: [Token], _ place: Int) -> Bool? {
    let word = tokens[place]
    if Self.later.contains(word.text) || isPlanWord(tokens, place) { return true }
    let isParticiple = word.text.hasSuffix("ed") && tokens[safe: place - 1]?.text != "be" && !word.isCapital
    return Self.past.contains(word.text) || isParticiple ? false : nil
  }

  /// `is expected`, `is to be given`, `will open`, but not the `may` of possibility or the `must` of rules.
  private func isPlanWord(_ tokens: [Token], _ place: Int) -> Bool {
    // The `ahead of` of `the go-ahead of the board`.
    guard let plan = rules[.planned].match(tokens, at: place), !tokens.isHyphen(place - 1) else { return false }
    return !["be", "could", "may", "might", "must", "can"].contains(
      tokens[plan.tokens].map(\.text).joined(separator: " "))
  }
}

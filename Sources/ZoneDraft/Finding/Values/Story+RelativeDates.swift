import Platform
import ZoneData

/// Dates that only the day of the document makes whole: `on Tuesday`, `last month`, `three weeks ago`.
extension Story {
  func weekday(_ tokens: [Token], _ token: Int) -> Found? {
    guard let match = rules[.weekdays].match(tokens, at: token, needsCapital: true), let wanted = Int(match.value),
      let today = documentDay
    else { return nil }
    // `Monday, 2 August 2022`: the date says it.
    let end = match.tokens.upperBound
    let after = end < tokens.count && (tokens[end].isMark(",") || tokens[end].isMark("(")) ? end + 1 : end
    if after < tokens.count, tokens[after].isNumber || month(tokens, after) != nil {
      if let date = tokens[after].isNumber ? dayFirst(tokens, after) : monthFirst(tokens, after) {
        return Found(tokens: token..<date.tokens.upperBound, text: date.text, inferred: date.inferred)
      }
    }
    let before = token > 0 ? tokens[token - 1].text : ""
    let back = ((today.weekday - (wanted - 1)) % 7 + 7) % 7
    var day = today.advanced(by: -back)
    let direction = rules[.relative].value(before)
    if direction == ">" { day = today.advanced(by: back == 0 ? 7 : 7 - back) }
    if direction == "<", back == 0 { day = today.advanced(by: -7) }
    let printed = tokens[match.tokens].map(\.text).joined(separator: " ")
    return Found(
      tokens: (direction != nil || before == "this" ? token - 1 : token)..<end,
      text: day.iso,
      inferred: "printed as \(printed)")
  }

  func relative(_ tokens: [Token], _ token: Int) -> Found? {
    guard let match = rules[.relative].match(tokens, at: token), let today = documentDay,
      let text = Self.relative(match.value, to: today)
    else { return nil }
    // `Pakistan Today` is a newspaper.
    guard !tokens[token].isCapital || token == 0 || !tokens[token - 1].isCapital else { return nil }
    // `The factories of tomorrow` are of no day.
    if let none = rules[.relative].match(tokens, endingAt: match.tokens.upperBound, from: max(0, token - 2)),
      none.value == "-"
    {
      return nil
    }
    if let found = monthOf(match, tokens) ?? weekdayOf(match, tokens) { return found }
    let printed = tokens[match.tokens].map(\.text).joined(separator: " ")
    return Found(tokens: match.tokens, text: text, inferred: "printed as \(printed)")
  }

  /// The EDTF text for a number of days, weeks, months or years: `-1m`.
  static func relative(_ step: String, to today: Day) -> String? {
    guard let unit = step.last, let count = Int(step.dropLast().replacing("+", with: "")) else { return nil }
    switch unit {
    case "d": return today.advanced(by: count).iso
    case "w":
      let monday = today.advanced(by: -today.weekday + 7 * count)
      return "\(monday.iso)/\(monday.advanced(by: 6).iso)"
    case "m":
      let months = today.year * 12 + today.month - 1 + count
      return "\(months / 12)-\((months % 12 + 1).padded(to: 2))"
    case "y": return String(today.year + count)
    default: return nil
    }
  }

  /// `three months ago`.
  func agoInWords(_ tokens: [Token], _ token: Int) -> Found? {
    guard let word = rules[.numberWords].match(tokens, at: token), let count = Int(word.value) else { return nil }
    return ago(tokens, token, count, word.tokens.upperBound)
  }

  func ago(_ tokens: [Token], _ token: Int) -> Found? {
    tokens[token].number.flatMap { ago(tokens, token, $0, token + 1) }
  }

  func ago(_ tokens: [Token], _ start: Int, _ count: Int, _ place: Int) -> Found? {
    guard place + 1 < tokens.count, tokens[place + 1].text == "ago", (1...400).contains(count), let today = documentDay
    else { return nil }
    let units = [
      "day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m", "year": "y", "years": "y",
    ]
    guard let unit = units[tokens[place].text], let text = Self.relative("-\(count)\(unit)", to: today) else {
      return nil
    }
    let printed = tokens[start..<place + 2].map(\.text).joined(separator: " ")
    return Found(tokens: start..<place + 2, text: text, inferred: "printed as \(printed)")
  }
}

import Foundation
import ZoneData

/// Areas, amounts of money, counts and percentages, in the syntax of the dossiers.
extension Story {
  /// A number as printed, with its multiplier.
  private struct Figure {
    var tokens: Range<Int>
    var text: String
    var isMultiplied = false
  }

  mutating func findQuantities() {
    let dated = Set(dates.flatMap { date in date.tokens.map { TokenPlace(date.passage, $0) } })
    for passage in passages.indices {
      var token = 0
      while token < passages[passage].tokens.count {
        guard isFree(passage, token), !dated.contains(TokenPlace(passage, token)),
          let found = quantity(passage, token)
        else {
          token += 1
          continue
        }
        quantities.append(found)
        token = max(found.tokens.upperBound, token + 1)
      }
    }
  }

  private struct TokenPlace: Hashable {
    let passage: Int
    let token: Int
    init(_ passage: Int, _ token: Int) { (self.passage, self.token) = (passage, token) }
  }

  private func quantity(_ passage: Int, _ token: Int) -> QuantityMention? {
    let tokens = passages[passage].tokens
    guard rules[.notQuantities].match(tokens, at: token) == nil, var figure = figure(tokens, token),
      !isLabel(tokens, figure.tokens)
    else { return nil }
    let currencyBefore = rules[.currencies].match(
      tokens, endingAt: withoutPoint(tokens, token), from: max(0, token - 4))
    figure = ranged(tokens, figure, hasCurrency: currencyBefore != nil)
    guard let unit = unit(passage, figure.tokens.upperBound, currencyBefore?.value) else { return nil }
    let isInWords = !tokens[token].isNumber
    guard !isInWords || unit.isNoun || unit.isMeasure || figure.isMultiplied else { return nil }
    let start = currencyBefore?.tokens.lowerBound ?? token
    var end = unit.tokens.isEmpty ? figure.tokens.upperBound : unit.tokens.upperBound
    var comparator = rules[.comparators].match(tokens, endingAt: start, from: max(0, start - 5))
    if let place = comparator?.tokens.lowerBound, comparator?.tokens.count == 1, place > 0,
      rules[.notComparators].match(tokens, endingAt: place) != nil
    {
      comparator = nil
    }
    guard !isPeriod(tokens, token, unit) else { return nil }
    if comparator?.tokens.count == 1, comparator?.value == "over", Self.durations.contains(unit.text) {
      comparator = nil
    }
    let first = comparator?.tokens.lowerBound ?? start
    if comparator == nil, let after = rules[.comparatorsAfter].match(tokens, at: figure.tokens.upperBound) {
      comparator = after
      end = max(end, after.tokens.upperBound)
    }
    let text = [comparator?.value, figure.text, unit.text].compactMap(\.self).joined(separator: " ")
    guard let quantity = try? Quantity(text) else { return nil }
    let field = field(of: quantity, unit, passage, first..<end)
    let record = record(of: field, passage, first)
    return QuantityMention(
      passage: passage, tokens: first..<end, quantity: quantity, field: record == nil ? nil : field, record: record,
      confidence: .likely)
  }

  /// `The last 30 years` say when, not how many.
  private func isPeriod(_ tokens: [Token], _ token: Int, _ unit: Unit) -> Bool {
    token > 0 && Self.durations.contains(unit.text)
      && ["last", "past", "next", "coming", "previous", "first"].contains(tokens[token - 1].text)
  }

  /// Units before which `over` means during: `over four years`.
  private static let durations: Set = ["years", "months", "weeks", "days"]

  private func withoutPoint(_ tokens: [Token], _ token: Int) -> Int {
    token > 0 && tokens[token - 1].isMark(".") && token > 1 && tokens[token - 2].text.utf8.count <= 3
      ? token - 1 : token
  }

  // MARK: - Numbers

  private func figure(_ tokens: [Token], _ token: Int) -> Figure? {
    guard tokens[token].isNumber else {
      return figureInWords(tokens, token).flatMap { multiplied(tokens, $0.text, $0.tokens) }
    }
    // `G-5`, `5th`, `Article 5`.
    if token > 0, tokens[token].isGlued, tokens[token - 1].shape == .word, !isCurrency(tokens, token) { return nil }
    if token > 1, tokens[token].isGlued, tokens[token - 1].isHyphen, tokens[token - 1].isGlued,
      tokens[token - 2].shape == .word, !isCurrency(tokens, token - 1)
    {
      return nil
    }
    let next = token + 1
    if next < tokens.count, tokens[next].isGlued, ["st", "nd", "rd", "th", "g", "s"].contains(tokens[next].text) {
      return nil
    }
    return multiplied(tokens, tokens[token].text, token..<next)
  }

  /// `twenty`, `twenty-five`, `two hundred and forty`.
  private func figureInWords(_ tokens: [Token], _ token: Int) -> Figure? {
    guard let first = rules[.numberWords].match(tokens, at: token) else { return nil }
    var (value, end) = (first.value, first.tokens.upperBound)
    while let number = Int(value), let next = nextWord(tokens, end, after: number) {
      value = next.value == "100" && number < 100 ? "\(number * 100)" : "\(number + (Int(next.value) ?? 0))"
      end = next.tokens.upperBound
    }
    return Figure(tokens: token..<end, text: value)
  }

  /// The word that goes on with a number: a smaller one behind a ten, a hundred, or `hundred and`.
  private func nextWord(_ tokens: [Token], _ end: Int, after number: Int) -> PhraseTable.Match? {
    let isJoined =
      end < tokens.count
      && (tokens[end].isHyphen && tokens[end].isGlued || number % 100 == 0 && tokens[end].text == "and")
    guard number > 0, let next = rules[.numberWords].match(tokens, at: isJoined ? end + 1 : end),
      let value = Int(next.value)
    else { return nil }
    if value == 100 { return number < 10 && next.tokens.count == 1 ? next : nil }
    let isTen = number % 100 == 0 || number % 10 == 0 && number % 100 >= 20 && value < 10
    return value < 100 && isTen && (isJoined || number % 100 != 0) ? next : nil
  }

  private func isCurrency(_ tokens: [Token], _ end: Int) -> Bool {
    rules[.currencies].match(tokens, endingAt: end, from: max(0, end - 3)) != nil
  }

  private func multiplied(_ tokens: [Token], _ number: String, _ range: Range<Int>) -> Figure? {
    var (value, end) = (Decimal(string: number), range.upperBound)
    var hasMultiplier = false
    for _ in 0..<2 {
      let place = end < tokens.count && tokens[end].isHyphen ? end + 1 : end
      guard let factor = rules[.multipliers].match(tokens, at: place), let times = Decimal(string: factor.value),
        place < tokens.count, !isUnitLetter(tokens, place)
      else { break }
      (value, end, hasMultiplier) = (value.map { $0 * times }, factor.tokens.upperBound, true)
    }
    guard var value else { return nil }
    if hasMultiplier, let rest = rest(tokens, end, below: value) { (value, end) = (value + rest.value, rest.end) }
    // Digits that are printed count, so a number without multiplier keeps its zeros.
    let text = hasMultiplier ? "\(value)" : number
    guard text.utf8.count <= 16, !text.contains("e") else { return nil }
    return Figure(tokens: range.lowerBound..<end, text: text, isMultiplied: hasMultiplier)
  }

  /// The lesser part of a figure in two: the 30 crore of `2 arab 30 crore`.
  private func rest(_ tokens: [Token], _ place: Int, below value: Decimal) -> (value: Decimal, end: Int)? {
    guard let number = tokens[safe: place], number.isNumber,
      let factor = rules[.multipliers].match(tokens, at: place + 1),
      !isUnitLetter(tokens, place + 1), let times = Decimal(string: factor.value),
      let part = Decimal(string: number.text).map({ $0 * times }), part < value
    else { return nil }
    return (part, factor.tokens.upperBound)
  }

  /// `m` after a number is a million only behind an amount of money: `$5m`.
  private func isUnitLetter(_ tokens: [Token], _ place: Int) -> Bool {
    guard ["m", "b", "k"].contains(tokens[place].text) else { return false }
    return !tokens[place].isGlued || place < 2 || !isCurrency(tokens, place - 1)
  }

  /// `10-11 acres`, `10 to 15 companies`, `Rs10-12 billion`.
  private func ranged(_ tokens: [Token], _ figure: Figure, hasCurrency: Bool) -> Figure {
    var place = figure.tokens.upperBound
    guard place + 1 < tokens.count, tokens[place].isHyphen || tokens[place].text == "to" else { return figure }
    place += 1
    if hasCurrency, let sign = rules[.currencies].match(tokens, at: place) { place = sign.tokens.upperBound }
    guard place < tokens.count, tokens[place].isNumber, let second = self.figure(in: tokens, place),
      let low = Double(figure.text), let high = Double(second.text)
    else { return figure }
    // `10-12 billion`: the multiplier belongs to both.
    var first = figure.text
    if let plain = Double(tokens[place].text), plain > 0, high / plain > 1, low < plain {
      first = Decimal(string: figure.text).map { "\($0 * Decimal(Int(high / plain)))" } ?? first
    }
    guard let low = Double(first), low < high else { return figure }
    return Figure(tokens: figure.tokens.lowerBound..<second.tokens.upperBound, text: "\(first)-\(second.text)")
  }

  private func figure(in tokens: [Token], _ token: Int) -> Figure? {
    multiplied(tokens, tokens[token].text, token..<token + 1)
  }

  /// `Fortune 500`, `Section 21`, `No 5`, `2:30`: a number that names something.
  private func isLabel(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    if after < tokens.count, tokens[after].isMark(":"), tokens[after].isGlued, after + 1 < tokens.count,
      tokens[after + 1].isNumber
    {
      return true
    }
    guard before >= 0 else { return false }
    let labels: Set = [
      "section", "article", "no", "number", "phase", "page", "clause", "chapter", "block", "plot", "top",
      "sector", "rule", "paragraph", "part", "fortune", "g", "b2b", "vision", "agenda", "version", "room", "level",
      "cpec",
      "sro", "act", "schedule", "unit",
    ]
    return labels.contains(tokens[before].text) || tokens[before].isMark(":") && tokens[before].isGlued
  }
}

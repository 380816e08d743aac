import Foundation
import Platform
import ZoneData

/// A date as documents print it: `2 August 2022`, `Aug 2nd, 2022`, `2022-08-02T10:00:00Z`, `2024年9月25日`, `۲ اگست ۲۰۲۲`.
///
/// A numeric date whose day and month could be exchanged is not a date here, unless it has points: the document does not say
/// which is meant.
package enum PublicationDate {
  /// The first date of a text; nil if there is none. A date without a day counts only if `needsDay` is false.
  package static func first(in text: String, needsDay: Bool = true) -> EDTFDate? {
    let tokens = tokens(of: text)
    for index in tokens.indices {
      if let date = day(at: index, in: tokens) { return date }
    }
    guard !needsDay else { return nil }
    for index in tokens.indices {
      if let date = month(at: index, in: tokens) { return date }
    }
    return nil
  }

  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)
  }

  /// A longer line is not a line with a date of publication.
  private static let longestText = 400

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = text.prefix(longestText)[...]
    while let character = rest.first {
      if let digits = digits(at: rest) {
        let value = digits.count <= 8 ? Int(digits) ?? 0 : -1
        tokens.append(.number(value, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if character.isLetter {
        // The Chinese words for year, month and day stand beside digits and other words.
        let isHan = "年月日号".contains(character)
        let word = isHan ? rest.prefix(1) : rest.prefix { $0.isLetter && !"年月日号".contains($0) }
        tokens.append(.word(word.lowercased()))
        rest = rest.dropFirst(word.count)
      } else {
        if !character.isWhitespace { tokens.append(.mark(character)) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// The ASCII digits for a number in the digits of any script.
  private static func digits(at text: Substring) -> String? {
    let digits = text.prefix { $0.isWholeNumber && $0.unicodeScalars.count == 1 && !$0.isLetter }
    guard !digits.isEmpty else { return nil }
    let values = digits.compactMap(\.wholeNumberValue)
    guard values.count == digits.count, values.allSatisfy({ $0 <= 9 }) else { return nil }
    return values.map(String.init).joined()
  }

  private static func day(at index: Int, in tokens: [Token]) -> EDTFDate? {
    yearFirst(index, tokens) ?? dayFirst(index, tokens) ?? monthFirst(index, tokens) ?? numeric(index, tokens)
  }

  /// `2022-08-02`, `2022/8/2`, `2024年9月25日`.
  private static func yearFirst(_ index: Int, _ tokens: [Token]) -> EDTFDate? {
    guard let year = year(index, tokens), let separator = tokens[safe: index + 1], isSeparator(separator),
      let month = number(index + 2, tokens, atMost: 2), let second = tokens[safe: index + 3], isSeparator(second),
      let day = number(index + 4, tokens, atMost: 2)
    else { return nil }
    return date(year, month, day)
  }

  /// `2 August 2022`, `2nd of Aug, 2022`.
  private static func dayFirst(_ index: Int, _ tokens: [Token]) -> EDTFDate? {
    guard let day = number(index, tokens, atMost: 2) else { return nil }
    var next = skip(["st", "nd", "rd", "th", "of"], from: index + 1, tokens)
    next = skipMarks(from: next, tokens)
    guard let month = month(next, tokens) else { return nil }
    let after = skipMarks(from: next + 1, tokens)
    return year(after, tokens).flatMap { date($0, month, day) }
  }

  /// `August 2, 2022`, `Aug. 2nd 2022`.
  private static func monthFirst(_ index: Int, _ tokens: [Token]) -> EDTFDate? {
    guard let month = month(index, tokens) else { return nil }
    let dayIndex = skipMarks(from: index + 1, tokens)
    guard let day = number(dayIndex, tokens, atMost: 2) else { return nil }
    let after = skipMarks(from: skip(["st", "nd", "rd", "th"], from: dayIndex + 1, tokens), tokens)
    return year(after, tokens).flatMap { date($0, month, day) }
  }

  /// `25/09/2024`, `09/25/2024`; with points the day goes first: `02.09.2024`.
  private static func numeric(_ index: Int, _ tokens: [Token]) -> EDTFDate? {
    guard let first = number(index, tokens, atMost: 2), let separator = tokens[safe: index + 1],
      isSeparator(separator), tokens[safe: index + 3] == separator, let second = number(index + 2, tokens, atMost: 2),
      let year = year(index + 4, tokens)
    else { return nil }
    if second > 12 { return date(year, first, second) }
    return first > 12 || first == second || separator == .mark(".") ? date(year, second, first) : nil
  }

  /// `August 2022`, `2024年9月`.
  private static func month(at index: Int, in tokens: [Token]) -> EDTFDate? {
    if let month = month(index, tokens), let year = year(skipMarks(from: index + 1, tokens), tokens) {
      return try? EDTFDate("\(year)-\(month.padded(to: 2))")
    }
    guard let year = year(index, tokens), tokens[safe: index + 1] == .word("年"),
      let month = number(index + 2, tokens, atMost: 2), (1...12).contains(month)
    else { return nil }
    return try? EDTFDate("\(year)-\(month.padded(to: 2))")
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> EDTFDate? {
    Day(year: year, month: month, day: day).flatMap { try? EDTFDate($0.iso) }
  }

  private static func isSeparator(_ token: Token) -> Bool {
    [.mark("-"), .mark("/"), .mark("."), .mark("–"), .word("年"), .word("月")].contains(token)
  }

  private static func year(_ index: Int, _ tokens: [Token]) -> Int? {
    guard case .number(let value, digits: 4) = tokens[safe: index], (1900...2100).contains(value) else { return nil }
    return value
  }

  private static func number(_ index: Int, _ tokens: [Token], atMost most: Int) -> Int? {
    guard case .number(let value, let digits) = tokens[safe: index], digits <= most else { return nil }
    return value
  }

  private static func month(_ index: Int, _ tokens: [Token]) -> Int? {
    guard case .word(let name) = tokens[safe: index] else { return nil }
    if let month = urduMonths[name] { return month }
    guard name.count >= 3, name.count <= 9 else { return nil }
    let english = englishMonths.firstIndex { $0 == name || $0.prefix(3) == name || name == "sept" && $0 == "september" }
    return english.map { $0 + 1 }
  }

  private static func skip(_ words: Set<String>, from index: Int, _ tokens: [Token]) -> Int {
    var index = index
    while case .word(let word) = tokens[safe: index], words.contains(word) { index += 1 }
    return index
  }

  private static func skipMarks(from index: Int, _ tokens: [Token]) -> Int {
    var index = index
    while let token = tokens[safe: index], [.mark(","), .mark("."), .mark("،"), .mark("-")].contains(token) {
      index += 1
    }
    return index
  }

  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static let urduMonths: [String: Int] = [
    "جنوری": 1, "فروری": 2, "مارچ": 3, "اپریل": 4, "مئی": 5, "جون": 6, "جولائی": 7, "اگست": 8, "ستمبر": 9, "اکتوبر": 10,
    "نومبر": 11, "دسمبر": 12,
  ]
}

extension Array {
  /// The element at an index; nil outside the array.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

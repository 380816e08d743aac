import ZoneData

/// A bound for the newest document behind a row: `seen:<2024`, `age:>18m`.
package struct SeenTerm: Hashable, Sendable {
  /// The key before the colon.
  package enum Key: String, CaseIterable, Sendable {
    /// By the date of the document.
    case seen
    /// By how long ago that is.
    case age
  }

  package let key: Key
  /// As written after the colon.
  package let text: String
  /// `<` or `>`; nil for a date that the day must fall in.
  private let sign: Character?
  private let date: EDTFDate?
  private let age: Age?

  /// Parses what follows `seen:`, a date after `<` or `>` or alone, or `age:`, an age after `<` or `>`; nil if it is anything
  /// else.
  package init?(_ key: Key, _ text: String) {
    let sign = text.first.flatMap { "<>".contains($0) ? $0 : nil }
    let bare = String(text.dropFirst(sign == nil ? 0 : 1))
    let date = key == .seen ? try? EDTFDate(bare) : nil
    let age = key == .age && sign != nil ? Age(bare) : nil
    guard
      age != nil || (sign == ">" ? date?.latest : sign == "<" ? date?.earliest : date?.earliest ?? date?.latest) != nil
    else { return nil }
    (self.key, self.text, self.sign, self.date, self.age) = (key, text, sign, date, age)
  }

  /// The first and the last day that fit; nil for no bound.
  func days(_ ages: AgeScale?) -> (first: Day?, last: Day?) {
    if let age, let ages {
      let edge = ages.today.advanced(by: -age.days)
      return sign == ">" ? (nil, edge.advanced(by: -1)) : (edge.advanced(by: 1), nil)
    }
    switch sign {
    case "<": return (nil, date?.earliest?.advanced(by: -1))
    case ">": return (date?.latest?.advanced(by: 1), nil)
    default: return (date?.earliest, date?.latest)
    }
  }

  /// In words: `last seen before 2024`, `older than 18m`.
  package var inWords: String {
    let words = date?.inWords ?? ""
    return switch (key, sign) {
    case (.age, ">"): "older than \(text.dropFirst())"
    case (.age, _): "younger than \(text.dropFirst())"
    case (.seen, "<"): "last seen before \(words)"
    case (.seen, ">"): "last seen after \(words)"
    case (.seen, _): "last seen \(words)"
    }
  }
}

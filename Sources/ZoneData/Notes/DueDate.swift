import Algorithms

/// Reads a day by which to do something, as users write it: a date in EDTF, `today`, `tomorrow`, `fri`, `+3d` or `3 dec`.
package struct DueDate {
  /// Why a text is not such a day.
  package enum Mistake: Error, Equatable {
    case unknown(String)
    case noDay(String, day: Int, month: String)
    case noEnd(String)
    case badDate(EDTFError)

    /// One sentence that says what to write.
    package var message: String {
      switch self {
      case .unknown(let text): "“\(text)” is not a day; write 2026-12-03, tomorrow, fri, +3d, +2w, +1m or 3 dec."
      case .noDay(let text, let day, let month): "“\(text)” does not exist; \(month) has no day \(day)."
      case .noEnd(let text): "“\(text)” has no end; write the last day."
      case .badDate(let error): error.message
      }
    }
  }

  private let text: String
  private let today: Day

  /// The date that a text means on a day.
  package static func read(_ text: String, today: Day) throws(Mistake) -> EDTFDate {
    let typed = String(text.trimming(while: \.isWhitespace))
    let date = try DueDate(text: typed, today: today).date()
    guard date.latest != nil else { throw .noEnd(typed) }
    return date
  }

  private func date() throws(Mistake) -> EDTFDate {
    let word = text.lowercased()
    if let day = named(word) ?? weekday(word) { return try date(day.iso) }
    if let day = try later(word) { return try date(day.iso) }
    if let day = try dayOfMonth(word) { return try date(day.iso) }
    return try date(text)
  }

  private func date(_ written: String) throws(Mistake) -> EDTFDate {
    do throws(EDTFError) {
      return try EDTFDate(written)
    } catch {
      switch error {
      // `3 December 2026` means one date only.
      case .otherForm(_, let write) where write != written: return try date(write)
      case .notEDTF, .empty: throw .unknown(text)
      default: throw .badDate(error)
      }
    }
  }

  private func named(_ word: String) -> Day? {
    ["today": today, "tomorrow": today.advanced(by: 1)][word]
  }

  /// The next such day after today.
  private func weekday(_ word: String) -> Day? {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    guard word.count >= 3, let wanted = names.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
    return today.advanced(by: (wanted - today.weekday + 6) % 7 + 1)
  }

  /// `+3d`, `+2w`, `+1m`, `+1y`.
  private func later(_ word: String) throws(Mistake) -> Day? {
    guard word.hasPrefix("+") else { return nil }
    guard let unit = word.last, let count = Int(word.dropFirst().dropLast()), (0...9999).contains(count) else {
      throw .unknown(text)
    }
    switch unit {
    case "d": return today.advanced(by: count)
    case "w": return today.advanced(by: 7 * count)
    case "m": return today.advanced(byMonths: count)
    case "y": return today.advanced(byMonths: 12 * count)
    default: throw .unknown(text)
    }
  }

  /// `3 dec`, `dec 3rd`: the next such day, today included.
  private func dayOfMonth(_ word: String) throws(Mistake) -> Day? {
    let words = word.split(separator: " ")
    guard words.count == 2 else { return nil }
    for (number, name) in [(words[0], words[1]), (words[1], words[0])] {
      let digits = number.prefix { $0.isNumber }
      guard let day = Int(digits), number.count <= digits.count + 2, digits.count <= 2,
        let month = HumanDate.month(name).flatMap({ Int($0) }), month <= 12
      else { continue }
      // 29 February may be years away.
      let years = today.year...today.year + 8
      let found = years.lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 >= today }
      guard let found else { throw .noDay(text, day: day, month: Day.monthNames[month - 1]) }
      return found
    }
    return nil
  }
}

extension Day {
  /// The day of the week, from 0 for Monday. 1 January 1970 was a Thursday.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The same day some months later, or the last day of a shorter month.
  package func advanced(byMonths count: Int) -> Day {
    let months = year * 12 + month - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    return Day(known: year, month, min(parts.day, Self.count(inMonth: month, of: year)))
  }
}

extension EDTFDate {
  /// A single day with its day of the week, by which a mistake is seen: `Fri 4 Dec 2026`.
  package var inWordsWithWeekday: String {
    guard let day = latest, earliest == day else { return inWords }
    return day.inWordsWithWeekday
  }
}

extension Day {
  /// `Fri 4 Dec 2026`.
  package var inWordsWithWeekday: String {
    "\(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday]) \(inWords)"
  }
}

import Platform

/// Why a text is not an EDTF date. Each case carries the text.
package enum EDTFError: Error, Equatable, Codable {
  case empty
  /// Not in any recognised form.
  case notEDTF(String)
  /// In an unambiguous form that is not EDTF.
  case otherForm(String, write: String)
  /// In a form that can mean several dates.
  case ambiguous(String, readings: [String])
  /// The month is neither 01 to 12 nor a season 21 to 24.
  case noMonth(String, month: Int)
  /// The month has no such day.
  case noDay(String, day: Int, of: Day)
  /// The text after the `T` is not a time.
  case noTime(String)
  /// A quarter, half-year or other grouping of level 2.
  case subYear(String)
  /// A year after `Y` with fewer than five digits, a leading zero, or an exponent.
  case longYear(String)
  /// A `?`, `~` or `%` that is not at the end.
  case qualifierInside(String)
  /// An `X` in a place that level 1 does not allow.
  case unspecified(String)
  /// An interval or set without any date.
  case noDate(String)
  /// An end before the start.
  case reversed(String)
  /// A set that is empty or not closed.
  case brackets(String)
  /// An open end in the middle of a set.
  case openInside(String)
}

extension EDTFError {
  /// One sentence that says what is wrong and how to fix it.
  ///
  /// Long, but a single switch, so the compiler checks that every case has a sentence.
  package var message: String {
    switch self {
    case .empty: "The date is empty; leave the field out if the date is not known."
    case .notEDTF(let text):
      "\(shown(text)) is not a date; write 2022, 2022-08 or 2022-08-02."
    case .otherForm(let text, let write):
      "\(shown(text)) is not an EDTF date; write \(quoted(write))."
    case .ambiguous(let text, let readings):
      "\(shown(text)) can mean \(readings.joined(separator: " or ")); write the one you mean."
    case .noMonth(let text, let month):
      "\(shown(text)) has no month \(month.padded(to: 2)); write year-month-day."
    case .noDay(let text, let day, let month):
      "\(shown(text)) has no day \(day.padded(to: 2)); \(Day.name(ofMonth: month.month)) "
        + "\(Day.words(forYear: month.year)) has \(Day.count(inMonth: month.month, of: month.year)) days."
    case .noTime(let text):
      "\(shown(text)) has an invalid time; write hours, minutes and seconds, "
        + "like T23:20:30, T23:20:30Z or T23:20:30+05:00."
    case .subYear(let text):
      "\(shown(text)) names a part of the year that is not supported; "
        + "write its months, like 2001-04/2001-06."
    case .longYear(let text):
      "\(shown(text)) is not a year; after Y write all digits of a year with five or more, "
        + "otherwise four digits without Y."
    case .qualifierInside(let text):
      "\(shown(text)) has a ?, ~ or % inside; write it once after the date, % for both ? and ~."
    case .unspecified(let text):
      "\(shown(text)) has an X in the wrong place; write 201X, 20XX, 2004-XX, 2004-XX-XX or 2004-06-XX."
    case .noDate(let text): "\(shown(text)) has no date; write one at either end, like 1985/.. or ../1985."
    case .reversed(let text): "\(shown(text)) ends before it begins; write the earlier date first."
    case .brackets(let text):
      "\(shown(text)) is not a set of dates; write \"[2021,2022]\" for one of them, \"{2021,2022}\" for all."
    case .openInside(let text):
      "\(shown(text)) is open in the middle; write .. only before the first date or after the last."
    }
  }

  /// The text, shortened: the message is one line of a list.
  private func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }

  /// Without quotes, YAML would parse a set as a list.
  private func quoted(_ text: String) -> String {
    text.hasPrefix("[") || text.hasPrefix("{") ? "\"\(text)\", in quotes" : text
  }
}

/// Why a text is no EDTF date; each case carries the text.
package enum EDTFError: Error, Equatable, Codable {
  /// Nothing is written.
  case empty
  /// Not in any form that is recognised.
  case notEDTF(String)
  /// In a form that says the date without doubt, but is not EDTF.
  case otherForm(String, write: String)
  /// In a form that may mean several dates.
  case ambiguous(String, readings: [String])
  /// The month is not 01 to 12, nor a season 21 to 24.
  case noMonth(String, month: Int)
  /// The month has no such day.
  case noDay(String, day: Int, of: Day)
  /// What follows the `T` is no time.
  case noTime(String)
  /// A quarter, half-year or other grouping of level 2.
  case subYear(String)
  /// A year after `Y` that has under five digits, a leading zero, or an exponent.
  case longYear(String)
  /// A `?`, `~` or `%` that is not at the end of a date.
  case qualifierInside(String)
  /// An `X` where level 1 has none.
  case unspecified(String)
  /// An interval or set without any date.
  case noDate(String)
  /// An end before its start.
  case reversed(String)
  /// A set that is empty or is not closed.
  case brackets(String)
  /// An open end in the middle of a set.
  case openInside(String)
}

extension EDTFError {
  /// One sentence that says what is wrong and how to mend it.
  ///
  /// Long, but one switch: so the compiler sees that no case is without its sentence.
  package var message: String {
    switch self {
    case .empty: "The date is empty; leave the field out if the date is not known."
    case .notEDTF(let text):
      "\(shown(text)) is not an EDTF date; EDTF writes year-month-day, like 2022-08-02, 2022-08 or 2022."
    case .otherForm(let text, let write):
      "\(shown(text)) is not an EDTF date; write \(quoted(write))."
    case .ambiguous(let text, let readings):
      "\(shown(text)) may mean \(readings.joined(separator: " or ")); write the one that is meant."
    case .noMonth(let text, let month):
      "\(shown(text)) has no month \(padded(month)); EDTF writes year-month-day."
    case .noDay(let text, let day, let month):
      "\(shown(text)) has no day \(padded(day)); \(Day.name(ofMonth: month.month)) "
        + "\(Day.words(forYear: month.year)) has \(Day.count(inMonth: month.month, of: month.year)) days."
    case .noTime(let text):
      "\(shown(text)) has no such time; write hours, minutes and seconds, "
        + "like T23:20:30, T23:20:30Z or T23:20:30+05:00."
    case .subYear(let text):
      "\(shown(text)) names a part of the year that stz does not read; "
        + "write its months, like 2001-04/2001-06."
    case .longYear(let text):
      "\(shown(text)) is no year; after Y write a year of five digits or more in full, "
        + "otherwise four digits and no Y."
    case .qualifierInside(let text):
      "\(shown(text)) has a ?, ~ or % inside; write it once and after the date, % for both ? and ~."
    case .unspecified(let text):
      "\(shown(text)) has an X in the wrong place; write 201X, 20XX, 2004-XX, 2004-XX-XX or 2004-06-XX."
    case .noDate(let text): "\(shown(text)) has no date; write one at either end, like 1985/.. or ../1985."
    case .reversed(let text): "\(shown(text)) ends before it begins; write the earlier date first."
    case .brackets(let text):
      "\(shown(text)) is no set of dates; write \"[2021,2022]\" for one of them, \"{2021,2022}\" for all."
    case .openInside(let text):
      "\(shown(text)) is open in the middle; write .. only before the first date or after the last."
    }
  }

  /// A text of any length is cut: the message is one line of a list.
  private func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }

  /// YAML would read a set without quotes as a list.
  private func quoted(_ text: String) -> String {
    text.hasPrefix("[") || text.hasPrefix("{") ? "\"\(text)\", in quotes" : text
  }

  private func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

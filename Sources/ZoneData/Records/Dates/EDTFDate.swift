/// A date in EDTF (ISO 8601-2): levels 0 and 1, and the sets of level 2.
///
/// A time of day is kept in `text` only; the date is the day as written, whatever its offset. A season is a
/// meteorological one of the northern hemisphere, spring from March to May; winter runs from December of its year to
/// the next February. A decade `201X` is 2010 to 2019, a century `20XX` 2000 to 2099.
/// https://www.loc.gov/standards/datetime/
package struct EDTFDate: Sendable, CustomStringConvertible {
  /// The date as written.
  package let text: String

  /// The parsed date.
  package let kind: Kind

  /// The first day on which it may lie; `nil` if the start is open or unknown.
  package let earliest: Day?

  /// The last day on which it may lie; `nil` if the end is open or unknown.
  package let latest: Day?

  /// Parses a date. The error says how to fix the text.
  package init(_ text: String) throws(EDTFError) {
    do {
      kind = try EDTFParser(text: text).kind()
    } catch {
      throw HumanDate(text).error ?? error
    }
    self.text = text
    (earliest, latest) = Self.bounds(of: kind)
  }

  package var description: String { text }

  private static func bounds(of kind: Kind) -> (Day?, Day?) {
    switch kind {
    case .instant(let point):
      return (point.first, point.last)
    case .interval(let start, let end):
      return (start.point?.first, end.point?.last)
    case .oneOf(let stretches), .allOf(let stretches):
      let spans = stretches.map(\.days)
      let first = spans.map(\.first).min() ?? .min
      let last = spans.map(\.last).max() ?? .max
      return (first == .min ? nil : Day(number: first), last == .max ? nil : Day(number: last))
    }
  }
}

extension EDTFDate: Hashable {
  /// Two dates are equal if they are written the same way.
  package static func == (left: EDTFDate, right: EDTFDate) -> Bool {
    left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension EDTFDate: Comparable {
  /// Orders by first possible day, an open start first; then by last possible day, an open end last; then by text.
  package static func < (left: EDTFDate, right: EDTFDate) -> Bool {
    let (first, otherFirst) = (left.earliest?.number ?? .min, right.earliest?.number ?? .min)
    guard first == otherFirst else {
      return first < otherFirst
    }
    let (last, otherLast) = (left.latest?.number ?? .max, right.latest?.number ?? .max)
    return last == otherLast ? left.text < right.text : last < otherLast
  }
}

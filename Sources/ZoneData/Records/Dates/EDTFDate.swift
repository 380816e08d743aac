/// A date in EDTF (ISO 8601-2): levels 0 and 1, and the sets of level 2.
///
/// Times of day are read and kept in `text`; everything else goes by the day as written, whatever its offset.
/// A season is a meteorological one of the northern hemisphere, spring from March to May; winter runs from
/// December of its year to the next February. A decade `201X` is 2010 to 2019, a century `20XX` 2000 to 2099.
/// https://www.loc.gov/standards/datetime/
package struct EDTFDate: Sendable, CustomStringConvertible {
  /// The date as written.
  package let text: String

  /// What the date says, taken apart.
  package let kind: Kind

  /// The first day it may fall on; `nil` where the start is open or unknown.
  package let earliest: Day?

  /// The last day it may fall on; `nil` where the end is open or unknown.
  package let latest: Day?

  /// Reads a date; the error says how to mend the text.
  package init(_ text: String) throws(EDTFError) {
    do {
      kind = try EDTFParser(text: text).kind()
    } catch {
      throw HumanDate(text).error ?? error
    }
    self.text = text
    (earliest, latest) = Self.bounds(of: kind)
  }

  /// The text as written.
  package var description: String { text }

  /// The coarsest precision of the dates in it.
  package var precision: Precision {
    points.map(\.precision).max() ?? .day
  }

  /// Whether any date in it is marked `~` or `%`.
  package var isApproximate: Bool {
    points.contains { $0.qualifier == .approximate || $0.qualifier == .both }
  }

  /// Whether any date in it is marked `?` or `%`.
  package var isUncertain: Bool {
    points.contains { $0.qualifier == .uncertain || $0.qualifier == .both }
  }

  private var points: [Point] {
    stretches.flatMap { [$0.start, $0.end].compactMap(\.self) }
  }

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
  /// Two dates are equal when they are written alike.
  package static func == (left: EDTFDate, right: EDTFDate) -> Bool {
    left.text == right.text
  }

  /// Hashes the text.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension EDTFDate: Comparable {
  /// Orders by first possible day, no start first; then by last possible day, no end last; then by text.
  package static func < (left: EDTFDate, right: EDTFDate) -> Bool {
    let (first, otherFirst) = (left.earliest?.number ?? .min, right.earliest?.number ?? .min)
    guard first == otherFirst else {
      return first < otherFirst
    }
    let (last, otherLast) = (left.latest?.number ?? .max, right.latest?.number ?? .max)
    return last == otherLast ? left.text < right.text : last < otherLast
  }
}

extension EDTFDate {
  /// What kind of statement a date makes.
  package enum Kind: Hashable, Sendable {
    /// Some time within one date.
    case instant(Point)
    /// Lasted from the start to the end.
    case interval(End, End)
    /// On one of these, and on no other.
    case oneOf([Stretch])
    /// On each of these.
    case allOf([Stretch])
  }

  /// One end of an interval.
  package enum End: Hashable, Sendable {
    case date(Point)
    /// Written `..`: there is no such end, or none is given.
    case open
    /// Left empty: there is an end, and it is not known.
    case unknown

    /// The date, if the end has one.
    package var point: Point? {
      guard case .date(let point) = self else {
        return nil
      }
      return point
    }
  }

  /// A run of days between two dates; an end that is `nil` has no limit. A member of a set is one.
  package struct Stretch: Hashable, Sendable {
    /// Where it begins; `nil` in `..1984`.
    package let start: Point?

    /// Where it ends; `nil` in `1984..`.
    package let end: Point?

    /// The days from first to last, as written.
    var days: DaySpan {
      DaySpan(first: start?.first.number ?? .min, last: end?.last.number ?? .max)
    }

    /// The days from first to last, with what qualified ends may also mean.
    var widened: DaySpan {
      DaySpan(first: start?.widened.first ?? .min, last: end?.widened.last ?? .max)
    }
  }

  /// All stretches of days that the date speaks of, in the order written.
  var stretches: [Stretch] {
    switch kind {
    case .instant(let point): [Stretch(start: point, end: point)]
    case .interval(let start, let end): [Stretch(start: start.point, end: end.point)]
    case .oneOf(let stretches), .allOf(let stretches): stretches
    }
  }
}

/// Day numbers from first to last, both included; `Int.min` and `Int.max` stand for no limit.
struct DaySpan: Hashable {
  var first: Int
  var last: Int

  var count: Double {
    first == .min || last == .max ? .infinity : Double(last - first) + 1
  }

  func overlaps(_ other: DaySpan) -> Bool {
    first <= other.last && other.first <= last
  }
}

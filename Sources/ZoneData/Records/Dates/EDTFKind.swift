extension EDTFDate {
  /// The statement that a date makes.
  package enum Kind: Hashable, Sendable {
    /// At some time within one date.
    case instant(Point)
    /// Lasted from the start to the end.
    case interval(End, End)
    /// On exactly one of these.
    case oneOf([Stretch])
    /// On each of these.
    case allOf([Stretch])
  }

  /// One end of an interval.
  package enum End: Hashable, Sendable {
    case date(Point)
    /// Written `..`: there is no end, or none is given.
    case open
    /// Left empty: there is an end, but it is unknown.
    case unknown

    package var point: Point? {
      guard case .date(let point) = self else {
        return nil
      }
      return point
    }
  }

  /// The days between two dates; a `nil` end is unlimited. Each member of a set is one.
  package struct Stretch: Hashable, Sendable {
    /// `nil` in `..1984`.
    package let start: Point?

    /// `nil` in `1984..`.
    package let end: Point?

    /// The days from first to last, without qualifiers.
    var days: DaySpan {
      DaySpan(first: start?.first.number ?? .min, last: end?.last.number ?? .max)
    }

    /// The days from first to last, widened for qualified ends.
    var widened: DaySpan {
      DaySpan(first: start?.widened.first ?? .min, last: end?.widened.last ?? .max)
    }
  }

  /// The ranges of days in the date, in the order written.
  var stretches: [Stretch] {
    switch kind {
    case .instant(let point): [Stretch(start: point, end: point)]
    case .interval(let start, let end): [Stretch(start: start.point, end: end.point)]
    case .oneOf(let stretches), .allOf(let stretches): stretches
    }
  }
}

/// Day numbers from first to last, inclusive. `Int.min` and `Int.max` mean no limit.
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

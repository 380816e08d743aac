extension Quantity {
  /// The amounts that a quantity allows: `over 500` is everything above 500.
  package struct Interval: Hashable, Sendable {
    package let lower: Double

    /// Infinite after `over` and `at least`.
    package let upper: Double

    package let includesLower: Bool

    package let includesUpper: Bool

    /// By default the interval includes its least amount and excludes its greatest.
    package init(_ lower: Double, _ upper: Double, includesLower: Bool = true, includesUpper: Bool = false) {
      self.lower = lower
      self.upper = upper
      self.includesLower = includesLower
      self.includesUpper = includesUpper
    }

    /// What a comparator and two printed numbers allow; a single number is given twice.
    ///
    /// Every printed digit counts, zeros too: 700 is everything that rounds to it, from 699.5 up to but not including
    /// 700.5, so that 700 and 701 do not overlap. "About" is ten per cent to either side and never less than the
    /// printed digits allow; "almost" is the ten per cent below.
    init(_ comparator: Comparator?, _ low: Decimal, _ high: Decimal) {
      let tenth = min(low.value * 9 / 10, low.roundedFrom)
      switch comparator {
      case nil: self.init(low.roundedFrom, high.roundedUpTo)
      case .over: self.init(low.value, .infinity, includesLower: false)
      case .atLeast: self.init(low.value, .infinity)
      case .under: self.init(0, high.value)
      case .atMost: self.init(0, high.value, includesUpper: true)
      case .about: self.init(tenth, max(high.value * 11 / 10, high.roundedUpTo), includesUpper: true)
      case .almost: self.init(tenth, high.value)
      }
    }

    /// Whether some amount is in both. Ends are equal if they differ by at most the fraction `tolerance`.
    package func overlaps(_ other: Interval, tolerance: Double = 0) -> Bool {
      let (first, last) = (max(lower, other.lower), min(upper, other.upper))
      guard last.isFinite else {
        return true
      }
      let slack = tolerance * last
      guard abs(first - last) <= slack else {
        return first < last
      }
      return contains(first, slack) && other.contains(first, slack)
    }

    /// The same amounts in a unit that is `factor` times smaller.
    func scaled(by factor: Double) -> Interval {
      Interval(
        lower * factor, upper * factor, includesLower: includesLower, includesUpper: includesUpper)
    }

    private func contains(_ amount: Double, _ slack: Double) -> Bool {
      (includesLower || abs(amount - lower) > slack) && (includesUpper || abs(amount - upper) > slack)
    }
  }
}

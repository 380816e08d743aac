extension Quantity {
  /// Whether no amount fits both quantities.
  ///
  /// Areas are converted. Units that differ and cannot be converted contradict whatever the numbers: in the same field,
  /// 4500 firms and over 4500 representatives are rival claims.
  package func contradicts(_ other: Quantity) -> Bool {
    // Most rivals have the same unit, and then rounding plays no part.
    if unit == other.unit {
      return !interval.overlaps(other.interval)
    }
    let (measure, otherMeasure) = (QuantityMeasure(unit: unit), QuantityMeasure(unit: other.unit))
    if measure == otherMeasure {
      return !interval.overlaps(other.interval)
    }
    guard case (.area(let factor), .area(let otherFactor)) = (measure, otherMeasure) else {
      return true
    }
    let others = other.interval.scaled(by: otherFactor)
    return !interval.scaled(by: factor).overlaps(others, tolerance: Self.conversionTolerance)
  }

  /// A text by which quantities are sorted: by what they measure, then by amount, whatever the units of areas.
  package var sortKey: String {
    let (measure, amount): (String, Double) =
      switch QuantityMeasure(unit: unit) {
      case .area(let squareMetres): ("", (lower + upper) / 2 * squareMetres)
      case .other(let name): (name, (lower + upper) / 2)
      }
    // The bits of positive numbers have the order of the numbers.
    let bits = String(amount.bitPattern, radix: 16)
    return measure + " " + String(repeating: "0", count: 16 - bits.count) + bits
  }

  /// Whether both count the same thing, in whatever unit or spelling.
  package func countsTheSame(as other: Quantity) -> Bool {
    if unit == other.unit { return true }
    return switch (QuantityMeasure(unit: unit), QuantityMeasure(unit: other.unit)) {
    case (.area, .area): true
    case (.other(let mine), .other(let theirs)): mine == theirs
    default: false
    }
  }

  /// Equal amounts converted from two units can differ in their last bits.
  private static let conversionTolerance = 1e-14

  /// The width of the interval relative to its middle. Less is more precise; no upper limit is infinite.
  package var relativeSpan: Double {
    let (lower, upper) = (interval.lower, interval.upper)
    guard upper.isFinite, upper > 0 else {
      return upper > 0 ? .infinity : 0
    }
    return (upper - lower) * 2 / (upper + lower)
  }
}

extension Quantity {
  /// Whether no amount fits both quantities.
  ///
  /// Areas are converted. Units that differ and cannot be converted contradict whatever the numbers: for one
  /// and the same field, 4500 firms and over 4500 representatives are rival claims.
  package func contradicts(_ other: Quantity) -> Bool {
    // Most rivals are printed in one unit, and then no rounding can come in.
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

  /// Whether both are amounts of one thing, in whatever unit or form it is printed.
  package func countsTheSame(as other: Quantity) -> Bool {
    if unit == other.unit { return true }
    return switch (QuantityMeasure(unit: unit), QuantityMeasure(unit: other.unit)) {
    case (.area, .area): true
    case (.other(let mine), .other(let theirs)): mine == theirs
    default: false
    }
  }

  /// Amounts converted from two units differ in their last bits where they should be one.
  private static let conversionTolerance = 1e-14

  /// The width of the interval in parts of its middle: less is more precise, without upper limit is infinite.
  package var relativeSpan: Double {
    let (lower, upper) = (interval.lower, interval.upper)
    guard upper.isFinite, upper > 0 else {
      return upper > 0 ? .infinity : 0
    }
    return (upper - lower) * 2 / (upper + lower)
  }

  /// The quantity as prose prints it: `over 4,500 representatives`, `10–11 acre`.
  package var inWords: String {
    let start = comparator.map { $0.rawValue.utf8.count + 1 } ?? 0
    let numbers = text.dropFirst(start).prefix { $0 != " " }
    let grouped = numbers.split(separator: "-").map(Self.grouped).joined(separator: "–")
    return (comparator.map { $0.rawValue + " " } ?? "") + grouped + " " + unit
  }

  private static func grouped(_ number: Substring) -> String {
    let whole = number.prefix { $0 != "." }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) {
        grouped.append(",")
      }
      grouped.append(digit)
    }
    return grouped + number.dropFirst(whole.count)
  }
}

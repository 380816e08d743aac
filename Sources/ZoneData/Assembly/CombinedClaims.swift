/// What agreeing claims for one date, quantity or position allow together: the days that fit all of them, the narrowest
/// interval, or the most precise position.
struct CombinedClaims {
  let value: Value
  /// The claims that give the bounds: one if it allows nothing that another rules out, else two or more.
  let givers: [Claim]

  /// Combines the most believed claim with those after it that agree, one after the other. `claims` are in the order of
  /// belief, without corrected ones. nil if the first claim stands as it is.
  init?(_ claims: [Claim]) {
    guard claims.count > 1, let first = claims.first, first.correction == nil else { return nil }
    switch first.value {
    case .date(let date): self.init(date, claims)
    case .quantity(let quantity): self.init(quantity, claims)
    case .position: self.init(positions: claims)
    default: return nil
    }
  }

  // MARK: - Dates

  private init?(_ date: EDTFDate, _ claims: [Claim]) {
    let dates = claims.map { claim in
      if case .date(let date) = claim.value { date } else { nil as EDTFDate? }
    }
    self.init(date, zip(claims, dates).map { ($0, $1) })
  }

  /// Combines the days on which claims say that one step was taken; `value` is then that date.
  init?(daysOf claims: [Claim]) {
    guard claims.count > 1, let first = claims.first, first.correction == nil, first.value.isTakenOnce,
      let on = first.on
    else { return nil }
    self.init(on, claims.filter { $0.value == first.value }.map { ($0, $0.on) })
  }

  private init?(_ date: EDTFDate, _ claims: [(claim: Claim, date: EDTFDate?)]) {
    guard var common = date.alternatives else { return nil }
    let whole = common
    var agreeing: [(claim: Claim, date: EDTFDate, days: DaySpan)] = []
    for (claim, date) in claims {
      guard let date, let days = date.alternatives, days.overlaps(common) else { continue }
      common = DaySpan(first: max(common.first, days.first), last: min(common.last, days.last))
      agreeing.append((claim, date, days))
    }
    guard common != whole else { return nil }
    if let exact = agreeing.first(where: { $0.days == common }) {
      self.init(value: .date(exact.date), givers: [exact.claim])
    } else {
      guard let combined = EDTFDate(anyOf: common) else { return nil }
      let givers = agreeing.filter { $0.days.first == common.first || $0.days.last == common.last }
      self.init(value: .date(combined), givers: givers.map(\.claim))
    }
  }

  private init(value: Value, givers: [Claim]) {
    (self.value, self.givers) = (value, givers)
  }

  // MARK: - Positions

  private init?(positions claims: [Claim]) {
    let agreeing = claims.filter { !$0.contradicts(claims[0]) }
    guard let finest = agreeing.min(by: { $0.reach < $1.reach }), finest.reach < claims[0].reach else { return nil }
    self.init(value: finest.value, givers: [finest])
  }

  // MARK: - Quantities

  private init?(_ quantity: Quantity, _ claims: [Claim]) {
    var common = quantity.interval
    var isOpen = quantity.isBound
    var agreeing: [(claim: Claim, quantity: Quantity, interval: Quantity.Interval)] = []
    for claim in claims {
      guard case .quantity(let other) = claim.value, !other.contradicts(quantity),
        let interval = other.interval(inUnitOf: quantity), interval.overlaps(common, tolerance: 1e-9)
      else { continue }
      // A printed number is a point: what lies between it and a bound, or another number, is in no document.
      guard interval.isInside(common) || common.isInside(interval) || isOpen && other.isBound else { continue }
      isOpen = isOpen && (other.isBound || common.isInside(interval))
      common = common.narrowed(to: interval)
      agreeing.append((claim, other, interval))
    }
    guard common != quantity.interval else { return nil }
    if let exact = agreeing.first(where: { $0.interval.isInside(common) }) {
      self.init(value: exact.claim.value, givers: [exact.claim])
    } else {
      guard let combined = try? Quantity(common.text(unit: quantity.unit)) else { return nil }
      let givers = agreeing.filter { $0.interval.lower == common.lower || $0.interval.upper == common.upper }
      self.init(value: .quantity(combined), givers: givers.map(\.claim))
    }
  }
}

extension EDTFDate {
  /// The days of which one is meant, as written; nil for a time that lasted and for separate days.
  fileprivate var alternatives: DaySpan? {
    switch kind {
    case .instant: stretches[0].days
    case .oneOf(let stretches): stretches.count == 1 ? stretches[0].days : nil
    case .interval, .allOf: nil
    }
  }

  /// The date that is on one of some days.
  fileprivate init?(anyOf days: DaySpan) {
    let first = days.first == .min ? "" : Day(number: days.first).iso
    let last = days.last == .max ? "" : Day(number: days.last).iso
    guard let date = try? EDTFDate(first == last ? first : "[\(first)..\(last)]") else { return nil }
    self = date
  }
}

extension Quantity {
  /// Whether it only says that the amount is above or below something, or near it.
  fileprivate var isBound: Bool { comparator != nil || lower != upper }

  /// The interval in the unit of another quantity; nil if the two cannot be converted.
  fileprivate func interval(inUnitOf other: Quantity) -> Interval? {
    guard unit != other.unit else { return interval }
    switch (QuantityMeasure(unit: unit), QuantityMeasure(unit: other.unit)) {
    case (.area(let factor), .area(let otherFactor)): return interval.scaled(by: factor / otherFactor)
    case (let mine, let theirs): return mine == theirs ? interval : nil
    }
  }
}

extension Quantity.Interval {
  fileprivate func isInside(_ other: Self) -> Bool {
    let slack = upper.isFinite ? upper * 1e-9 : 0
    return lower >= other.lower - slack && upper <= other.upper + slack
  }

  fileprivate func narrowed(to other: Self) -> Self {
    let (low, high) = (lower >= other.lower ? self : other, upper <= other.upper ? self : other)
    return Self(low.lower, high.upper, includesLower: low.includesLower, includesUpper: high.includesUpper)
  }

  /// The interval as a dossier writes it, its ends in at most two decimals.
  fileprivate func text(unit: String) -> String {
    guard upper.isFinite else { return "at least \(Self.text(lower)) \(unit)" }
    return "\(Self.text(lower))-\(Self.text(upper)) \(unit)"
  }

  /// Decimal digits without an exponent, four of them significant or more.
  private static func text(_ number: Double) -> String {
    var (scale, decimals) = (1, 0)
    while decimals < 6, abs(number) * Double(scale) < 1000, (number * Double(scale)).rounded() != number * Double(scale)
    {
      (scale, decimals) = (scale * 10, decimals + 1)
    }
    let digits = String(Int((number * Double(scale)).rounded()))
    guard decimals > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}

/// What the quantities of a column come to. Areas are added whatever their units; anything else only within one unit.
package struct ColumnSum: Hashable, Sendable {
  /// The sum of the quantities of one unit, or of all areas.
  package struct Part: Hashable, Sendable {
    /// The unit as documents print it; of areas the one that most rows have.
    package let unit: String
    /// As for the quantities themselves: nil if every number is exact.
    package let comparator: Quantity.Comparator?
    package let lower: Double
    package let upper: Double
    /// The number of rows with a value, and of those whose value is disputed.
    package let rows: Int
    package let disputed: Int
  }

  package let column: FieldColumn
  /// The one of most rows first.
  package let parts: [Part]

  /// Adds the values shown of some records. The part of a zone, and a zone that became another, are left out if the other
  /// zone has a value too: it covers them.
  package init(_ column: FieldColumn, of records: [ShownRecord]) {
    let valued = records.filter { !$0.quantities(column).isEmpty }
    let covered = Self.covered(valued)
    let values = valued.filter { !covered.contains($0.id) }.flatMap { $0.quantities(column) }
    let groups = Dictionary(grouping: values) { QuantityMeasure(unit: $0.quantity.unit).group }
    self.column = column
    parts = groups.values.map(Part.init).sorted { ($1.rows, $0.unit) < ($0.rows, $1.unit) }
  }

  /// The records whose value is within that of another.
  private static func covered(_ records: [ShownRecord]) -> Set<RecordID> {
    let ids = Set(records.map(\.id))
    return records.reduce(into: []) { covered, record in
      for link in record.values(.zones) where !link.hasEnded && link.value.target.map(ids.contains) == true {
        switch ZoneRelation(rawValue: link.value.text) {
        case .partOf, .became: covered.insert(record.id)
        case .includes: link.value.target.map { _ = covered.insert($0) }
        case nil: break
        }
      }
    }
  }
}

extension ColumnSum.Part {
  fileprivate init(_ values: [(quantity: Quantity, isDisputed: Bool)]) {
    let unit = Self.commonest(values.map(\.quantity.unit))
    let factors = values.map { QuantityMeasure(unit: $0.quantity.unit).factor(to: QuantityMeasure(unit: unit)) }
    lower = zip(values, factors).reduce(0) { $0 + $1.0.quantity.lower * $1.1 }
    upper = zip(values, factors).reduce(0) { $0 + $1.0.quantity.upper * $1.1 }
    comparator = Self.comparator(of: Set(values.compactMap(\.quantity.comparator)))
    self.unit = unit
    rows = values.count
    disputed = values.count { $0.isDisputed }
  }

  private static func commonest(_ units: [String]) -> String {
    let counts = Dictionary(units.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }

  private static func comparator(of all: Set<Quantity.Comparator>) -> Quantity.Comparator? {
    if all.isEmpty { return nil }
    if all.isSubset(of: [.over, .atLeast]) { return .atLeast }
    return all.isSubset(of: [.under, .atMost, .almost]) ? .atMost : .about
  }

  /// `at least 1,250 acre in 14 rows, 3 disputed`.
  package var inWords: String {
    let words = comparator.map { $0.rawValue + " " } ?? ""
    let disputes = disputed == 0 ? "" : ", \(disputed) disputed"
    return "\(words)\(figureInWords) \(unit) in \(Words.count(rows, "row"))\(disputes)"
  }

  /// `1,250`, `1,250–1,300`.
  package var figureInWords: String {
    let ends = [lower, upper].map { amount in
      (ISO4217.has(unit) ? Quantity.short(amount) : nil) ?? Words.grouped(Self.text(of: amount))
    }
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
  }

  /// A number with at most two digits after the point, which is more than conversions of printed areas justify.
  package static func text(of number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    guard rest > 0 else { return String(whole) }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension ShownRecord {
  fileprivate func quantities(_ column: FieldColumn) -> [(quantity: Quantity, isDisputed: Bool)] {
    values(column).compactMap { value in
      guard case .quantity(let quantity) = value.value else { return nil }
      return (quantity, value.mark == .disputed)
    }
  }
}

extension QuantityMeasure {
  /// What can be added: all areas, or one unit.
  fileprivate var group: String {
    switch self {
    case .area: ""
    case .other(let name): name
    }
  }

  /// How many of the other unit one of this is.
  fileprivate func factor(to other: QuantityMeasure) -> Double {
    guard case .area(let mine) = self, case .area(let theirs) = other else { return 1 }
    return mine / theirs
  }
}

extension RowTable {
  /// A row for each unit of each sum.
  package init(_ sums: [ColumnSum]) {
    let parts = sums.flatMap { sum in sum.parts.map { (sum, $0) } }
    self.init(
      parts, id: { RecordID(stored: $0.0.column.key.rawValue) },
      [
        (Column("column"), { .text($0.0.column.key.rawValue) }),
        (Column("comparator"), { .text($0.1.comparator?.rawValue) }),
        (Column("lower"), { .decimal(ColumnSum.Part.text(of: $0.1.lower)) }),
        (Column("upper"), { .decimal(ColumnSum.Part.text(of: $0.1.upper)) }),
        (Column("unit"), { .text($0.1.unit) }),
        (Column("rows", .number), { .number($0.1.rows) }),
        (Column("disputed", .number), { .number($0.1.disputed) }),
      ])
  }
}

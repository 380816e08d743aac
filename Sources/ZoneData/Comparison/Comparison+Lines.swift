import Algorithms

extension FieldColumn {
  /// Whether a comparison has a line for it. Links have one for each role.
  var isCompared: Bool {
    guard role == nil else { return true }
    return !isLink && !fields.contains { [.name, .aliases, .facts].contains($0.name) }
  }
}

/// The values of a record by field and role. A busy record has thousands, and is gone through once for all lines.
struct PlacedValues {
  typealias Placed = (offset: Int, element: ShownValue)

  private struct Key: Hashable {
    let field: Field
    let role: String?
  }

  private let record: ShownRecord
  private var places: [Key: [Int]] = [:]

  init(_ record: ShownRecord) {
    self.record = record
    for (place, value) in record.values.enumerated() where ![.name, .aliases, .facts].contains(value.field.name) {
      let role: String? = if case .link(_, let role) = value.value { role } else { nil }
      places[Key(field: value.field, role: role), default: []].append(place)
    }
  }

  fileprivate func values(of column: FieldColumn) -> [Placed] {
    let found = column.fields.flatMap { places[Key(field: $0, role: column.role)] ?? [] }
    return found.map { ($0, record.values[$0]) }
  }
}

extension Comparison.Line {
  /// The line of a column, for counts one for each thing that is counted; none if no record has a value.
  static func lines(of column: FieldColumn, in records: [PlacedValues]) -> [Self] {
    let values = records.map { $0.values(of: column) }
    guard values.contains(where: { !$0.isEmpty }) else { return [] }
    // Sums of money stand beside each other in whatever currency.
    guard column.isOfFigures, !column.fields[0].isMoney else { return [Self(column, unit: nil, values)] }
    let things = Things(values.joined())
    return things.units.indices.map { thing in
      Self(column, unit: things.units[thing], values.map { $0.filter { things.thing(of: $0) == thing } })
    }
  }

  private typealias Placed = PlacedValues.Placed

  private init(_ column: FieldColumn, unit: String?, _ values: [[Placed]]) {
    let shown = values.map { Self.shown($0, in: column) }
    let comparands = shown.map { $0.map { Comparand($0.element) } }
    let sides = comparands.map(Side.init)
    let known = sides.indices.filter { !sides[$0].isEmpty }
    var hasDifference = false
    cells = shown.indices.map { index in
      let others = known.filter { $0 != index }
      let differing = sides[index].isEmpty ? 0 : others.count { !sides[index].agrees(with: sides[$0]) }
      hasDifference = hasDifference || differing > 0
      let entries = zip(shown[index], comparands[index]).map { placed, comparand in
        let isShared = !others.isEmpty && others.allSatisfy { sides[$0].has(comparand) }
        return Comparison.Entry(value: placed.element, place: placed.offset, isShared: isShared)
      }
      return Comparison.Cell(entries: entries, differs: differing * 2 > others.count)
    }
    agreement = known.count < 2 ? .single : hasDifference ? .differs : .same
    (self.column, self.unit) = (column, unit)
  }

  /// The values to show: of a list those that hold, of a dated field the current one and what is planned. Where nothing holds
  /// any more, what did.
  private static func shown(_ values: [Placed], in column: FieldColumn) -> [Placed] {
    if column.isList, !column.isOfFigures {
      let holding = values.filter { !$0.element.hasEnded }
      return Array((holding.isEmpty ? values : holding).uniqued { $0.element.value })
    }
    guard column.isOfFigures else { return current(values) }
    let things = Things(values)
    return things.units.indices.flatMap { thing in current(values.filter { things.thing(of: $0) == thing }) }
  }

  /// The current value and what is planned. Of a plan that several documents have, one that says when goes first.
  private static func current(_ values: [Placed]) -> [Placed] {
    let planned = values.filter(\.element.isPlanned)
    let timed = planned.filter { $0.element.on != nil } + planned.filter { $0.element.on == nil }
    return values.filter { !$0.element.isPlanned }.prefix(1) + timed.uniqued { $0.element.value }
  }
}

/// The values of one record that are compared with those of the others: those that hold or, if there are none, those that are
/// planned.
private struct Side {
  /// A set, because a busy record has thousands of values in one list.
  private let keys: Set<Comparand.Key>
  /// The figures and dates, of which there are few.
  private let others: [Comparand]

  init(_ shown: [Comparand]) {
    let holding = shown.filter { !$0.isPlanned }
    let values = holding.isEmpty ? shown : holding
    keys = Set(values.compactMap(\.key))
    others = values.filter { $0.key == nil }
  }

  var isEmpty: Bool { keys.isEmpty && others.isEmpty }

  func has(_ value: Comparand) -> Bool {
    value.key.map(keys.contains) ?? others.contains { $0.agrees(with: value) }
  }

  /// Whether each value of one is among those of the other.
  func agrees(with other: Side) -> Bool {
    keys == other.keys && others.allSatisfy(other.has) && other.others.allSatisfy(has)
  }
}

/// A value as it is compared, without differences of spelling, unit and precision.
private struct Comparand {
  struct Key: Hashable {
    let text: String
    let isPlanned: Bool
  }

  private enum Form {
    case key(String)
    case quantity(Quantity)
    case date(EDTFDate)
  }

  private let form: Form
  let isPlanned: Bool

  /// What two equal values have in common; nil for figures and dates, whose intervals are compared.
  var key: Key? { if case .key(let text) = form { Key(text: text, isPlanned: isPlanned) } else { nil } }

  init(_ value: ShownValue) {
    isPlanned = value.isPlanned
    form =
      switch value.value {
      case .quantity(let quantity): .quantity(quantity)
      case .date(let date): .date(date)
      case .text(let text): .key(value.field.name == .sectors ? SectorName.canonical(text) : FoldedText.fold(text))
      case .link(let id, _), .reference(let id): .key(id.text)
      case .post(let body, let title): .key("\(body?.text ?? "") \(FoldedText.fold(title))")
      case .word(let text), .country(let text), .subdivision(let text): .key(text)
      case .position(let position): .key(position.text)
      }
  }

  /// Whether two figures or dates can both be right of one record: those that overlap are no difference.
  func agrees(with other: Comparand) -> Bool {
    guard isPlanned == other.isPlanned else { return false }
    return switch (form, other.form) {
    case (.quantity(let mine), .quantity(let theirs)): mine.countsTheSame(as: theirs) && !mine.contradicts(theirs)
    case (.date(let mine), .date(let theirs)): !mine.contradicts(theirs)
    default: false
    }
  }
}

/// The things that figures are of. Each unit is parsed once, because a busy record has hundreds of figures.
private struct Things {
  /// The unit of the first figure of each thing.
  private(set) var units: [String] = []
  private var things: [String: Int] = [:]

  init(_ values: some Sequence<PlacedValues.Placed>) {
    var figures: [Quantity] = []
    for value in values {
      guard let figure = value.element.quantity, things[figure.unit] == nil else { continue }
      let thing = figures.firstIndex(where: figure.countsTheSame) ?? figures.count
      if thing == figures.count { figures.append(figure) }
      things[figure.unit] = thing
    }
    units = figures.map(\.unit)
  }

  func thing(of value: PlacedValues.Placed) -> Int? { value.element.quantity.flatMap { things[$0.unit] } }
}

extension ShownValue {
  fileprivate var quantity: Quantity? { if case .quantity(let quantity) = value { quantity } else { nil } }
}

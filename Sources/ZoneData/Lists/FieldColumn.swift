import Algorithms

/// What a column or a line of a comparison shows of a record: a field, or the records that it is linked to in one role.
package struct FieldColumn: Hashable, Sendable {
  /// The field's name in JSON, or that of the role: `floorArea`, `developer`.
  package let key: ColumnKey
  /// The name for users.
  package let title: String
  /// One field; for a role, all fields that have it: people and bodies can both be signatories.
  package let fields: [Field]
  /// The role of the links shown; nil shows all values.
  package let role: String?

  /// Whether a record can have several values, which a cell lists.
  package var isList: Bool {
    role != nil || isOfFigures
      || fields.contains { $0.cardinality == .set || $0.cardinality == .perUnit || $0.type == .post }
  }

  /// Whether its values are figures over time that can be of several things: of firms and of parks, or sums in several
  /// currencies.
  var isOfFigures: Bool { fields.contains { $0.cardinality == .dated && $0.type == .quantity } }

  /// Whether it shows links to other records.
  package var isLink: Bool { fields.allSatisfy(\.isLink) }

  /// The type of its cells.
  package var content: ColumnContent {
    switch fields[0].type {
    case .text, .reference, .link, .post, .position: .text
    case .country: .country
    case .subdivision: .province
    case .date: .date
    case .quantity: .quantity
    case .word: fields[0].name == .status ? .status : .word
    }
  }

  private init(_ field: Field) {
    key = ColumnKey(rawValue: field.name.inJSON)
    (title, fields, role) = (field.label, [field], nil)
  }

  private init(role: String, _ fields: [Field]) {
    key = ColumnKey(rawValue: role.inCamelCase)
    (title, self.fields, self.role) = (Words.label(role), fields, role)
  }

  /// The columns of a kind of record: its fields in their order, then the roles of its links.
  fileprivate static func all(of kind: RecordKind) -> [FieldColumn] {
    let roles = kind.fields.flatMap(\.roles).uniqued()
    let ofRoles = roles.map { role in FieldColumn(role: role, kind.fields.filter { $0.roles.contains(role) }) }
    return kind.fields.filter { !$0.isNote }.map { FieldColumn($0) } + ofRoles
  }

  private static let byKind = Dictionary(uniqueKeysWithValues: RecordKind.allCases.map { ($0, all(of: $0)) })

  /// The columns of a kind of record: its fields in their order, then the roles of its links.
  package static func columns(of kind: RecordKind) -> [FieldColumn] { byKind[kind] ?? [] }
}

extension ShownRecord {
  /// The values that a column shows: of a figure or a step the current one, of links and posts those that have not ended.
  package func values(_ column: FieldColumn) -> [ShownValue] {
    guard column.isList else { return column.fields.first.flatMap { value($0.name) }.map { [$0] } ?? [] }
    let all = values.filter(column.lists)
    return column.isOfFigures ? all.latestFigures : all
  }

  /// The first of these values.
  package func firstValue(_ column: FieldColumn) -> ShownValue? {
    guard column.isList else { return column.fields.first.flatMap { value($0.name) } }
    return column.isOfFigures ? values(column).first : values.first(where: column.lists)
  }

}

extension FieldColumn {
  /// Whether a value belongs to it and holds.
  fileprivate func lists(_ value: ShownValue) -> Bool {
    fields.contains(value.field) && !value.isPlanned && !value.hasEnded && shows(value.value)
  }

  /// Whether it shows a value of one of its fields.
  package func shows(_ value: Value) -> Bool {
    guard let role else { return true }
    if case .link(_, role) = value { return true }
    return false
  }

  /// The cell for some values; nil without any. `name` returns the names of records.
  package func cell(_ values: [ShownValue], name: (RecordID) -> String) -> RowTable.Cell? {
    let texts = values.map { $0.value.inCell(name: name) }
    return isList ? .list(Array(texts.uniqued())) : .text(texts.first)
  }
}

extension [ShownValue] {
  /// The first figure of each thing that is counted, which is the current one.
  fileprivate var latestFigures: [ShownValue] {
    reduce(into: []) { figures, value in
      guard let quantity = value.quantity else { return }
      if !figures.contains(where: { $0.quantity.map(quantity.countsTheSame) == true }) { figures.append(value) }
    }
  }
}

extension ShownValue {
  fileprivate var quantity: Quantity? { if case .quantity(let quantity) = value { quantity } else { nil } }
}

extension Value {
  /// The value in a cell: as written in a dossier, but other records by their names.
  func inCell(name: (RecordID) -> String) -> String {
    switch self {
    case .reference, .link, .post: inWords(name: name)
    default: text
    }
  }
}

extension Field {
  fileprivate var isLink: Bool { if case .link = type { true } else { false } }

  fileprivate var roles: [String] { if case .link(_, let roles) = type { roles } else { [] } }
}

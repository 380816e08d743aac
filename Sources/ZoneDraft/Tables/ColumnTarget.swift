import ZoneData

/// Where the cells of a column go: the id, a field, a link with a role, or nowhere.
package enum ColumnTarget: Hashable, Sendable {
  case id
  case field(Field.Name)
  /// A link of a field to records of a kind: `developer` of a zone to a body.
  case role(Field.Name, RecordKind, String)
  /// A column that is left out.
  case none

  /// The target of a word for a kind of record: the name of a field, a role, `id`, or `-`; nil for anything else.
  package init?(_ word: String, for kind: RecordKind) {
    let word = word.lowercased()
    if word == "id" {
      self = .id
    } else if word == "-" {
      self = .none
    } else if let field = kind.field(named: word), field.takesCells {
      self = .field(field.name)
    } else if let role = Self.roles(of: kind).first(where: { $0.word == word }) {
      self = role
    } else {
      return nil
    }
  }

  /// The word in a mapping.
  package var word: String {
    switch self {
    case .id: "id"
    case .none: "-"
    case .field(let name): name.rawValue
    case .role(_, _, let role): role
    }
  }

  /// The roles of the links of a kind. Where two fields have the same role, the first.
  static func roles(of kind: RecordKind) -> [ColumnTarget] {
    kind.fields.flatMap { field -> [ColumnTarget] in
      guard case .link(let target, let roles) = field.type, target != kind else { return [] }
      return roles.map { .role(field.name, target, $0) }
    }
  }

  /// The words of all targets, for messages.
  package static func words(for kind: RecordKind) -> [String] {
    ["id"] + kind.fields.filter(\.takesCells).map(\.name.rawValue) + roles(of: kind).map(\.word)
  }
}

extension Field {
  /// Whether one cell can hold a value of it.
  fileprivate var takesCells: Bool {
    switch type {
    case .link, .post, .reference: false
    default: !isNote
    }
  }
}

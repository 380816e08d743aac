/// A field that a record can have: its name in the dossiers, how many values it holds, and of which type.
///
/// A class, as there is one of each in the table of fields and every claim points to its own.
package final class Field: Sendable {
  /// The names of all fields, as the dossiers write them.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case name, aliases, facts
    case kind, province, country, place, extent, parent, founded
    case status, counts, area, floorArea = "floor-area", cost, sectors
    case date, mode, attendance
    case website, channel, posts
    case zones, bodies, people
  }

  /// How many values a field holds, and when they contradict each other.
  package enum Cardinality: Hashable, Sendable {
    /// One value is right; several are rivals.
    case single
    /// All values hold together.
    case set
    /// One value at a time; each holds at its own time.
    case dated
  }

  /// What the text of a value means.
  package enum ValueType: Hashable, Sendable {
    case text
    /// ISO 3166-1 alpha-2.
    case country
    /// ISO 3166-2.
    case subdivision
    case date
    case quantity
    /// One of a few words.
    case word([String])
    /// The id of a record of a kind.
    case reference(RecordKind)
    /// A mapping of ids to roles.
    case link(RecordKind, roles: [String])
    /// A title at a body, written in parts.
    case post
  }

  package let name: Name
  package let label: String
  package let cardinality: Cardinality
  package let type: ValueType

  init(_ name: Name, _ label: String, _ cardinality: Cardinality, _ type: ValueType) {
    self.name = name
    self.label = label
    self.cardinality = cardinality
    self.type = type
  }
}

extension Field: Hashable {
  package static func == (left: Field, right: Field) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}

/// A field of records: its name in the dossiers, how many values it has, and their type.
///
/// A class, because the table of fields has one instance of each and every claim refers to its own.
package final class Field: Sendable {
  /// The names of all fields, as written in the dossiers.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case name, aliases, facts
    case kind, province, country, place, extent, parent, founded
    case status, counts, area, floorArea = "floor-area", cost, sectors
    case date, mode, attendance
    case website, channel, posts, register
    case type, management, legalRegime = "legal-regime", position, isic
    case enterprises, jobs, exports, investment, incentives
    case amount, binding, stage
    case zones, bodies, people
    case notes
  }

  /// How many values a field has, and when they contradict each other.
  package enum Cardinality: Hashable, Sendable {
    /// One value is right; several are rivals.
    case single
    /// All values are right at once.
    case set
    /// Each value is right at its own time.
    case dated
    /// One value is right for each unit; several of one unit are rivals. Used for amounts of money in several currencies.
    case perUnit
  }

  /// The meaning of a value's text.
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
    /// A title at a body, written as a mapping.
    case post
    /// A latitude and a longitude, WGS 84.
    case position
  }

  /// The Unicode scalars of a name. Names are compared with each other, so a longer text is a mistake.
  static let longestName = 300

  package let name: Name
  package let label: String
  package let cardinality: Cardinality
  package let type: ValueType
  /// The keys that only its values may have.
  package let details: [ValueKey]
  /// Whether the value can change over time, so that a later publication knows it better.
  package let canChange: Bool

  init(
    _ name: Name, _ label: String, _ cardinality: Cardinality, _ type: ValueType, details: [ValueKey] = [],
    canChange: Bool = false
  ) {
    (self.name, self.label, self.cardinality, self.type) = (name, label, cardinality, type)
    (self.details, self.canChange) = (details, canChange || cardinality == .dated)
  }

  /// Whether its values are our own notes, which say nothing about what holds.
  package var isNote: Bool { name == .notes }

  /// The keys that its values may have.
  var keys: [ValueKey] { (isNote ? [.value] : ValueKey.general) + details }

  /// Whether its values are amounts of money.
  package var isMoney: Bool { [.amount, .investment, .exports].contains(name) }

  /// Whether its values may have a date on which they held.
  package var takesOn: Bool {
    switch type {
    case .link: true
    default: cardinality == .dated || takesUntil
    }
  }

  /// Whether its values may have an end.
  package var takesUntil: Bool {
    switch type {
    case .link, .post: true
    default: name == .enterprises || name == .incentives
    }
  }

  /// Whether its text names something: a record, a place, a sector, an office.
  var isName: Bool { [.name, .aliases, .place, .sectors, .posts, .enterprises].contains(name) }
}

extension Field: Hashable {
  package static func == (left: Field, right: Field) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}

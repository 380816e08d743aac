/// What a list can be narrowed by besides time and words; `docs/queries.md` says what each means in which list.
package enum Facet: String, CaseIterable, Hashable, Sendable {
  case province, status, sector, kind, body, zone, year, country, source, mark

  /// Those by which sources can be narrowed.
  package static let ofSources: Set<Facet> = [.kind, .year, .source, .zone, .body]
}

/// A value of a facet with how many rows of a list have it.
package struct FacetCount: Hashable, Sendable {
  /// The value as the index has it and a filter takes it.
  package let value: String
  /// What people call it.
  package let label: String
  package let count: Int
}

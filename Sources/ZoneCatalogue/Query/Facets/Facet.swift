/// The properties that narrow a list besides time and words. `docs/queries.md` defines each for each list.
package enum Facet: String, CaseIterable, Hashable, Sendable {
  case province, status, sector, kind, body, staff, zone, year, country, source, mark, stage, tie, held, stale, watched
  case zoneClass = "class"
  case news = "new"

  /// The facets of the list of sources.
  package static let ofSources: Set<Facet> = [.kind, .year, .source, .zone, .body]
}

/// A value of a facet with the number of rows that have it.
package struct FacetCount: Hashable, Sendable {
  /// The value as stored in the index and used in filters.
  package let value: String
  /// The value in words.
  package let label: String
  package let count: Int
}

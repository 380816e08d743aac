import ZoneData

extension RowTable {
  /// The first `limit` rows of a list for a query.
  package init(_ list: CatalogueList, of catalogue: Catalogue, _ query: Query, limit: Int = .max) throws {
    self = list.definition.table(
      of: try catalogue.rows(list, query, window: 0..<limit),
      showsMatches: !query.filter.words.isEmpty && list.isOfRecords)
  }
}

import ZoneData

extension RowTable {
  /// The first `limit` rows of a list for a query, in the columns of a choice or in those that are printed by default.
  package init(
    _ list: CatalogueList, of catalogue: Catalogue, _ query: Query, in choice: ColumnChoice? = nil, limit: Int = .max
  ) throws {
    let saysWhy = !query.filter.words.isEmpty || FilterReasons(query.filter, list) != nil
    let choice = choice ?? ColumnChoice(printed: list.definition)
    self = choice.table(
      of: try catalogue.rows(list, query, window: 0..<limit, in: choice),
      showsMatches: saysWhy && list.isOfRecords)
  }
}

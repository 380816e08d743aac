import ZoneData

extension ListDefinition {
  /// The term of the query language that finds exactly the rows with a value in a column; nil if no term does.
  package func term(for value: String, in column: ListColumn, of list: CatalogueList) -> String? {
    if let facet = column.facet(in: list) { return "\(facet.rawValue):\(QueryText.quoted(value))" }
    switch column.content {
    case .date where list.isOfEvents && column.key == .date:
      return "since:\(QueryText.quoted(value)) until:\(QueryText.quoted(value))"
    case .seen: return "seen:\(QueryText.quoted(value))"
    default: return nil
    }
  }
}

extension ListColumn {
  /// The facet whose values are those of the column. Other facets find what is related to a value too.
  fileprivate func facet(in list: CatalogueList) -> Facet? {
    if key == "sectors" { return FacetReach.of(.sector, in: list).isExact ? .sector : nil }
    guard let facet = Facet(rawValue: key.rawValue), FacetReach.of(facet, in: list).isExact else { return nil }
    return facet
  }
}

extension FacetReach {
  /// Whether a row has only values of its own.
  fileprivate var isExact: Bool { isOwn && relations == .none }
}

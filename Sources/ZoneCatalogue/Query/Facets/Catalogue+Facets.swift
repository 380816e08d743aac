import GRDB
import ZoneData

/// Facet values with counts.
extension Catalogue {
  /// The values of a facet with the number of rows that each would leave, if it were the only choice of its facet.
  ///
  /// Years, provinces, statuses and marks have an order of their own; other facets are ordered by count and name.
  /// Chosen values are included even without rows, so that they can be removed. If there are more than `most` values,
  /// those with the most rows and the chosen ones are returned.
  package func facetCounts(_ list: CatalogueList, _ query: Query, _ facet: Facet, most: Int = .max) throws
    -> [FacetCount]
  {
    try read { try facetCounts(list, query, facet, most: most, $0) }
  }

  private func facetCounts(_ list: CatalogueList, _ query: Query, _ facet: Facet, most: Int, _ db: Database) throws
    -> [FacetCount]
  {
    var query = query
    let chosen = query.filter.values(facet) + query.filter.values(facet, excluded: true)
    query.filter.removeAll(of: facet)
    var counts = try sql(list, query, db).counts(of: facet, db)
    let ofChosen = chosen.map { ($0, counts[$0] ?? (facet == .province ? counts.total(in: $0) : 0)) }
    counts.keep(most)
    counts.merge(ofChosen) { $1 }
    let labels = try FacetLabels(facet, db)
    let rows = try counts.map { FacetCount(value: $0, label: try labels.label(of: $0), count: $1) }
    return rows.sorted(by: facet.isBefore)
  }

  /// The label of a facet value.
  package func label(of value: String, _ facet: Facet) throws -> String {
    try read { try FacetLabels(facet, $0).label(of: value) }
  }
}

extension [String: Int] {
  /// Keeps the values with the most rows.
  fileprivate mutating func keep(_ most: Int) {
    guard count > most else { return }
    let kept = sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most)
    self = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
  }

  /// The number of rows in a country. A row in two of its provinces counts twice.
  fileprivate func total(in country: String) -> Int {
    reduce(0) { $0 + (Place.isCountry(country) && Place.country(of: $1.key) == country ? $1.value : 0) }
  }
}

extension FacetCount {
  fileprivate func isNamedBefore(_ other: FacetCount) -> Bool {
    label == other.label ? value < other.value : FoldedText.isBefore(label, other.label)
  }
}

extension Facet {
  /// The order of values in a list.
  fileprivate func isBefore(_ left: FacetCount, _ right: FacetCount) -> Bool {
    if let order {
      let places = [left, right].map { order.firstIndex(of: $0.value) ?? order.count }
      return places[0] == places[1] ? left.isNamedBefore(right) : places[0] < places[1]
    }
    if self == .year { return (Int(left.value) ?? 0) < (Int(right.value) ?? 0) }
    return left.count == right.count ? left.isNamedBefore(right) : left.count > right.count
  }

  /// All values in the facet's own order, if it has one.
  var order: [String]? {
    switch self {
    case .province: Self.provinces
    case .status: ZoneStatus.allCases.map(\.rawValue)
    case .zoneClass: ZoneClass.allCases.map(\.rawValue)
    case .mark: Mark.bySeverity.map(\.rawValue)
    case .stage: DealStage.allCases.map(\.rawValue)
    case .tie: PartnerTie.allCases.map(\.rawValue)
    case .held: PostState.allCases.map(\.rawValue)
    case .stale, .watched: ["yes", "no"]
    case .news: Attention.News.allCases.map(\.rawValue)
    default: nil
    }
  }

  /// Provinces of all other countries are ordered by name.
  private static let provinces = (Subdivision.all(of: "PK") + Subdivision.all(of: "CN")).map(\.code)
}

extension Mark {
  /// The marks that need attention, first.
  static let bySeverity: [Mark] = [.disputed, .corrected, .inferred, .sourced, .confirmed, .unknown]
}

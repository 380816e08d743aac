import GRDB

/// What a list can be narrowed by further.
extension Catalogue {
  /// The values of a facet with how many rows of a list each would leave, were it the only choice of its facet.
  ///
  /// Years, provinces, statuses and marks stand in their own order, everything else by count and then by name. A value
  /// that is chosen is there even without rows, so that it can be taken back. Of more values than `most`, it is those with
  /// the most rows and what is chosen.
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
    var counts = try list.rows.counts(of: facet, query, search, db)
    let ofChosen = chosen.map { ($0, counts[$0] ?? (facet == .province ? counts.total(in: $0) : 0)) }
    counts.keep(most)
    counts.merge(ofChosen) { $1 }
    let labels = try FacetLabels(facet, db)
    let rows = try counts.map { FacetCount(value: $0, label: try labels.label(of: $0), count: $1) }
    return rows.sorted(by: facet.isBefore)
  }

  /// What people call a value of a facet.
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

  /// How many lie in a country; a row that lies in two of its units counts twice.
  fileprivate func total(in country: String) -> Int {
    reduce(0) { $0 + (Place.isCountry(country) && Place.country(of: $1.key) == country ? $1.value : 0) }
  }
}

extension ListRow {
  fileprivate static func counts(of facet: Facet, _ query: Query, _ search: Search, _ db: Database) throws
    -> [String: Int]
  {
    try ListSQL<Self>(query, search, db).counts(of: facet, db)
  }
}

extension Facet {
  /// The order in which values are listed.
  fileprivate func isBefore(_ left: FacetCount, _ right: FacetCount) -> Bool {
    if let order {
      let places = [left, right].map { order.firstIndex(of: $0.value) ?? order.count }
      return (places[0], left.label, left.value) < (places[1], right.label, right.value)
    }
    if self == .year { return (Int(left.value) ?? 0) < (Int(right.value) ?? 0) }
    return (right.count, left.label, left.value) < (left.count, right.label, right.value)
  }

  /// All values in an order of their own, where the facet has one.
  var order: [String]? {
    switch self {
    case .province: Self.provinces
    case .status: ZoneStatus.allCases.map(\.rawValue)
    case .mark: Mark.bySeverity.map(\.rawValue)
    default: nil
    }
  }

  /// Those of all other countries stand by their names.
  private static let provinces = (Subdivision.all(of: "PK") + Subdivision.all(of: "CN")).map(\.code)
}

extension Mark {
  /// What wants attention first.
  static let bySeverity: [Mark] = [.disputed, .corrected, .inferred, .sourced, .unknown]
}

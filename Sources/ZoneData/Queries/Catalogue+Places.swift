import GRDB

/// How much lies where: zones, or the seats of partners.
extension Catalogue {
  /// What has one place of its own.
  package enum Placed: Sendable {
    case zones, partners

    fileprivate var table: String { self == .zones ? "zone" : "partner" }
  }

  /// The units of a country with how many lie in each; units without any are there too.
  package func provinceCounts(of country: String, _ placed: Placed) throws -> [PlaceCount] {
    let counts = try counts(placed)
    return Subdivision.all(of: country).map { PlaceCount($0.code, counts[$0.code] ?? 0) }
  }

  /// The countries in which any lie, those with the most first.
  package func countryCounts(_ placed: Placed) throws -> [PlaceCount] {
    try recentRows.countryCounts(placed) {
      let counts = try counts(placed).map { (Place.country(of: $0), $1) }
      return Dictionary(counts, uniquingKeysWith: +).map(PlaceCount.init).sorted {
        ($1.count, $0.name) < ($0.count, $1.name)
      }
    }
  }

  /// The units of any country in which any lie.
  package func unitCounts(_ placed: Placed) throws -> [PlaceCount] {
    try counts(placed).map(PlaceCount.init)
  }

  private func counts(_ placed: Placed) throws -> [String: Int] {
    try recentRows.unitCounts(placed) {
      try read { (db) -> [String: Int] in
        var counts: [String: Int] = [:]
        try Prepared(
          db, "SELECT province, count(*) FROM \(placed.table) WHERE province IS NOT NULL GROUP BY province"
        ).each { counts[$0[0]] = $0[1] }
        return counts
      }
    }
  }
}

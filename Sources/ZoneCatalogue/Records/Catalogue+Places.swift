import GRDB
import ZoneData

/// How much lies where: the zones, or the seats of the bodies of a list.
extension Catalogue {
  /// The units of a country with how many lie in each; units without any are there too.
  package func provinceCounts(of country: String, _ list: CatalogueList) throws -> [PlaceCount] {
    let counts = try counts(list)
    return Subdivision.all(of: country).map { PlaceCount($0.code, counts[$0.code] ?? 0) }
  }

  /// The countries in which any lie, those with the most first.
  package func countryCounts(_ list: CatalogueList) throws -> [PlaceCount] {
    try recentRows.countryCounts(list) {
      let counts = try counts(list).map { (Place.country(of: $0), $1) }
      return Dictionary(counts, uniquingKeysWith: +).map(PlaceCount.init).sorted {
        ($1.count, $0.name) < ($0.count, $1.name)
      }
    }
  }

  /// The units of any country in which any lie.
  package func unitCounts(_ list: CatalogueList) throws -> [PlaceCount] {
    try counts(list).map(PlaceCount.init)
  }

  private func counts(_ list: CatalogueList) throws -> [String: Int] {
    try recentRows.unitCounts(list) {
      try read { (db) -> [String: Int] in
        var counts: [String: Int] = [:]
        try Prepared(
          db, "SELECT province, \(list.placeCount) FROM \(list.table) WHERE province IS NOT NULL GROUP BY province"
        ).each { counts[$0[0]] = $0[1] }
        return counts
      }
    }
  }
}

extension CatalogueList {
  /// Sites and plans are no zones, but what lies only in a place with those is there too.
  fileprivate var placeCount: String { self == .zones ? "sum(class = '\(ZoneClass.zone.rawValue)')" : "count(*)" }
}

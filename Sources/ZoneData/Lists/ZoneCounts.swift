/// How many records of zones there are of each class.
package struct ZoneCounts: Hashable, Sendable {
  private var counts: [ZoneClass: Int]

  package init(_ counts: [ZoneClass: Int] = [:]) { self.counts = counts }

  /// Counts the rows of the list of zones.
  package init(_ rows: [ListRow]) {
    counts = Dictionary(rows.map { ($0.zoneClass, 1) }, uniquingKeysWith: +)
  }

  package subscript(zoneClass: ZoneClass) -> Int { counts[zoneClass] ?? 0 }

  /// The number of records of any class.
  package var total: Int { counts.values.reduce(0, +) }

  /// In words, without the classes that have none: `12 zones, 4 sites, 19 plans`.
  package var inWords: String {
    let parts = ZoneClass.allCases.filter { self[$0] > 0 }.map { Words.count(self[$0], $0.rawValue) }
    return parts.isEmpty ? Words.count(0, ZoneClass.zone.rawValue) : parts.joined(separator: ", ")
  }
}

extension ListRow {
  /// The class of a row of the list of zones.
  package var zoneClass: ZoneClass { self[.zoneClass].flatMap(ZoneClass.init) ?? .zone }
}

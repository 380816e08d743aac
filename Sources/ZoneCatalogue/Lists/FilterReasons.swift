import GRDB
import ZoneData

/// Why rows are found by a filter for other records: the bodies of a country, a body or a zone, to which they are related
/// directly or through an event.
struct FilterReasons {
  private let anchors: String
  private let arguments: StatementArguments

  /// Nil if a filter looks for no other records, or if the rows show by themselves that they match.
  init?(_ filter: Filter, _ list: CatalogueList) {
    let facets = [Facet.country, .body, .zone].filter { facet in
      let reach = FacetReach.of(facet, in: list)
      return !reach.isOwn && reach.relations != .none && !filter.values(facet).isEmpty
    }
    guard let facet = facets.first else { return nil }
    let values = filter.values(facet)
    let places = values.map { _ in "?" }.joined(separator: ", ")
    anchors = "SELECT record FROM facet WHERE facet = '\(facet.rawValue)' AND value IN (\(places))"
    arguments = StatementArguments(values)
  }

  /// For each of some rows, the closest relation: `Huawei (tenant)`, `SEDA (mentioned at CPTIC)`.
  func reasons(of numbers: [Int], in db: Database) throws -> [Int: TextMatch] {
    let statement = try db.cachedStatement(sql: Self.sql(anchors))
    let rows = try Row.fetchAll(statement, arguments: ["\(numbers)"] + arguments + ["\(numbers)"] + arguments)
    var found: [Int: Reason] = [:]
    for row in rows {
      let reason = Reason(role: row[1], record: row[2], event: row[3], roleOfRecord: row[4])
      let number: Int = row[0]
      found[number] = found[number].map { min($0, reason) } ?? reason
    }
    return found.mapValues { TextMatch(field: .body, text: $0.inWords) }
  }

  /// Direct links, and those of an event that both are linked to. The joins go from the few to the many.
  private static func sql(_ anchors: String) -> String {
    """
    SELECT row.value, link.role, record.name, NULL, NULL FROM json_each(?) row
      CROSS JOIN link ON link.a = row.value AND link.b < \(EventKey.first)
      CROSS JOIN record ON record.id = link.b WHERE link.b IN (\(anchors))
    UNION ALL
    SELECT row.value, near.role, record.name, event.name, far.role FROM json_each(?) row
      CROSS JOIN link near ON near.a = row.value AND near.b >= \(EventKey.first)
      CROSS JOIN link far ON far.a = near.b AND far.b <> near.a
      CROSS JOIN record ON record.id = far.b JOIN event ON event.id = near.b WHERE far.b IN (\(anchors))
    """
  }
}

/// One relation of a row to a record that a filter looks for.
private struct Reason: Comparable {
  let role: String
  let record: String
  /// The event through which they are related; nil if they are directly.
  let event: String?
  /// The role of the record in the event.
  let roleOfRecord: String?

  var inWords: String {
    let role = Words.plain(role)
    return "\(record) (\(event.map { "\(role) at \($0)" } ?? role))"
  }

  /// Direct relations first, then those of the parties of a deal; mentions come last.
  private var rank: [Int] { [event == nil ? 0 : 1, Self.rank(role), roleOfRecord.map(Self.rank) ?? 0] }

  private static func rank(_ role: String) -> Int {
    Deal.partyRoles.firstIndex(of: role) ?? (role == "mentioned" ? .max : Deal.partyRoles.count)
  }

  static func < (left: Reason, right: Reason) -> Bool {
    guard left.rank == right.rank else { return left.rank.lexicographicallyPrecedes(right.rank) }
    return (left.record, left.event ?? "") < (right.record, right.event ?? "")
  }
}

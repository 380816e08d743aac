import GRDB
import ZoneData

extension Catalogue {
  /// The values that need checking of the records that a query finds: those without a date first, then the oldest.
  package func stale(_ query: Query) throws -> [StaleRow] {
    guard let ages else { return [] }
    return try read { db in
      let rows = try Self.kinds.flatMap { list, condition in
        let sql = try sql(list, query, db)
        var conditions = sql.conditions
        conditions.append(condition)
        let found = "SELECT DISTINCT \(list.table).id FROM \(list.table) \(conditions.sql)"
        return try Self.shown(where: "record.id IN (\(found))", StatementArguments(conditions.arguments), db).flatMap {
          $0.stale(ages)
        }
      }
      return rows.sorted { ($0.since?.number ?? .min, $0.name, $0.id) < ($1.since?.number ?? .min, $1.name, $1.id) }
    }
  }

  /// The lists whose records have values that can go stale. Of the events only deals do.
  private static let kinds: [(CatalogueList, String)] = [
    (.zones, "1"), (.people, "1"),
    (.events, "kind IN \(Deal.kinds.sorted().inSQL)"),
  ]
}

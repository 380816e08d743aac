import GRDB
import ZoneData

extension Catalogue {
  /// The facet values that a record itself has, as choices that find it and similar records.
  package func facetValues(of id: RecordID) throws -> [Filter.Choice] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT facet.facet, facet.value FROM facet JOIN record ON record.id = facet.record
          WHERE record.slug = ? ORDER BY facet.facet, facet.value
          """)
      return try Row.fetchAll(statement, arguments: [id.record.text]).compactMap { row in
        Facet(rawValue: row[0]).map { Filter.Choice($0, row[1]) }
      }
    }
  }
}

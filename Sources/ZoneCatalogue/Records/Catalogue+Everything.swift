import GRDB
import ZoneData

extension Catalogue {
  /// Every record with its claims, by id. Meant for work that compares a text with all of them.
  package func everyRecord() throws -> [ZoneData.Record] {
    try read { db in
      let reader = try RecordReader(db)
      // The rows of events have keys of their own, so a record is found by the number of its id.
      let numbers = try Int.fetchAll(
        db,
        sql: """
          SELECT slug.id FROM record JOIN slug ON slug.text = record.slug
          WHERE record.kind IN ('zone', 'body', 'event', 'person') ORDER BY record.slug
          """)
      return try numbers.compactMap { try reader.record($0)?.assembled().record }
    }
  }

  /// Every id that is taken: of records, of those that were joined with others, and of sources.
  package func everyID() throws -> Set<String> {
    try read { db in
      try String.fetchSet(db, sql: "SELECT text FROM slug UNION SELECT slug FROM source")
    }
  }
}

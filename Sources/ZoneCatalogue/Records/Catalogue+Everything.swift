import GRDB
import ZoneData

extension Catalogue {
  /// What every record shows, by id. Meant for work that compares a text with all of them.
  package func everythingShown() throws -> [ShownRecord] {
    try read { db in
      let statement = try Prepared(
        db,
        """
        SELECT slug, kind, name, claims, fields FROM record JOIN shown ON shown.record = record.id
        WHERE kind IN ('zone', 'body', 'event', 'person') ORDER BY slug
        """)
      var found: [ShownRecord] = []
      try statement.each { row in
        guard let kind = RecordKind(rawValue: row[1]) else { return }
        found.append(
          ShownRecord(id: RecordID(stored: row[0]), kind: kind, name: row[2], claimCount: row[3], storedFields: row[4]))
      }
      return found
    }
  }

  /// Every id that is taken: of records, of those that were joined with others, and of sources.
  package func everyID() throws -> Set<String> {
    try read { db in
      try String.fetchSet(db, sql: "SELECT text FROM slug UNION SELECT slug FROM source")
    }
  }
}

import GRDB
import ZoneData

extension Catalogue {
  /// What every record shows, by id. Meant for work that compares a text with all of them.
  package func everythingShown() throws -> [ShownRecord] {
    try read { db in try Self.shown(where: "kind IN ('zone', 'body', 'event', 'person') ORDER BY slug", [], db) }
  }

  /// Every id that is taken: of records, of those that were joined with others, and of sources.
  package func everyID() throws -> Set<String> {
    try read { db in
      try String.fetchSet(db, sql: "SELECT text FROM slug UNION SELECT slug FROM source")
    }
  }
}

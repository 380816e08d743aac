import GRDB
import ZoneData

/// A line of the watch list with the record that its id means.
package struct WatchedRecord: Hashable, Sendable {
  /// The id as written in the list.
  package let written: RecordID
  /// The record, after joins; nil if no dossier has it.
  package let record: RecordID?
  package let kind: RecordKind?
  /// The name of the record, or the id as written.
  package let name: String
}

extension Catalogue {
  /// The records of a watch list, in its order. An id that was joined with another record means that one.
  package func watched(_ list: Watchlist) throws -> [WatchedRecord] {
    let ids = list.ids
    guard !ids.isEmpty else { return [] }
    return try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT record.slug, record.kind, record.name FROM slug LEFT JOIN slug joined ON joined.id = slug.joined
            JOIN record ON record.slug = coalesce(joined.text, slug.text)
          WHERE slug.text = ? LIMIT 1
          """)
      return try ids.map { id in
        let row = try Row.fetchOne(statement, arguments: [id.text])
        return WatchedRecord(
          written: id, record: row.map { RecordID(stored: $0[0]) }, kind: row.flatMap { RecordKind(rawValue: $0[1]) },
          name: row?[2] ?? id.text)
      }
    }
  }

  /// The ids of the records that a watch list means.
  package func watchedIDs(_ list: Watchlist) throws -> Set<RecordID> {
    Set(try watched(list).compactMap(\.record))
  }
}

import GRDB

/// Single records and sources.
extension Catalogue {
  /// A record with all its claims; nil where there is none of that id.
  package func record(_ id: RecordID) throws -> Record? {
    try recentRows.record(id) {
      try read { db in
        guard let number = try Slugs.stored(id, db) else { return nil }
        return try RecordReader(db).read(number)?.record
      }
    }
  }

  /// The kind and the name of a record.
  package func heading(of id: RecordID) throws -> (kind: RecordKind, name: String)? {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT kind, name FROM record WHERE slug = ?")
      guard let row = try Row.fetchOne(statement, arguments: [id.text]),
        let kind = RecordKind(rawValue: row[0])
      else { return nil }
      return (kind, row[1])
    }
  }

  /// How many claims a record has; 0 where there is none of that id.
  package func claimCount(of id: RecordID) throws -> Int {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT claims FROM record WHERE slug = ?")
      return try Int.fetchOne(statement, arguments: [id.text]) ?? 0
    }
  }

  /// The id of a record or a source that is spelled nearly so.
  package func nearestID(to text: String) throws -> String? {
    try read { db in
      let known = try String.fetchAll(db, sql: "SELECT slug FROM record UNION SELECT slug FROM source")
      return Spelling.nearest(to: text, among: known)
    }
  }

  /// A source; nil where there is none of that id.
  package func source(_ id: SourceID) throws -> Source? {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT \(Source.columns) FROM source WHERE slug = ?")
      return try Row.fetchOne(statement, arguments: [id.text]).map(Source.init(row:))
    }
  }

  /// Every disputed value, by the names of the records.
  package func disputes() throws -> [DisputeRow] {
    try read { db in
      // One for all, as they have sources and ids in common.
      let reader = try RecordReader(db)
      let disputed = try String.fetchAll(db, sql: "SELECT slug FROM record WHERE disputes > 0 ORDER BY name, slug")
      return try disputed.compactMap { slug in
        try Slugs.stored(RecordID(stored: slug), db).flatMap { try reader.read($0)?.record }
      }.flatMap { record in
        record.values.filter { $0.mark == .disputed }.map {
          DisputeRow(id: record.id, name: record.displayName, value: $0)
        }
      }
    }
  }
}

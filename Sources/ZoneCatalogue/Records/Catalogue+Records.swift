import GRDB
import Platform
import ZoneData

/// Single records and sources.
extension Catalogue: RecordLookup {
  /// A record with all its claims; nil where there is none of that id.
  package func record(_ id: RecordID) throws -> ZoneData.Record? {
    try recentRows.record(id) {
      try read { db in
        guard let number = try Slugs.stored(id, db) else { return nil }
        return try RecordReader(db).record(number)?.assembled().record
      }
    }
  }

  /// What a record shows, without its claims; nil where there is none of that id.
  package func shown(_ id: RecordID) throws -> ShownRecord? {
    try read { db in
      let statement = try Prepared(
        db,
        "SELECT kind, name, claims, fields FROM record JOIN shown ON shown.record = record.id WHERE slug = ?")
      let found: ShownRecord?? = try statement.first(id.text) { row in
        RecordKind(rawValue: row[0]).map {
          ShownRecord(id: id, kind: $0, name: row[1], claimCount: row[2], storedFields: row[3])
        }
      }
      return found ?? nil
    }
  }

  /// What the records show that meet a condition, which may end in an order.
  static func shown(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [ShownRecord] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT slug, kind, name, claims, fields FROM record JOIN shown ON shown.record = record.id WHERE \(condition)
        """, arguments: arguments)
    return rows.compactMap { row in
      RecordKind(rawValue: row[1]).map {
        ShownRecord(id: RecordID(stored: row[0]), kind: $0, name: row[2], claimCount: row[3], storedFields: row[4])
      }
    }
  }

  /// The line of its dossier on which a shown value stands.
  package func line(of value: ShownValue, in id: RecordID) throws -> Int? {
    try record(id)?.values.first(where: value.isShown)?.claims.first?.claim.position.line
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

  /// The name of a record for people, or its id where there is none.
  package func name(_ id: RecordID) -> String {
    (logFailure(to: "read the name of \(id)") { try heading(of: id) } ?? nil)?.name ?? id.text
  }

  /// The names of records, in one query; those that no dossier defines are missing.
  package func names(_ ids: Set<RecordID>) throws -> [RecordID: String] {
    try ids.isEmpty ? [:] : read { try Self.names(ids, $0) }
  }

  static func names(_ ids: Set<RecordID>, _ db: Database) throws -> [RecordID: String] {
    guard !ids.isEmpty else { return [:] }
    var names: [RecordID: String] = [:]
    try Prepared(db, "SELECT slug, name FROM record WHERE slug IN (SELECT value FROM json_each(?))")
      .each(PackedWriter.list(ids.map(\.text))) { names[RecordID(stored: $0[0])] = $0[1] }
    return names
  }

  /// A source; nil where there is none of that id.
  package func source(_ id: SourceID) throws -> Source? {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT \(Source.columns) FROM source WHERE slug = ?")
      return try Row.fetchOne(statement, arguments: [id.text]).map(Source.init(row:))
    }
  }

  /// The disputed values of the records that a scope and a filter find, by the names of the records.
  package func disputes(_ scope: Scope = Scope(), _ filter: Filter = Filter()) throws -> [DisputeRow] {
    let isNarrowed = scope != Scope() || !filter.isEmpty
    return try read { db in
      let all = try Self.disputes(in: db)
      guard isNarrowed else { return all }
      let found = try disputed(by: Query(scope, filter: filter), db)
      return all.filter { found.contains($0.id.text) }
    }
  }

  /// The records with disputed values that a query finds.
  private func disputed(by query: Query, _ db: Database) throws -> Set<String> {
    try CatalogueList.ofRecords.reduce(into: []) { found, list in
      let sql = try sql(list, query, db)
      let rows = "SELECT \(list.table).id FROM \(list.table) \(sql.conditions.sql)"
      found.formUnion(
        try String.fetchSet(
          db, sql: "SELECT slug FROM record WHERE disputes > 0 AND id IN (\(rows))",
          arguments: StatementArguments(sql.conditions.arguments)))
    }
  }

  private static func disputes(in db: Database) throws -> [DisputeRow] {
    var rows: [DisputeRow] = []
    try Prepared(
      db,
      """
      SELECT slug, kind, name, shown.disputes FROM record JOIN shown ON shown.record = record.id
      WHERE record.disputes > 0
      """
    ).each { row in
      guard let kind = RecordKind(rawValue: row[1]) else { return }
      rows += DisputeRow.all(of: RecordID(stored: row[0]), kind, name: row[2], stored: row[3])
    }
    return rows.sorted { $0.name == $1.name ? $0.id < $1.id : FoldedText.isBefore($0.name, $1.name) }
  }
}

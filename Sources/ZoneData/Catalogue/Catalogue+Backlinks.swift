import GRDB

/// The records that speak of one, as many as were asked for.
package struct Backlinks: Hashable, Sendable {
  package let rows: [LinkRow]
  /// How many there are besides: events that lie further back.
  package let more: Int

  /// Makes what was found.
  package init(rows: [LinkRow], more: Int = 0) {
    self.rows = rows
    self.more = more
  }
}

extension Catalogue {
  /// The records that speak of this one, with the role they give it: events and bodies it takes part in. Where there are
  /// more than the limit, all that is no event, and of the events the latest.
  package func backlinks(of id: RecordID, atMost limit: Int = .max) throws -> Backlinks {
    try read { db in
      let record = try db.cachedStatement(sql: "SELECT id FROM record WHERE slug = ?")
      guard let number = try Int.fetchOne(record, arguments: [id.text]) else { return Backlinks(rows: []) }
      let count =
        try Int.fetchOne(
          db.cachedStatement(sql: "SELECT count(*) FROM link WHERE a = ? AND NOT forward"), arguments: [number]) ?? 0
      guard count > limit else { return Backlinks(rows: try Self.links(to: number, "", db)) }
      let others = try Self.links(to: number, "AND b < \(EventKey.first)", db)
      let events = try Self.links(
        to: number,
        """
        AND b IN (SELECT b FROM link WHERE a = ?1 AND b >= \(EventKey.first) AND NOT forward
          ORDER BY b DESC LIMIT \(limit))
        """, db)
      return Backlinks(rows: others + events, more: count - others.count - events.count)
    }
  }

  private static func links(to number: Int, _ condition: String, _ db: Database) throws -> [LinkRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT other.slug, other.kind, other.name, link.field, link.role
        FROM link JOIN record other ON other.id = link.b
        WHERE link.a = ?1 AND NOT link.forward \(condition)
        ORDER BY other.kind, other.name, other.slug, link.role
        """)
    return try Row.fetchAll(statement, arguments: [number]).compactMap { row in
      guard let kind = RecordKind(rawValue: row[1]), let field = Field.Name(rawValue: row[3]) else { return nil }
      return LinkRow(id: RecordID(stored: row[0]), kind: kind, name: row[2], field: field, role: row[4])
    }
  }
}

import GRDB
import ZoneData

/// The records that speak of one, as many as were asked for.
package struct Backlinks: Hashable, Sendable {
  package let rows: [LinkRow]
  /// The deals that it takes part in, the newest first; they are not among the rows.
  package let deals: [DealRow]
  /// How many there are besides: events that lie further back.
  package let more: Int
  /// How many older deals there are besides.
  package let moreDeals: Int

  /// Makes what was found.
  package init(rows: [LinkRow], more: Int = 0, deals: [DealRow] = [], moreDeals: Int = 0) {
    (self.rows, self.more, self.deals, self.moreDeals) = (rows, more, deals, moreDeals)
  }
}

extension Catalogue {
  /// The records that mention this one, with the role they give it: events and bodies it takes part in, and its deals apart. If
  /// there are more than the limit, all that are not events, and the latest events and deals.
  package func backlinks(of id: RecordID, atMost limit: Int = .max) throws -> Backlinks {
    try read { db in
      let record = try db.cachedStatement(sql: "SELECT id FROM record WHERE slug = ?")
      guard let number = try Int.fetchOne(record, arguments: [id.text]) else { return Backlinks(rows: []) }
      let dealCount = try Self.count("(SELECT DISTINCT deal FROM dealing WHERE record = ?)", number, db)
      // Each role in a deal is a link too.
      let count =
        try Self.count("link WHERE a = ? AND NOT forward", number, db)
        - Self.count("dealing WHERE record = ?", number, db)
      let deals = try Self.deals(of: number, limit, db)
      let moreDeals = dealCount > limit ? dealCount - deals.count : 0
      guard count > limit else {
        return Backlinks(rows: try Self.links(to: number, Self.noDeal, db), deals: deals, moreDeals: moreDeals)
      }
      let others = try Self.links(to: number, "AND b < \(EventKey.first)", db)
      let events = try Self.links(
        to: number,
        """
        AND b IN (SELECT b FROM link WHERE a = ?1 AND b >= \(EventKey.first) AND NOT forward \(Self.noDeal)
          ORDER BY b DESC LIMIT \(limit))
        """, db)
      return Backlinks(
        rows: others + events, more: count - others.count - events.count, deals: deals, moreDeals: moreDeals)
    }
  }

  /// The newest deals of each record, and how many it takes part in.
  package func deals(of ids: [RecordID], atMost limit: Int) throws -> [RecordID: Comparison.Deals] {
    try read { db in
      var deals: [RecordID: Comparison.Deals] = [:]
      let record = try db.cachedStatement(sql: "SELECT id FROM record WHERE slug = ?")
      for id in ids {
        guard let number = try Int.fetchOne(record, arguments: [id.text]) else { continue }
        let count = try Self.count("(SELECT DISTINCT deal FROM dealing WHERE record = ?)", number, db)
        deals[id] = Comparison.Deals(rows: try Self.deals(of: number, limit, db), count: count)
      }
      return deals
    }
  }

  private static let noDeal = "AND NOT EXISTS (SELECT 1 FROM dealing WHERE record = ?1 AND deal = link.b)"

  private static func count(_ rows: String, _ number: Int, _ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM \(rows)"), arguments: [number]) ?? 0
  }

  /// The newest deals of a record, then those without a date.
  private static func deals(of number: Int, _ limit: Int, _ db: Database) throws -> [DealRow] {
    let undated = EventKey.first(of: nil)
    let dated = try deals(of: number, "< \(undated)", limit, db)
    return try dated + deals(of: number, ">= \(undated)", limit - dated.count, db)
  }

  private static func deals(of number: Int, _ range: String, _ limit: Int, _ db: Database) throws -> [DealRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT deal.slug, deal.name, mine.roles, deal.stage, deal.stageDate, deal.seen,
          deal.amount, deal.mark, deal.sources
        FROM (
          SELECT deal, group_concat(role) AS roles FROM dealing WHERE record = ? AND deal \(range)
          GROUP BY deal ORDER BY deal DESC LIMIT ?) mine
          CROSS JOIN deal ON deal.id = mine.deal ORDER BY mine.deal DESC
        """)
    let rows = try Row.fetchAll(statement, arguments: [number, limit])
    return rows.map { row in
      var deal = DealRow(
        id: RecordID(stored: row[0]), name: row[1],
        role: Deal.leadingRole(of: (row[2] as String).split(separator: ",").map(String.init)) ?? "",
        progress: DealProgress(
          stage: (row[3] as String?).flatMap(DealStage.init), on: (row[4] as String?).flatMap { try? EDTFDate($0) },
          lastSeen: (row[5] as String?).flatMap(Day.init(iso:))))
      (deal.amount, deal.sourceCount) = (row[6], row[8])
      deal.mark = Mark(rawValue: row[7]) ?? .unknown
      return deal
    }
  }

  private static func links(to number: Int, _ condition: String, _ db: Database) throws -> [LinkRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT other.slug, other.kind, other.name, link.field, link.role, link.time, link.inferred
        FROM link JOIN record other ON other.id = link.b
        WHERE link.a = ?1 AND NOT link.forward \(condition)
        ORDER BY other.kind, other.name, other.slug, link.role
        """)
    return try Row.fetchAll(statement, arguments: [number]).compactMap { row in
      guard let kind = RecordKind(rawValue: row[1]), let field = Field.Name(rawValue: row[3]) else { return nil }
      var link = LinkRow(
        id: RecordID(stored: row[0]), kind: kind, name: row[2], field: field, role: row[4], time: row[5])
      link.isInferred = row[6]
      return link
    }
  }
}

import GRDB
import ZoneData

/// Finds what ties partners to the authorities of zones. A tie follows from the links of several records, so it is looked up
/// once these are made, for the partners that are near a record that changed.
struct PartnerTies {
  /// The authorities: bodies of this kind that are the authority of a zone, and still are.
  static let table = "CREATE TABLE authority (id INTEGER PRIMARY KEY)"

  private let db: Database
  private let changes: Changes

  init(_ db: Database, _ changes: Changes) {
    (self.db, self.changes) = (db, changes)
  }

  func update() throws {
    let areAll = try updateAuthorities() || changes.isFirst
    if !areAll { try changes.noteTied() }
    let partners = try Int.fetchAll(
      db, sql: "SELECT id FROM partner" + (areAll ? "" : " WHERE id IN (SELECT id FROM retied)"))
    let tie = try Prepared(db, Self.tie)
    for partner in partners {
      try store(tie.value(partner).flatMap(PartnerTie.init) ?? .none, of: partner)
    }
  }

  /// Returns whether others are authorities than before.
  private func updateAuthorities() throws -> Bool {
    let before = try Int.fetchSet(db, sql: "SELECT id FROM authority")
    let now = try Int.fetchSet(db, sql: Self.authorities)
    guard before != now else { return false }
    try db.execute(sql: "DELETE FROM authority")
    for authority in now {
      try db.run("INSERT INTO authority VALUES (?)", authority)
    }
    return true
  }

  private func store(_ tie: PartnerTie, of partner: Int) throws {
    try db.run("UPDATE partner SET tie = ?, tie_rank = ? WHERE id = ?", tie.rawValue, tie.rank, partner)
    try db.run("DELETE FROM facet WHERE record = ? AND facet = ?", partner, Facet.tie.rawValue)
    try db.run("INSERT INTO facet VALUES (?, ?, ?)", Facet.tie.rawValue, tie.rawValue, partner)
  }

  // MARK: - SQL

  private static let authorities = """
    SELECT DISTINCT facet.record FROM facet CROSS JOIN link ON link.a = facet.record AND link.b < \(EventKey.first)
    WHERE facet.facet = 'kind' AND facet.value = 'authority' AND link.field = 'bodies' AND link.role = 'authority'
      AND NOT link.forward AND NOT link.ended AND EXISTS (SELECT 1 FROM zone WHERE zone.id = link.b)
    """

  /// The tie of the partner ?1, the closest that there is.
  private static let tie = """
    SELECT CASE WHEN EXISTS (\(signed)) THEN '\(PartnerTie.signed.rawValue)'
      WHEN EXISTS (\(isJoint)) OR EXISTS (\(hasJoint)) THEN '\(PartnerTie.jointBody.rawValue)'
      WHEN EXISTS (\(talks)) THEN '\(PartnerTie.talks.rawValue)' ELSE '\(PartnerTie.none.rawValue)' END
    """

  private static let signed = """
    SELECT 1 FROM dealing mine CROSS JOIN deal ON deal.id = mine.deal
      CROSS JOIN authority ON authority.id <> ?1
      CROSS JOIN dealing theirs ON theirs.record = authority.id AND theirs.deal = mine.deal
    WHERE mine.record = ?1 AND coalesce(deal.stage, '') NOT IN \(DealStage.unsigned.map(\.rawValue).inSQL)
      AND mine.role IN \(Deal.bindingRoles.inSQL) AND theirs.role IN \(Deal.bindingRoles.inSQL)
      AND \(isParty("mine")) AND \(isParty("theirs"))
    """

  /// Whether a body still is a party of a deal.
  private static func isParty(_ dealing: String) -> String {
    """
    EXISTS (SELECT 1 FROM link WHERE link.a = \(dealing).record AND link.b = \(dealing).deal AND link.field = 'bodies'
      AND link.role = \(dealing).role AND NOT link.forward AND NOT link.ended)
    """
  }

  /// The partner itself is a body of an authority and of another body.
  private static let isJoint = """
    SELECT 1 FROM link near CROSS JOIN link other ON other.a = ?1 AND other.b < \(EventKey.first) AND other.b <> near.b
    WHERE near.a = ?1 AND near.b IN (SELECT id FROM authority) AND near.forward AND other.forward
      AND \(isShare("near")) AND \(isShare("other"))
    """

  private static let hasJoint = """
    SELECT 1 FROM link near CROSS JOIN link far ON far.a = near.b AND far.b <> ?1
    WHERE near.a = ?1 AND near.b < \(EventKey.first) AND NOT near.forward AND \(isShare("near"))
      AND far.b IN (SELECT id FROM authority) AND far.forward AND \(isShare("far"))
    """

  private static let talks = """
    SELECT 1 FROM link mine CROSS JOIN event ON event.id = mine.b
    WHERE mine.a = ?1 AND mine.b >= \(EventKey.first) AND NOT mine.forward AND mine.role IN \(takingPart.inSQL)
      AND event.kind IN \((Deal.kinds.sorted() + meetings).inSQL)
      AND EXISTS (SELECT 1 FROM link theirs WHERE theirs.a = mine.b AND theirs.b IN (SELECT id FROM authority)
        AND theirs.b <> ?1 AND theirs.forward AND theirs.role IN \(takingPart.inSQL))
    """

  /// Whether a link of a body says that it belongs to another or works for it, and still does.
  private static func isShare(_ link: String) -> String {
    """
    (NOT \(link).ended
      AND (\(link).field = 'parent' OR \(link).field = 'bodies' AND \(link).role IN ('partner', 'member', 'part')))
    """
  }

  private static let meetings = ["meeting", "conference", "visit"]
  /// The roles of those who are there. A body that is only spoken of took no part.
  private static let takingPart = ["organiser", "host", "facilitator", "signatory", "participant", "represented"]
}

extension PartnerTie {
  /// Its place in the order of the list.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

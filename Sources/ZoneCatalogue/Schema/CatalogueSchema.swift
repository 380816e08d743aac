import GRDB
import ZoneData

/// The tables of the index, in two layers.
///
/// What the dossiers state is stored as they state it (`RawSchema`), so a changed dossier is read alone. The rows that lists
/// show follow from that, so a window of a list is one query on one table.
///
/// All row numbers share one space. Zones, bodies and people have the number of their id (`Slugs`), and an event's number
/// is its `EventKey`.
enum CatalogueSchema {
  /// Raised when tables or their meaning change; an index of another version is rebuilt.
  static let version = 22

  static func create(in db: Database) throws {
    for statement in RawSchema.tables + tables + CatalogueList.allCases.compactMap(\.definition.creation) {
      try db.execute(sql: statement)
    }
    try SearchIndex.create(in: db)
  }

  /// Indexes what the dossiers state, once all are in a new index.
  static func indexDossiers(in db: Database) throws {
    try sorting(in: db) {
      for statement in RawSchema.indexes {
        try db.execute(sql: statement)
      }
    }
  }

  /// Adds what a new index gets after its rows, because keeping it up to date meanwhile takes longer.
  static func finish(in db: Database) throws {
    try sorting(in: db) {
      // First, because they free pages that the others take.
      try SearchIndex.finish(in: db)
      try EventOrder.finish(in: db)
      for statement in [backlinks] + indexes {
        try db.execute(sql: statement)
      }
      // Last: after this the index is finished.
      for statement in EventDays.statements + SharedEvents.statements + PledgeTable.statements + TotalsTable.statements
      {
        try db.execute(sql: statement)
      }
    }
  }

  /// Whether the index has all of its rows, and is only updated from now on.
  static func isFinished(in db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master WHERE name = 'total'") != nil
  }

  /// SQLite sorts in as much memory as its cache may take, on each of two threads.
  private static func sorting(in db: Database, _ work: () throws -> Void) throws {
    let cache = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? 0
    try db.execute(sql: "PRAGMA cache_size = -8192")
    try work()
    try db.execute(sql: "PRAGMA cache_size = \(cache)")
  }

  private static let tables = [
    """
    CREATE TABLE record (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
      disputes INTEGER NOT NULL, claims INTEGER NOT NULL, seen TEXT)
    """,
    // What the detail of a record shows (`ShownRecord.storedFields`), and both sides of its disputes.
    "CREATE TABLE shown (record INTEGER PRIMARY KEY, fields TEXT NOT NULL, disputes TEXT)",
    FacetWriter.table,
    """
    CREATE TABLE link (
      a INTEGER NOT NULL, b INTEGER NOT NULL, field TEXT NOT NULL, role TEXT NOT NULL, forward INTEGER NOT NULL,
      time TEXT, until INTEGER, ended INTEGER NOT NULL, inferred INTEGER NOT NULL,
      PRIMARY KEY (a, b, field, role, forward)) WITHOUT ROWID
    """,
    // The deals of zones, bodies and people, with their roles: looked up without reading all events of a record.
    """
    CREATE TABLE dealing (
      record INTEGER NOT NULL, deal INTEGER NOT NULL, role TEXT NOT NULL, PRIMARY KEY (record, deal, role)) WITHOUT ROWID
    """,
    // Our own notes, in their order. Those with a state are followed up.
    """
    CREATE TABLE note (
      record INTEGER NOT NULL, place INTEGER NOT NULL, source TEXT NOT NULL, text TEXT NOT NULL, due TEXT, state TEXT,
      PRIMARY KEY (record, place)) WITHOUT ROWID
    """,
    PledgeTable.amounts,
    EventOrder.table,
    PartnerTies.table,
  ]

  /// The far sides of links.
  private static let backlinks =
    """
    INSERT OR IGNORE INTO link SELECT b, a, field, role, 0, time, until, ended, inferred FROM link WHERE forward
    ORDER BY b, a, field, role
    """

  private static let indexes =
    CatalogueList.allCases.compactMap(\.definition.orderIndex) + [
      "CREATE UNIQUE INDEX record_by_slug ON record (slug)",
      "CREATE INDEX link_by_end ON link (until) WHERE NOT ended AND until IS NOT NULL",
      "CREATE INDEX contact_by_record ON contact (id)",
      FacetWriter.index,
      "CREATE INDEX zone_by_province ON zone (province)",
      "CREATE INDEX note_by_state ON note (state) WHERE state IS NOT NULL",
      "CREATE INDEX event_by_days ON event (earliest, latest)",
      "CREATE INDEX record_by_disputes ON record (disputes) WHERE disputes > 0",
    ]
}

import GRDB

/// The tables of the index, in two layers.
///
/// What the dossiers say stands row by row as they say it (`RawSchema`), so that one that changed is read alone. From
/// that follow the rows that lists show, so that a window of a list is one query on one table.
///
/// Row numbers are one space. Zones, bodies and people have the number of their id (`Slugs`), an event's number is its
/// `EventKey`.
enum CatalogueSchema {
  /// Raised when tables or their meaning change; an index of another version is built anew.
  static let version = 8

  static func create(in db: Database) throws {
    for statement in RawSchema.tables + tables {
      try db.execute(sql: statement)
    }
    try SearchIndex.create(in: db)
  }

  /// What is made after the rows, which is faster than keeping it up to date on the way.
  static func finish(in db: Database) throws {
    // First, as it gives pages back that the others take.
    try SearchIndex.finish(in: db)
    for statement in [backlinks] + indexes {
      try db.execute(sql: statement)
    }
    // Last, as from then on the index is whole.
    for statement in EventDays.statements + TotalsTable.statements {
      try db.execute(sql: statement)
    }
  }

  private static let tables = [
    """
    CREATE TABLE record (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
      disputes INTEGER NOT NULL, claims INTEGER NOT NULL)
    """,
    """
    CREATE TABLE zone (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, named INTEGER NOT NULL, place TEXT,
      province TEXT, status TEXT, mark TEXT NOT NULL, sources INTEGER NOT NULL, sort TEXT NOT NULL)
    """,
    """
    CREATE TABLE partner (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, short TEXT, native TEXT, kind TEXT, province TEXT,
      mark TEXT NOT NULL, sources INTEGER NOT NULL, sort TEXT NOT NULL)
    """,
    """
    CREATE TABLE contact (
      id INTEGER NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL, title TEXT, body TEXT,
      channel INTEGER NOT NULL, mark TEXT NOT NULL, sources INTEGER NOT NULL, sort TEXT NOT NULL)
    """,
    """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, short TEXT, date TEXT, kind TEXT,
      mark TEXT NOT NULL, sources INTEGER NOT NULL, earliest INTEGER, latest INTEGER)
    """,
    FacetWriter.table,
    """
    CREATE TABLE link (
      a INTEGER NOT NULL, b INTEGER NOT NULL, field TEXT NOT NULL, role TEXT NOT NULL, forward INTEGER NOT NULL,
      PRIMARY KEY (a, b, field, role, forward)) WITHOUT ROWID
    """,
    FacetWriter.bodies,
    FacetWriter.people,
  ]

  /// The far sides of links.
  private static let backlinks =
    "INSERT OR IGNORE INTO link SELECT b, a, field, role, 0 FROM link WHERE forward ORDER BY b, a, field, role"

  private static let indexes = [
    "CREATE UNIQUE INDEX record_by_slug ON record (slug)",
    "CREATE INDEX contact_by_record ON contact (id)",
    FacetWriter.index,
    "CREATE INDEX zone_by_sort ON zone (sort)",
    "CREATE INDEX zone_by_province ON zone (province)",
    "CREATE INDEX partner_by_sort ON partner (sort)",
    "CREATE INDEX contact_by_sort ON contact (sort)",
    "CREATE INDEX event_by_days ON event (earliest, latest)",
    "CREATE INDEX record_by_disputes ON record (disputes) WHERE disputes > 0",
  ]
}

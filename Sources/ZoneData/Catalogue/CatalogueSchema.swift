import GRDB

/// The tables of the index.
///
/// Rows carry what a list shows, so that a window of a list is one query on one table. Row numbers are one space:
/// zones, bodies and people count from 1, an event's number is its `EventKey`.
enum CatalogueSchema {
  /// Raised when tables or their meaning change; an index of another version is built anew.
  static let version = 3

  static func create(in db: Database) throws {
    for statement in tables {
      try db.execute(sql: statement)
    }
  }

  /// Made after the rows, which is faster than keeping them up to date on the way.
  static func createIndexes(in db: Database) throws {
    for statement in indexes {
      try db.execute(sql: statement)
    }
  }

  private static let tables = [
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, file TEXT NOT NULL,
      publisher TEXT, author TEXT, language TEXT, published TEXT, read TEXT, address TEXT, note TEXT)
    """,
    """
    CREATE TABLE record (
      id INTEGER PRIMARY KEY, slug TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, disputes INTEGER NOT NULL)
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
    """
    CREATE TABLE claim (
      id INTEGER PRIMARY KEY, record INTEGER NOT NULL, source INTEGER NOT NULL, field TEXT NOT NULL,
      value TEXT NOT NULL, target TEXT, at TEXT, "on" TEXT, by TEXT, inferred TEXT, language TEXT, note TEXT,
      corrects TEXT, because TEXT, line INTEGER NOT NULL, "column" INTEGER NOT NULL)
    """,
    FacetWriter.bodies,
    FacetWriter.people,
  ]

  private static let indexes = [
    "CREATE UNIQUE INDEX record_by_slug ON record (slug)",
    "CREATE UNIQUE INDEX source_by_slug ON source (slug)",
    "CREATE INDEX zone_by_sort ON zone (sort)",
    "CREATE INDEX zone_by_province ON zone (province)",
    "CREATE INDEX partner_by_sort ON partner (sort)",
    "CREATE INDEX contact_by_sort ON contact (sort)",
    "CREATE INDEX contact_by_record ON contact (id)",
    "CREATE INDEX event_by_days ON event (earliest, latest)",
    FacetWriter.index,
    "CREATE INDEX claim_by_record ON claim (record)",
    "CREATE INDEX record_by_disputes ON record (disputes) WHERE disputes > 0",
  ]
}

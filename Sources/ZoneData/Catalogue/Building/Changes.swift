import GRDB

/// What a bringing up to date has to look at again, as tables of numbers that only this connection sees: a world of
/// changes does not fit into memory.
struct Changes {
  private let db: Database

  init(_ db: Database) throws {
    self.db = db
    for (name, _) in Self.tables {
      try db.execute(sql: "DROP TABLE IF EXISTS temp.\(name)")
    }
    for (name, columns) in Self.tables {
      try db.execute(sql: "CREATE TEMP TABLE \(name) (\(columns))")
    }
    try db.execute(sql: "CREATE INDEX temp.affected_open ON affected (id) WHERE NOT done")
  }

  private static let tables = [
    // Ids that a changed dossier mentions, or did.
    ("mentioned", "id INTEGER PRIMARY KEY"),
    // Ids that a changed dossier defines, or did, and its own.
    ("defined", "id INTEGER PRIMARY KEY"),
    // Ids of which a changed dossier says something that it did not, or no longer what it did.
    ("spoken", "id INTEGER PRIMARY KEY"),
    // Ids that are of another kind or mean another record than before.
    ("moved", "id INTEGER PRIMARY KEY"),
    // Records whose rows have to be made again.
    ("affected", "id INTEGER PRIMARY KEY, done INTEGER NOT NULL DEFAULT 0"),
    // The names that bodies had.
    ("formerly", "id INTEGER PRIMARY KEY, name TEXT NOT NULL"),
    // Row numbers that have words in search, but no record any more.
    ("stale", "id INTEGER PRIMARY KEY"),
    // Row numbers whose words are not in search yet.
    ("unindexed", "id INTEGER PRIMARY KEY"),
  ]

  /// Notes what a dossier mentions as it is in the index: before it is taken out, and after it is put in.
  func note(_ source: Int) throws {
    let (first, last) = RawRows.bounds(of: source)
    let claims = "FROM claim WHERE id BETWEEN ?2 AND ?3"
    try db.run("INSERT OR IGNORE INTO defined SELECT slug FROM definition WHERE source = ?", source)
    try db.run("INSERT OR IGNORE INTO defined VALUES (?)", source)
    try db.run(
      """
      INSERT OR IGNORE INTO mentioned
        SELECT ?1 UNION SELECT slug FROM definition WHERE source = ?1
        UNION SELECT slug FROM tie WHERE source = ?1 UNION SELECT other FROM tie WHERE source = ?1
        UNION SELECT record \(claims) UNION SELECT target \(claims) AND target IS NOT NULL
        UNION SELECT by \(claims) AND by IS NOT NULL
      """, source, first, last)
  }

  /// Notes ids of which a dossier says something else than before, and records with problems: those tell lines, which may
  /// be others now.
  func noteSpoken(_ ids: [Int], by source: Int) throws {
    let insertion = try Prepared(db, "INSERT OR IGNORE INTO spoken VALUES (?)")
    for id in ids {
      try insertion.run(id)
    }
    try db.run(
      """
      INSERT OR IGNORE INTO spoken SELECT problem.owner
        FROM definition CROSS JOIN slug ON slug.id = definition.slug
          CROSS JOIN problem ON problem.owner = coalesce(slug.joined, slug.id) AND stage = 'claims'
        WHERE definition.source = ?
      """, source)
  }

  /// Notes the records that the ids spoken of mean: before joins are looked at again, and after.
  func noteRecords() throws {
    try db.run(
      """
      INSERT OR IGNORE INTO affected (id)
        SELECT coalesce(joined, id) FROM slug WHERE id IN (SELECT id FROM spoken UNION SELECT id FROM moved)
      """)
  }

  /// Notes that an id means another record than before.
  func noteMove(_ slug: Int) throws {
    try db.run("INSERT OR IGNORE INTO moved VALUES (?)", slug)
  }

  /// Notes the records that speak of ids which moved. The joins are crossed, from the few to the many: SQLite does not know
  /// that few ids move.
  func noteReferrers() throws {
    for column in ["target", "by"] {
      try db.run(
        """
        INSERT OR IGNORE INTO affected (id) SELECT coalesce(slug.joined, slug.id)
          FROM moved CROSS JOIN claim ON claim.\(column) = moved.id CROSS JOIN slug ON slug.id = claim.record
        """)
    }
  }

  /// Notes the records that show the name of a record: those of people in its posts, and its units.
  func noteBearers(ofNameOf record: Int) throws {
    try db.run(
      """
      INSERT OR IGNORE INTO affected (id) SELECT coalesce(speaking.joined, speaking.id)
        FROM slug JOIN claim ON claim.target = slug.id JOIN slug speaking ON speaking.id = claim.record
        WHERE (slug.id = ?1 OR slug.joined = ?1) AND claim.field IN ('posts', 'parent')
      """, record)
  }

  /// The next records whose rows have to be made, in the order of their numbers.
  func next(_ count: Int) throws -> [Int] {
    try Int.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM affected WHERE NOT done ORDER BY id LIMIT ?"), arguments: [count])
  }

  func noteDone(_ record: Int) throws {
    try db.run("UPDATE affected SET done = 1 WHERE id = ?", record)
  }

  /// Notes that the rows of a record have to be made after all.
  func noteAgain(_ record: Int) throws {
    try db.run("INSERT INTO affected VALUES (?, 0) ON CONFLICT (id) DO UPDATE SET done = 0", record)
  }

  /// Forgets the ids that no dossier mentions any more.
  func sweep() throws {
    try db.run(
      """
      DELETE FROM slug WHERE id IN (SELECT id FROM mentioned)
        AND NOT EXISTS (SELECT 1 FROM file WHERE file.id = slug.id)
        AND NOT EXISTS (SELECT 1 FROM definition WHERE definition.slug = slug.id)
        AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.target = slug.id)
        AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.by = slug.id)
        AND NOT EXISTS (SELECT 1 FROM tie WHERE tie.slug = slug.id)
        AND NOT EXISTS (SELECT 1 FROM tie WHERE tie.other = slug.id)
      """)
  }
}

import GRDB
import ZoneData

/// What an update has to look at again, in temporary tables: the changes of a whole world do not fit into memory. In an
/// index without rows this is everything, and no table is needed for it.
struct Changes {
  let isFirst: Bool
  private let db: Database

  init(_ db: Database, isFirst: Bool) throws {
    (self.db, self.isFirst) = (db, isFirst)
    for (name, columns) in Self.tables {
      try db.execute(sql: "DROP TABLE IF EXISTS temp.\(name); CREATE TEMP TABLE \(name) (\(columns))")
    }
  }

  private static let tables = [
    // Ids that a changed dossier mentions or mentioned, its own included.
    ("touched", "id INTEGER PRIMARY KEY"),
    // Ids about which a changed dossier states something different.
    ("restated", "id INTEGER PRIMARY KEY"),
    // Ids with a different kind or record than before.
    ("moved", "id INTEGER PRIMARY KEY"),
    // Records whose rows must be made again.
    ("affected", "id INTEGER PRIMARY KEY, done INTEGER NOT NULL DEFAULT 0"),
    // Offices of bodies whose holders may have changed.
    ("contested", "body INTEGER NOT NULL, office TEXT NOT NULL, PRIMARY KEY (body, office)"),
    // The previous names of bodies.
    ("formerly", "id INTEGER PRIMARY KEY, name TEXT NOT NULL"),
    // Bodies that were linked to a record whose rows are made again, whose ties may change.
    ("retied", "id INTEGER PRIMARY KEY"),
    // Row numbers with words in search, but without a record.
    ("stale", "id INTEGER PRIMARY KEY"),
    // Row numbers whose words are not in search yet.
    ("unindexed", "id INTEGER PRIMARY KEY"),
    // The affected records in the order in which their rows are made. The place is the expected row number.
    ("turn", "place INTEGER NOT NULL, slug INTEGER NOT NULL"),
  ]

  /// An expression for all names by which a record is found, in one text.
  static func names(of record: String) -> String {
    let first = "\(record) * \(SearchTextNumber.perRecord)"
    return """
      (SELECT coalesce(group_concat(text, char(10)), '') FROM (SELECT text FROM search_text
        WHERE id BETWEEN \(first) AND \(first) + \(SearchTextNumber.perRecord - 1) AND field IN ('name', 'alias')
        ORDER BY id))
      """
  }

  // MARK: - Dossiers

  /// Notes the ids in a dossier as it is in the index: before it is removed, and after it is inserted.
  func noteTouched(by source: Int) throws {
    guard !isFirst else { return }
    let numbers = RawRows.numbers(of: source)
    try db.run(
      """
      INSERT OR IGNORE INTO touched
        SELECT ?1 UNION SELECT slug FROM statement WHERE id BETWEEN ?2 AND ?3
        UNION SELECT slug FROM mention WHERE source = ?1
        UNION SELECT slug FROM tie WHERE source = ?1 UNION SELECT other FROM tie WHERE source = ?1
      """, source, numbers.lowerBound, numbers.upperBound)
    try db.run("INSERT OR IGNORE INTO contested SELECT body, office FROM holder WHERE source = ?", source)
  }

  /// Notes ids about which a dossier states something different, and its records with problems: these name lines, which
  /// may have moved.
  func noteRestated(_ ids: some Collection<Int>, by source: Int) throws {
    let insertion = try Prepared(db, "INSERT OR IGNORE INTO restated VALUES (?)")
    for id in ids {
      try insertion.run(id)
    }
    let numbers = RawRows.numbers(of: source)
    try db.run(
      """
      INSERT OR IGNORE INTO restated SELECT problem.owner
        FROM statement CROSS JOIN slug ON slug.id = statement.slug
          CROSS JOIN problem ON problem.owner = coalesce(slug.joined, slug.id) AND stage = 'claims'
        WHERE statement.id BETWEEN ? AND ?
      """, numbers.lowerBound, numbers.upperBound)
  }

  /// Notes the ids in the dossiers whose documents copy another, also through others: their origin is another now.
  func noteCopies(of source: SourceID) throws {
    try db.run(
      """
      WITH RECURSIVE copy (id, slug) AS (
        SELECT id, slug FROM source WHERE origin = ?
        UNION SELECT source.id, source.slug FROM copy JOIN source ON source.origin = copy.slug)
      INSERT OR IGNORE INTO restated SELECT statement.slug FROM copy CROSS JOIN statement
        ON statement.id BETWEEN copy.id << \(RawRows.bitsPerSource) AND ((copy.id + 1) << \(RawRows.bitsPerSource)) - 1
      """, source.text)
  }

  /// Notes the zones with links in a dossier that were refused: once it is read again, nothing says that they were.
  func noteRefused(by source: Int) throws {
    let numbers = RawRows.numbers(of: source)
    try db.run(
      "INSERT OR IGNORE INTO restated SELECT slug FROM relation WHERE statement BETWEEN ? AND ? AND refused",
      numbers.lowerBound, numbers.upperBound)
  }

  // MARK: - Ids

  /// Selects the ids whose definitions have to be looked at.
  var touched: String { "SELECT id FROM \(isFirst ? "slug" : "touched")" }

  /// Notes that an id has a different kind or record than before.
  func noteMoved(_ slug: Int) throws {
    guard !isFirst else { return }
    try db.run("INSERT OR IGNORE INTO moved VALUES (?)", slug)
  }

  /// Notes the ids that changed dossiers join.
  func noteJoinedIDs() throws {
    guard !isFirst else { return }
    try db.execute(sql: "INSERT OR IGNORE INTO moved SELECT slug FROM tie WHERE same AND slug IN (\(touched))")
  }

  /// Notes the records of the restated ids: before joins are solved again, and after.
  func noteRecords() throws {
    guard !isFirst else { return }
    try db.run(
      """
      INSERT OR IGNORE INTO affected (id)
        SELECT coalesce(joined, id) FROM slug WHERE id IN (SELECT id FROM restated UNION SELECT id FROM moved)
      """)
  }

  func noteAffected(_ record: Int) throws {
    guard !isFirst else { return }
    try db.run("INSERT OR IGNORE INTO affected (id) VALUES (?)", record)
  }

  /// Notes the records that mention ids which moved.
  func noteReferrers() throws {
    guard !isFirst else { return }
    try noteReferrers(of: "SELECT id AS mentioned FROM moved")
  }

  /// Notes the people whose time in an office may have another end, because another person came or went.
  func noteHolders() throws {
    guard !isFirst else { return }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO contested SELECT body, office FROM moved CROSS JOIN holder ON holder.body = moved.id;
        INSERT OR IGNORE INTO contested SELECT body, office FROM moved CROSS JOIN holder ON holder.slug = moved.id;
        INSERT OR IGNORE INTO affected (id) SELECT coalesce(person.joined, person.id)
          FROM contested CROSS JOIN slug one ON one.id = contested.body
            CROSS JOIN slug member ON member.id = coalesce(one.joined, one.id) OR member.joined = coalesce(one.joined, one.id)
            CROSS JOIN holder ON holder.body = member.id
              AND holder.office IN (contested.office, 'acting ' || contested.office)
            CROSS JOIN slug person ON person.id = holder.slug
        """)
  }

  /// Notes the people and bodies that mention a body, because they show its name.
  func noteBearers(ofNameOf body: Int) throws {
    try noteReferrers(
      of: "SELECT id AS mentioned FROM slug WHERE id = \(body) OR joined = \(body)",
      "AND statement.kind IN ('person', 'body')")
  }

  /// The joins are crossed, from the few to the many: SQLite does not know that few ids move.
  private func noteReferrers(of ids: String, _ condition: String = "") throws {
    try db.run(
      """
      INSERT OR IGNORE INTO affected (id) SELECT coalesce(slug.joined, slug.id)
        FROM (\(ids)) CROSS JOIN slug wanted ON wanted.id = mentioned CROSS JOIN mention ON mention.slug = mentioned
          CROSS JOIN statement ON statement.id BETWEEN mention.source << \(RawRows.bitsPerSource)
            AND ((mention.source + 1) << \(RawRows.bitsPerSource)) - 1
          CROSS JOIN slug ON slug.id = statement.slug
        WHERE EXISTS (SELECT 1 FROM json_each(statement.mentions) WHERE value = wanted.text) \(condition)
      """)
  }

  /// Forgets the ids that no dossier mentions any more.
  func sweep() throws {
    guard !isFirst else { return }
    try db.run(
      """
      DELETE FROM slug WHERE id IN (SELECT id FROM touched)
        AND NOT EXISTS (SELECT 1 FROM file WHERE file.id = slug.id)
        AND NOT EXISTS (SELECT 1 FROM statement WHERE statement.slug = slug.id)
        AND NOT EXISTS (SELECT 1 FROM mention WHERE mention.slug = slug.id)
        AND NOT EXISTS (SELECT 1 FROM tie WHERE tie.slug = slug.id)
        AND NOT EXISTS (SELECT 1 FROM tie WHERE tie.other = slug.id)
      """)
  }

  // MARK: - Records

  private var affected: String {
    isFirst
      ? "SELECT id FROM slug WHERE kind IS NOT NULL AND joined IS NULL" : "SELECT id FROM affected WHERE NOT done"
  }

  /// The affected records whose rows are still those from before.
  func affectedIDs() throws -> [RecordID] {
    try String.fetchAll(db, sql: "SELECT text FROM affected JOIN slug USING (id) WHERE NOT done").map(
      RecordID.init(stored:))
  }

  /// Orders the affected records, and returns their number. Rows that are inserted in the order of their numbers only
  /// extend the tables at their ends.
  func fillTurns() throws -> Int {
    try db.execute(
      sql: """
        DELETE FROM turn;
        INSERT INTO turn
          SELECT coalesce((SELECT max(wanted) FROM statement WHERE slug = record.id), id) AS place, id
          FROM (\(affected)) record ORDER BY place, id
        """)
    return try Prepared(db, "SELECT count(*) FROM turn").value() ?? 0
  }

  /// An affected record.
  struct Turn {
    /// The expected number of its row.
    let place: Int
    let slug: Int
  }

  /// The next turns after the first ones.
  func turns(after done: Int, _ count: Int) throws -> [Turn] {
    var turns: [Turn] = []
    try Prepared(db, "SELECT place, slug FROM turn WHERE rowid > ? ORDER BY rowid LIMIT ?").each(done, count) {
      turns.append(Turn(place: $0[0], slug: $0[1]))
    }
    return turns
  }

  /// Notes the bodies near the affected records, besides those that were noted when the rows were removed: of a body, those
  /// over one more body too, because the one between may be a joint body.
  func noteTied() throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO retied SELECT record.id
          FROM affected CROSS JOIN slug ON slug.id = affected.id CROSS JOIN record ON record.slug = slug.text;
        INSERT OR IGNORE INTO retied SELECT link.b
          FROM affected CROSS JOIN slug ON slug.id = affected.id CROSS JOIN record ON record.slug = slug.text
            CROSS JOIN link ON link.a = record.id AND link.b < \(EventKey.first);
        INSERT OR IGNORE INTO retied SELECT link.b
          FROM (SELECT id FROM retied WHERE id < \(EventKey.first)) near
            CROSS JOIN link ON link.a = near.id AND link.b < \(EventKey.first)
          WHERE link.field IN ('bodies', 'parent')
        """)
  }

  /// Notes that the rows of all affected records are made, and returns the bodies among them that came, went or changed
  /// their names.
  func finishTurns() throws -> [Int] {
    guard !isFirst else { return [] }
    let renamed = try Int.fetchAll(
      db,
      sql: """
        SELECT affected.id FROM affected LEFT JOIN formerly USING (id)
          LEFT JOIN record ON record.id = affected.id AND record.kind = 'body'
        WHERE NOT done AND formerly.name IS NOT CASE WHEN record.id IS NOT NULL THEN \(Self.names(of: "record.id")) END
        """)
    try db.run("UPDATE affected SET done = 1")
    return renamed
  }
}

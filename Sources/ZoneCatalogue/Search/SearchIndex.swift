import GRDB

/// Writes the search index of a database: the rows and tokens of records, and the list of their words.
package struct SearchIndex {
  private let db: Database
  private let rows: RowWriter

  /// Opens the index of a database in which `create` has created the tables.
  package init(_ db: Database) throws {
    self.db = db
    rows = RowWriter(db)
  }

  /// Creates empty tables.
  package static func create(in db: Database) throws {
    try SearchSchema.create(in: db)
  }

  /// Prepares for the addition of all records: FTS5 collects them in memory and merges its segments only in `finish`.
  static func begin(in db: Database) throws { try set(merging: 0, crisis: 1999, gathering: 4 << 20, in: db) }

  private static func set(merging: Int, crisis: Int, gathering: Int, in db: Database) throws {
    for table in ["search", "search_name"] {
      for (name, value) in [("automerge", merging), ("crisismerge", crisis), ("hashsize", gathering)] {
        try db.run("INSERT INTO \(table) (\(table), rank) VALUES (?, ?)", name, value)
      }
    }
  }

  /// Stores the texts of a record. Records may come in any order. Call `addTokens` afterwards.
  func store(_ entry: SearchEntry) throws {
    var rows = RowBuffer()
    _ = entry.write(to: &rows)
    try self.rows.insert(rows)
  }

  /// Adds the tokens of a stored record, and counts its words.
  func addTokens(of record: Int) throws {
    guard let tokens = try SearchTokens(of: record, in: db) else { return }
    var rows = RowBuffer()
    tokens.write(to: &rows)
    try self.rows.insert(rows)
    let counting = try Prepared(
      db, "INSERT INTO search_word VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET count = count + 1")
    for word in tokens.listed {
      try counting.run(word)
    }
  }

  /// Removes a record, if the index contains it.
  package func remove(_ record: Int) throws {
    guard let tokens = try SearchTokens(of: record, in: db) else { return }
    try tokens.remove(from: db)
    let counting = try Prepared(db, "UPDATE search_word SET count = count - 1 WHERE word = ?")
    let removal = try Prepared(db, "DELETE FROM search_word WHERE word = ? AND count < 1")
    for word in tokens.listed {
      try counting.run(word)
      try removal.run(word)
    }
    try discard(record)
  }

  /// Removes the texts of a record whose tokens have not been added yet.
  func discard(_ record: Int) throws {
    let texts = SearchTextNumber.all(of: record)
    for table in ["search_key WHERE number", "search_text WHERE id"] {
      try db.run("DELETE FROM \(table) BETWEEN ? AND ?", texts.lowerBound, texts.upperBound)
    }
    try db.run("DELETE FROM search_record WHERE id = ?", record)
  }

  /// Creates the list of words and optimizes the tokens, after all records have been added.
  package static func finish(in db: Database) throws {
    try db.execute(sql: "DELETE FROM search_word")
    let words = try db.insertion(into: "search_word", columns: 2)
    try Prepared(db, "SELECT term, doc FROM search_vocabulary").each { row in
      let word: String = row[0]
      if SearchToken.isListed(word) {
        try words.run(word, row[1] as Int)
      }
    }
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    try db.execute(sql: "INSERT INTO search_name (search_name) VALUES ('optimize')")
    // The defaults of SQLite.
    try set(merging: 4, crisis: 16, gathering: 1 << 20, in: db)
  }
}

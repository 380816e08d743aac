import GRDB

/// Writes the index of search into a database: the rows and the tokens of records, and the list of their words.
package struct SearchIndex {
  private let db: Database
  private let rows: RowWriter
  private let tokens: TokenWriter

  /// The index of a database that has the tables.
  package init(_ db: Database) throws {
    self.db = db
    rows = RowWriter(db)
    tokens = try TokenWriter(db)
  }

  /// Makes empty tables.
  package static func create(in db: Database) throws {
    try SearchSchema.create(in: db)
  }

  /// What FTS5 has of many records is gathered in memory, and packed only at the end, where everything is to be added.
  static func begin(in db: Database) throws { try set(merging: 0, crisis: 1999, gathering: 4 << 20, in: db) }

  private static func set(merging: Int, crisis: Int, gathering: Int, in db: Database) throws {
    for table in ["search", "search_name"] {
      for (name, value) in [("automerge", merging), ("crisismerge", crisis), ("hashsize", gathering)] {
        try db.run("INSERT INTO \(table) (\(table), rank) VALUES (?, ?)", name, value)
      }
    }
  }

  /// Adds a record, which must not be in the index.
  package func add(_ entry: SearchEntry) throws {
    let made = entry.made()
    try rows.insert(made.rows)
    try tokens.insert(made.tokens)
  }

  /// Stores the texts of a record, in any order of records; `addTokens` must follow.
  func store(_ entry: SearchEntry) throws { try rows.insert(entry.made().rows) }

  /// Adds the tokens of a record as it is stored, and counts its words.
  func addTokens(of record: Int) throws {
    guard let tokens = try SearchTokens(of: record, in: db) else { return }
    try self.tokens.insert(tokens)
    let counting = try Prepared(
      db, "INSERT INTO search_word VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET count = count + 1")
    for word in tokens.listed {
      try counting.run(word)
    }
  }

  /// Takes a record out; nothing happens where it is not in the index.
  package func remove(_ record: Int) throws {
    guard let tokens = try SearchTokens(of: record, in: db) else { return }
    try self.tokens.remove(tokens)
    let counting = try Prepared(db, "UPDATE search_word SET count = count - 1 WHERE word = ?")
    let removal = try Prepared(db, "DELETE FROM search_word WHERE word = ? AND count < 1")
    for word in tokens.listed {
      try counting.run(word)
      try removal.run(word)
    }
    try discard(record)
  }

  /// Takes out the texts of a record whose tokens were not made yet.
  func discard(_ record: Int) throws {
    let texts = SearchTextNumber.all(of: record)
    for table in ["search_key WHERE number", "search_text WHERE id"] {
      try db.run("DELETE FROM \(table) BETWEEN ? AND ?", texts.lowerBound, texts.upperBound)
    }
    try db.run("DELETE FROM search_record WHERE id = ?", record)
  }

  /// Makes the list of words and packs the tokens, after all records were added for the first time.
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
    // As SQLite has it.
    try set(merging: 4, crisis: 16, gathering: 1 << 20, in: db)
  }
}

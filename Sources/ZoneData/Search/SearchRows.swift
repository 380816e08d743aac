import GRDB

/// Keeps search in step with the rows of records: what says the same as before is left as it is, as taking words out and
/// putting them in again is the dearest part of bringing an index up to date.
struct SearchRows {
  private let db: Database
  private let isFirst: Bool
  private let index: SearchIndex

  /// `isFirst` where nothing is in search yet.
  init(_ db: Database, isFirst: Bool) {
    self.db = db
    self.isFirst = isFirst
    index = SearchIndex(isKept: !isFirst)
  }

  /// Puts the texts of a record in, in place of those that its number had.
  func put(_ number: Int, _ kind: RecordKind, recency: Int, _ texts: [SearchText]) throws {
    let recency = kind == .event ? 0 : recency
    try db.run("DELETE FROM stale WHERE id = ?", [number])
    if !isFirst || db.changesCount > 0 {
      if try isStored(number, kind, recency, texts) { return }
      try remove(number)
    }
    try index.store(number, kind: kind, recency: recency, texts: texts, in: db)
    try db.run("INSERT INTO unindexed VALUES (?)", [number])
  }

  /// Takes out what has no record any more, and makes the words of all that is new, in the order of the numbers.
  func finish() throws {
    for number in try Int.fetchAll(db, sql: "SELECT id FROM stale ORDER BY id") {
      try remove(number)
    }
    let numbers = try Int.fetchCursor(db, sql: "SELECT id FROM unindexed ORDER BY id")
    while let number = try numbers.next() {
      try index.index(number, in: db)
    }
    if isFirst {
      try SearchIndex.finish(in: db)
    }
  }

  private func remove(_ number: Int) throws {
    try db.run("DELETE FROM unindexed WHERE id = ?", [number])
    // What was not given to FTS5 yet must not be taken out of it.
    if db.changesCount > 0 {
      try SearchIndex.discard(number, from: db)
    } else {
      try SearchIndex.remove(number, from: db)
    }
  }

  private func isStored(_ number: Int, _ kind: RecordKind, _ recency: Int, _ texts: [SearchText]) throws -> Bool {
    let found = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, recency FROM search_record WHERE id = ?"), arguments: [number])
    guard let found, found[0] as String == kind.rawValue, found[1] as Int == recency else { return false }
    return try StoredText.all(of: number, db).map { SearchText($0.field, $0.text) } == texts
  }
}

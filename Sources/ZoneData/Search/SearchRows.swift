import GRDB

/// Keeps search in step with the rows of records: what says the same as before is left as it is, as taking words out and
/// putting them in again is the dearest part of bringing an index up to date.
struct SearchRows {
  private struct Entry {
    let number: Int
    let kind: RecordKind
    let recency: Int
    let texts: [SearchText]
  }

  private let db: Database
  private let isFirst: Bool
  private let pinyin: PinyinRules
  private var index: SearchIndex
  /// Chinese that waits for the rules while everything else is written.
  private var waiting: [Int: Entry] = [:]

  /// `isFirst` where nothing is in search yet.
  init(_ db: Database, isFirst: Bool, _ pinyin: PinyinRules) {
    self.db = db
    self.isFirst = isFirst
    self.pinyin = pinyin
    index = SearchIndex(pinyin.transliterator, isKept: !isFirst)
  }

  /// Remembers what is known of the records whose rows are gone, before they are made again.
  mutating func remember() throws {
    try index.remember(try Int.fetchAll(db, sql: "SELECT id FROM stale"), in: db)
  }

  /// Puts the texts of a record in, in place of those that its number had.
  mutating func put(_ number: Int, _ kind: RecordKind, recency: Int, _ texts: [SearchText]) throws {
    let entry = Entry(number: number, kind: kind, recency: kind == .event ? 0 : recency, texts: texts)
    try db.run("DELETE FROM stale WHERE id = ?", [number])
    let isNew = isFirst && db.changesCount == 0
    waiting[number] = nil
    if !isNew {
      if try isStored(entry) { return }
      try remove(number)
    }
    if !pinyin.areReady, texts.contains(where: { index.needsReading($0, of: kind) }) {
      waiting[number] = entry
    } else {
      try store(entry)
    }
  }

  /// Takes out what has no record any more, and makes the words of all that is new, in the order of the numbers.
  mutating func finish() throws {
    for number in try Int.fetchAll(db, sql: "SELECT id FROM stale ORDER BY id") {
      waiting[number] = nil
      try remove(number)
    }
    for entry in waiting.values {
      try store(entry)
    }
    waiting = [:]
    let numbers = try Int.fetchCursor(db, sql: "SELECT id FROM unindexed ORDER BY id")
    while let number = try numbers.next() {
      try index.index(number, in: db)
    }
    if isFirst {
      try SearchIndex.finish(in: db)
    }
  }

  private mutating func store(_ entry: Entry) throws {
    try index.store(entry.number, kind: entry.kind, recency: entry.recency, texts: entry.texts, in: db)
    try db.run("INSERT INTO unindexed VALUES (?)", [entry.number])
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

  private func isStored(_ entry: Entry) throws -> Bool {
    let found = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, recency FROM search_record WHERE id = ?"), arguments: [entry.number])
    guard let found, found[0] as String == entry.kind.rawValue, found[1] as Int == entry.recency else { return false }
    return try StoredText.all(of: entry.number, db).map { SearchText($0.field, $0.text) } == entry.texts
  }
}

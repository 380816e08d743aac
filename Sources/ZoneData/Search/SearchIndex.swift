import GRDB

/// Writes the index of search into a database.
///
/// The first time: create, add all records, finish. After that records are removed and added one by one, and the list
/// of words is kept up to date on the way (`isKept`).
package struct SearchIndex {
  private let isKept: Bool

  /// An index whose list of words is kept up to date on the way, or made by `finish`.
  package init(isKept: Bool = false) {
    self.isKept = isKept
  }

  /// Makes empty tables.
  package static func create(in db: Database) throws {
    try SearchSchema.create(in: db)
  }

  /// Adds a record, which must not be in the index. Its first text should be the name shown. The larger `recency` comes
  /// first among equals; for events it is not used, as their numbers are in the order of time.
  package func add(
    _ record: Int, kind: RecordKind, recency: Int = 0, texts: [SearchText], scopes: [SearchScope] = [],
    to db: Database
  ) throws {
    try store(record, kind: kind, recency: recency, texts: texts, scopes: scopes, in: db)
    try index(record, in: db)
  }

  /// Stores the texts of a record, in any order of records; `index` must follow.
  func store(
    _ record: Int, kind: RecordKind, recency: Int, texts: [SearchText], scopes: [SearchScope] = [], in db: Database
  ) throws {
    for (offset, text) in texts.prefix(SearchTextNumber.perRecord).enumerated() {
      let number = SearchTextNumber.first(of: record) + offset
      let hasKeys = text.field.isName && kind != .event
      let words = SearchWord.split(text.text).map(\.simplified)
      let readings = words.filter(\.isHan).map { HanReadings.readings(of: $0.text) }
      try insert(text, SearchForm(words, readings: readings), number, db)
      if hasKeys {
        for key in SearchKeys.of(words, readings: readings) {
          try db.insert("search_key", [key, recency, number])
        }
      }
    }
    let scopes = Set(scopes.map(\.token)).sorted().joined(separator: " ")
    try db.insert("search_record", [record, kind.rawValue, recency, scopes])
  }

  /// Makes the tokens of a record from what is stored. FTS5 is fast where records come in the order of their numbers.
  func index(_ record: Int, in db: Database) throws {
    guard let tokens = try SearchTokens(of: record, in: db) else { return }
    for (number, tokens) in tokens.names {
      try db.run("INSERT INTO search_name (rowid, tokens) VALUES (?, ?)", [number, tokens.joined(separator: " ")])
    }
    try db.run("INSERT INTO search (rowid, tokens) VALUES (?, ?)", [record, tokens.all.joined(separator: " ")])
    guard isKept else { return }
    for word in tokens.all where SearchToken.isListed(word) {
      try db.run("INSERT INTO search_word VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET count = count + 1", [word])
    }
  }

  /// Makes the list of words and packs the tokens, after the first records or where the list was not kept.
  package static func finish(in db: Database) throws {
    try db.execute(sql: "DELETE FROM search_word")
    let rows = try Row.fetchCursor(db, sql: "SELECT term, doc FROM search_vocabulary")
    while let row = try rows.next() {
      let word: String = row[0]
      if SearchToken.isListed(word) {
        try db.insert("search_word", [word, row[1] as Int])
      }
    }
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    try db.execute(sql: "INSERT INTO search_name (search_name) VALUES ('optimize')")
  }

  private func insert(_ text: SearchText, _ form: SearchForm, _ number: Int, _ db: Database) throws {
    let isPlain = text.text.utf8.allSatisfy { $0 < 0x80 } && form.form == " \(text.text.lowercased()) "
    try db.insert(
      "search_text",
      [number, text.field.rawValue, text.text, isPlain ? nil : form.form, form.pinyin, form.initials])
  }
}

/// The tokens of a record: a pure function of what is stored, so that they can be taken out again.
struct SearchTokens {
  let all: Set<String>
  /// Those of its names, which are found one by one, by the numbers of their texts; events have none.
  let names: [(number: Int, tokens: Set<String>)]

  /// Nil where the record is not stored.
  init?(of record: Int, in db: Database) throws {
    let found = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT kind, scopes FROM search_record WHERE id = ?"), arguments: [record])
    guard let found else { return nil }
    let isNamed = (found[0] as String) != RecordKind.event.rawValue
    let scopes = Set((found[1] as String).split(separator: " ").map(String.init))
    var all = scopes
    var names: [(number: Int, tokens: Set<String>)] = []
    for text in try StoredText.all(of: record, db) {
      text.form.insertTokens(into: &all)
      if isNamed, text.field.isName {
        names.append((text.number, text.form.tokens.union(scopes)))
      }
    }
    self.all = all
    self.names = names
  }
}

import GRDB

/// Writes the index of search into a database: create, add records, finish; later remove, add, finish.
package struct SearchIndex {
  private var readings: HanReadings
  private var storedSpellings = 0

  /// An index that reads Chinese by these transforms.
  package init(_ transliterator: Transliterator = .foundation) {
    readings = HanReadings(transliterator)
  }

  /// Makes empty tables.
  package static func create(in db: Database) throws {
    try SearchSchema.create(in: db)
  }

  /// Adds a record, which must not be in the index. Its first text should be the name shown. The larger `recency` comes
  /// first among equals; for events it is not used, as their numbers are in the order of time.
  package mutating func add(
    _ record: Int, kind: RecordKind, recency: Int = 0, texts: [SearchText], scopes: [SearchScope] = [],
    to db: Database
  ) throws {
    let scopeTokens = Set(scopes.map(\.token))
    var tokens = scopeTokens
    for (offset, text) in texts.prefix(SearchTextNumber.perRecord).enumerated() {
      let number = SearchTextNumber.first(of: record) + offset
      let words = simplified(text.text)
      let runs = words.filter(\.isHan).map { readings.readings(of: $0.text) }
      let form = SearchForm(words, readings: runs)
      try insert(text, form, number, db)
      form.insertTokens(into: &tokens)
      if text.field.isName, kind != .event {
        try Self.insertName(number, form.tokens.union(scopeTokens), db)
        try Self.insertKeys(SearchKeys.of(words, readings: runs), recency, number, db)
      }
    }
    let row = try db.cachedStatement(sql: "INSERT INTO search_record VALUES (?, ?, ?, ?)")
    try row.execute(arguments: [record, kind.rawValue, recency, scopeTokens.sorted().joined(separator: " ")])
    let search = try db.cachedStatement(sql: "INSERT INTO search (rowid, tokens) VALUES (?, ?)")
    try search.execute(arguments: [record, tokens.joined(separator: " ")])
    try insertSpellings(db)
  }

  /// Makes the list of words and packs the tokens; needed after any change, or new words are not found by their parts.
  package static func finish(in db: Database) throws {
    try db.execute(sql: "DELETE FROM search_word")
    let insert = try db.cachedStatement(sql: "INSERT INTO search_word VALUES (?, ?)")
    let rows = try Row.fetchCursor(db, sql: "SELECT term, doc FROM search_vocabulary")
    while let row = try rows.next() {
      let word: String = row[0]
      if SearchToken.isListed(word) {
        try insert.execute(arguments: [word, row[1] as Int])
      }
    }
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
    try db.execute(sql: "INSERT INTO search_name (search_name) VALUES ('optimize')")
  }

  private mutating func simplified(_ text: String) -> [SearchWord] {
    var words = SearchWord.split(text)
    for index in words.indices where words[index].isHan {
      words[index].text = readings.simplify(words[index].text)
    }
    return words
  }

  private func insert(_ text: SearchText, _ form: SearchForm, _ number: Int, _ db: Database) throws {
    let isPlain = text.text.utf8.allSatisfy { $0 < 0x80 } && form.form == " \(text.text.lowercased()) "
    let statement = try db.cachedStatement(sql: "INSERT INTO search_text VALUES (?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      number, text.field.rawValue, text.text, isPlain ? nil : form.form, form.pinyin, form.initials,
    ])
  }

  private mutating func insertSpellings(_ db: Database) throws {
    guard readings.spellings.count > storedSpellings else { return }
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO search_character VALUES (?, ?)")
    for (typed, indexed) in readings.spellings {
      try statement.execute(arguments: [String(typed), String(indexed)])
    }
    storedSpellings = readings.spellings.count
  }

  private static func insertName(_ number: Int, _ tokens: Set<String>, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO search_name (rowid, tokens) VALUES (?, ?)")
    try statement.execute(arguments: [number, tokens.joined(separator: " ")])
  }

  private static func insertKeys(_ keys: Set<String>, _ recency: Int, _ number: Int, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO search_key VALUES (?, ?, ?)")
    for key in keys {
      try statement.execute(arguments: [key, recency, number])
    }
  }
}

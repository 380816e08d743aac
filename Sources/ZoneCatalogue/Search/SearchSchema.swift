import GRDB

/// The tables of search. They do not depend on other tables.
///
/// - `search` finds records by all their texts, and `search_name` finds single names of zones, bodies and people. Both
///   contain only tokens. Measured: `detail=none` halves the size, and prefixes of up to three letters stay fast.
/// - `search_text` contains the texts. They show what matched, and check what tokens cannot: the order of words and
///   characters. The number of a text is its record's number, shifted, plus its position. The form is NULL if it is
///   `' ' || lower(text) || ' '`.
/// - `search_key` contains names without spaces, as written, in pinyin and as initials. It finds names that equal a
///   query or begin with it.
/// - `search_word` contains the tokens in which prefixes and parts of words are looked up.
enum SearchSchema {
  /// Stored with the index. An index with another version has other tokens and must be rebuilt.
  static let version = 5

  static func create(in db: Database) throws {
    for statement in tables {
      try db.execute(sql: statement)
    }
  }

  private static let options =
    "content='', detail=none, columnsize=0, prefix='1 2 3', tokenize=\"\(SearchToken.tokenizer)\""

  private static let tables = [
    "CREATE VIRTUAL TABLE search USING fts5(tokens, \(options))",
    "CREATE VIRTUAL TABLE search_name USING fts5(tokens, \(options))",
    "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search, row)",
    """
    CREATE TABLE search_record (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, recency INTEGER NOT NULL)
    """,
    """
    CREATE TABLE search_text (
      id INTEGER PRIMARY KEY, field TEXT NOT NULL, text TEXT NOT NULL, form TEXT, pinyin TEXT, initials TEXT)
    """,
    """
    CREATE TABLE search_key (
      key TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID
    """,
    "CREATE INDEX search_key_by_number ON search_key (number)",
    "CREATE TABLE search_word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID",
  ]
}

/// The number of a text. The upper bits are the record's number, the lower bits the text's position in the record.
enum SearchTextNumber {
  /// The number of texts of a record that are searched.
  static let perRecord = 1 << 16

  static func first(of record: Int) -> Int { record * perRecord }

  static func all(of record: Int) -> ClosedRange<Int> {
    first(of: record)...first(of: record) + perRecord - 1
  }
}

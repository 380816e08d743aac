import GRDB

/// The tables of search. They stand by themselves: nothing here reads another table.
///
/// - `search` finds records by all their texts, `search_name` single names of zones, bodies and people. Both hold
///   tokens only (research: detail=none is half the size, and prefixes up to three letters stay fast).
/// - `search_text` holds the texts, to say what matched and to check what tokens cannot: the order of words and
///   characters. A text's number is its record's, shifted, and its place. The form is NULL where it is
///   `' ' || lower(text) || ' '`.
/// - `search_key` holds names without their spaces, also by pinyin and initials: what is equal to a query or begins
///   with it.
/// - `search_word` are the tokens that a prefix or a part of a word is looked up in.
enum SearchSchema {
  /// To be stored beside the index: one of another version has other tokens and must be made again.
  static let version = 3

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
    CREATE TABLE search_record (
      id INTEGER PRIMARY KEY, kind TEXT NOT NULL, recency INTEGER NOT NULL, scopes TEXT NOT NULL)
    """,
    """
    CREATE TABLE search_text (
      id INTEGER PRIMARY KEY, field TEXT NOT NULL, text TEXT NOT NULL, form TEXT, pinyin TEXT, initials TEXT)
    """,
    """
    CREATE TABLE search_key (
      key TEXT NOT NULL, recency INTEGER NOT NULL, number INTEGER NOT NULL,
      PRIMARY KEY (key, recency, number)) WITHOUT ROWID
    """,
    "CREATE INDEX search_key_by_number ON search_key (number)",
    "CREATE TABLE search_word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID",
  ]
}

/// The number of a text: its record's in the upper bits, its place among the record's texts in the lower.
enum SearchTextNumber {
  /// How many texts of a record are searched.
  static let perRecord = 1 << 16

  static func first(of record: Int) -> Int { record * perRecord }

  static func all(of record: Int) -> ClosedRange<Int> {
    first(of: record)...first(of: record) + perRecord - 1
  }

  static func record(of text: Int) -> Int { text / perRecord }
}

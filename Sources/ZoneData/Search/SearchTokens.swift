import GRDB

/// The tokens of a record: they follow from what is stored and nothing else, so that they can be taken out again.
struct SearchTokens: Sendable {
  let record: Int
  /// With spaces between; one may stand twice.
  private(set) var all: String
  /// Those of its names, which are found one by one, by the numbers of their texts; events have none.
  private(set) var names: [(number: Int, tokens: String)] = []
  private let scopes: String

  /// Those of a record without any texts; `scopes` with a space between.
  init(_ record: Int, scopes: String) {
    self.record = record
    self.scopes = scopes
    all = scopes
  }

  /// Adds those of a text; `name` is its number where it is a name that is found by itself.
  mutating func add(_ form: SearchForm, ofName name: Int? = nil) {
    let tokens = form.tokens
    all += " " + tokens
    if let name {
      names.append((name, tokens + " " + scopes))
    }
  }

  /// Those of a record as it is stored; nil where it is not.
  init?(of record: Int, in db: Database) throws {
    let found = try Prepared(db, "SELECT kind, scopes FROM search_record WHERE id = ?").first(record) { row in
      (kind: row[0] as String, scopes: row[1] as String)
    }
    guard let found else { return nil }
    self.init(record, scopes: found.scopes)
    for text in try StoredText.all(of: record, db) {
      let isNamed = found.kind != RecordKind.event.rawValue && text.field.isName
      add(text.form, ofName: isNamed ? text.number : nil)
    }
  }

  /// The words that the list of words counts, each once.
  var listed: Set<String> {
    Set(all.split(separator: " ").map(String.init).filter(SearchToken.isListed))
  }
}

/// Gives tokens to FTS5, and takes them out again.
struct TokenWriter {
  private let records: Prepared
  private let names: Prepared
  private let recordRemoval: Prepared
  private let nameRemoval: Prepared

  init(_ db: Database) throws {
    records = try Prepared(db, "INSERT INTO search (rowid, tokens) VALUES (?, ?)")
    names = try Prepared(db, "INSERT INTO search_name (rowid, tokens) VALUES (?, ?)")
    // SQLite 3.40 cannot delete from an index without content by number alone: it must be given the very same tokens.
    recordRemoval = try Prepared(db, "INSERT INTO search (search, rowid, tokens) VALUES ('delete', ?, ?)")
    nameRemoval = try Prepared(db, "INSERT INTO search_name (search_name, rowid, tokens) VALUES ('delete', ?, ?)")
  }

  /// FTS5 is fast where records come in the order of their numbers.
  func insert(_ tokens: SearchTokens) throws { try give(tokens, to: records, names) }

  func remove(_ tokens: SearchTokens) throws { try give(tokens, to: recordRemoval, nameRemoval) }

  private func give(_ tokens: SearchTokens, to records: Prepared, _ names: Prepared) throws {
    for (number, tokens) in tokens.names {
      try names.run(number, tokens)
    }
    try records.run(tokens.record, tokens.all)
  }
}

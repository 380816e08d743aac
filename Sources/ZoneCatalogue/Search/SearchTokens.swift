import GRDB
import ZoneData

/// The tokens of a record. They depend only on what is stored, so that they can be removed again.
struct SearchTokens: Sendable {
  let record: Int
  /// Separated by spaces, possibly with duplicates.
  private(set) var all = ""
  /// The tokens of each name, by the number of its text. Events have none.
  private(set) var names: [(number: Int, tokens: String)] = []

  /// Creates the tokens of a record without texts.
  init(_ record: Int) {
    self.record = record
  }

  /// Adds the tokens of a text. `name` is its number if it is also found as a single name.
  mutating func add(_ form: SearchForm, ofName name: Int? = nil) {
    let tokens = form.tokens
    all += " " + tokens
    if let name {
      names.append((name, tokens))
    }
  }

  /// Reads the tokens of a stored record; nil if it is not stored.
  init?(of record: Int, in db: Database) throws {
    let kind = try Prepared(db, "SELECT kind FROM search_record WHERE id = ?").first(record) { $0[0] as String }
    guard let kind else { return nil }
    self.init(record)
    for text in try StoredText.all(of: record, db) {
      let isNamed = kind != RecordKind.event.rawValue && text.field.isName
      add(text.form, ofName: isNamed ? text.number : nil)
    }
  }

  /// The words to count in the list of words, without duplicates.
  var listed: Set<String> {
    Set(all.split(separator: " ").map(String.init).filter(SearchToken.isListed))
  }
}

extension SearchTokens {
  /// Adds them to FTS5, which is fast if records come in the order of their numbers.
  func write(to rows: inout RowBuffer) {
    for (number, tokens) in names {
      rows.add(.searchName, number, tokens)
    }
    rows.add(.search, record, all)
  }

  /// Removes them from FTS5. SQLite 3.40 cannot delete from a contentless index by number alone: it needs exactly the
  /// tokens that were inserted.
  func remove(from db: Database) throws {
    for (number, tokens) in names {
      try db.run("INSERT INTO search_name (search_name, rowid, tokens) VALUES ('delete', ?, ?)", number, tokens)
    }
    try db.run("INSERT INTO search (search, rowid, tokens) VALUES ('delete', ?, ?)", record, all)
  }
}

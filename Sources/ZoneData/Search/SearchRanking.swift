import GRDB

/// How well the rows of a list of names fit a query: names that are equal come first, then those that begin so, that have
/// the words, that have parts of words; then what is found by its other texts. Of equals, that of which a source spoke last.
///
/// Each group is one question, and they are laid over the list here: SQLite would make a table of each, for every letter
/// that somebody types.
struct SearchRanking {
  let plan: SearchPlan
  /// The table of the list, whose column `id` has the numbers of records.
  let table: String

  /// The keys of the candidates that the query finds, the best first.
  func keys(of candidates: Candidates, in db: Database) throws -> [Int] {
    var standing = Standing(candidates)
    for key in plan.keys {
      standing.add(try keyed("key = ?", [key], db), areFound: !plan.hasPhrases)
    }
    standing.beginNextGroup()
    for key in plan.keys {
      standing.add(try keyed("key > ? AND key < ?", [key, key + "\u{10FFFF}"], db), areFound: !plan.hasPhrases)
    }
    for withParts in ways {
      standing.beginNextGroup()
      standing.add(try named(withParts, db), areFound: false)
    }
    for withParts in ways {
      standing.beginNextGroup()
      standing.add(try found(withParts, db), areFound: true)
    }
    return standing.keys
  }

  /// Without parts of words and with them; once where there are none to ask for.
  private var ways: [Bool] { plan.terms.allSatisfy(\.parts.isEmpty) ? [false] : [false, true] }

  // MARK: - Numbers of records, in their order

  private func keyed(_ condition: String, _ keys: [String], _ db: Database) throws -> [Int] {
    try numbers("SELECT number / \(SearchTextNumber.perRecord) FROM search_key WHERE \(condition)", keys, db).sorted()
  }

  /// Names are found by their tokens, and their texts only needed where tokens are not enough.
  private func named(_ withParts: Bool, _ db: Database) throws -> [Int] {
    guard let expression = plan.expression(withParts: withParts, []) else { return [] }
    var arguments = [expression]
    var sql = "SELECT search_name.rowid / \(SearchTextNumber.perRecord) FROM search_name"
    let checks = checks { term in
      Self.check(term, withParts) { Self.bind($0, &arguments) }
    }
    if !checks.isEmpty {
      sql += " CROSS JOIN search_text ON search_text.id = search_name.rowid"
    }
    return try numbers("\(sql) WHERE search_name MATCH ?1\(checks) ORDER BY search_name.rowid", arguments, db)
  }

  private func found(_ withParts: Bool, _ db: Database) throws -> [Int] {
    guard let expression = plan.expression(withParts: withParts, []) else { return [] }
    var arguments = [expression]
    let checks = checks { term in
      SearchCondition.check(term, "search.rowid") { Self.bind($0, &arguments) }
    }
    // Only the texts of the list are worth a look.
    let own = checks.isEmpty ? "" : " AND +search.rowid IN (SELECT id FROM \(table))"
    let reach = SearchReach(isOfEvents: false).sql
    return try numbers(
      "SELECT rowid FROM search WHERE search MATCH ?1 \(reach)\(own)\(checks) ORDER BY rowid", arguments, db)
  }

  private func checks(_ check: (SearchPlan.Term) -> String) -> String {
    plan.terms.filter(\.needsCheck).map { " AND " + check($0) }.joined()
  }

  /// The name must hold the term: tokens know no order.
  private static func check(_ term: SearchPlan.Term, _ withParts: Bool, bind: (String) -> String) -> String {
    let held = term.needles.filter { withParts || $0.rank < .part }.map { needle in
      "instr(\(needle.column.sql), \(bind(needle.text))) > 0"
    }
    return held.isEmpty ? "0" : "(" + held.joined(separator: " OR ") + ")"
  }

  private static func bind(_ argument: String, _ arguments: inout [String]) -> String {
    arguments.append(argument)
    return "?\(arguments.count)"
  }

  private func numbers(_ sql: String, _ arguments: [String], _ db: Database) throws -> [Int] {
    var numbers: [Int] = []
    try Prepared(db, sql).each(with: arguments.map(Cell.text)) { numbers.append($0[0]) }
    return numbers
  }
}

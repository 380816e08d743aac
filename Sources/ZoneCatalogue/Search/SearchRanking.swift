import GRDB

/// Ranks the rows of a list of names for a query: first names that equal it, names that begin with it, names with its
/// words, and names with parts of words, then rows that match in other texts. Among equals, the row with the most
/// recent source is first.
///
/// Each group is a query of its own, and they are combined here: SQLite would create a temporary table for each group,
/// with every typed letter.
struct SearchRanking {
  let plan: SearchPlan
  /// The table of the list, whose column `id` contains record numbers.
  let table: String

  /// The keys of the matching candidates, best first.
  func keys(of candidates: Candidates, in db: Database) throws -> [Int] {
    var ranked = RankedRows(candidates)
    for key in plan.keys {
      ranked.add(try keyed("key = ?", [key], db), areFound: !plan.hasPhrases)
    }
    ranked.beginNextGroup()
    for key in plan.keys {
      ranked.add(try keyed("key > ? AND key < ?", [key, key + "\u{10FFFF}"], db), areFound: !plan.hasPhrases)
    }
    for withParts in passes {
      ranked.beginNextGroup()
      ranked.add(try named(withParts, db), areFound: false)
    }
    for withParts in passes {
      ranked.beginNextGroup()
      ranked.add(try found(withParts, db), areFound: true)
    }
    return ranked.keys
  }

  /// Without and with parts of words; only without them if the plan has none.
  private var passes: [Bool] { plan.terms.allSatisfy(\.parts.isEmpty) ? [false] : [false, true] }

  // MARK: - Record numbers, sorted

  private func keyed(_ condition: String, _ keys: [String], _ db: Database) throws -> [Int] {
    try numbers("SELECT number / \(SearchTextNumber.perRecord) FROM search_key WHERE \(condition)", keys, db).sorted()
  }

  /// Finds names by their tokens, and reads their texts only if tokens are not enough.
  private func named(_ withParts: Bool, _ db: Database) throws -> [Int] {
    guard let expression = plan.expression(withParts: withParts) else { return [] }
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
    guard let expression = plan.expression(withParts: withParts) else { return [] }
    var arguments = [expression]
    let checks = checks { term in
      SearchCondition.check(term, "search.rowid") { Self.bind($0, &arguments) }
    }
    // Check only the texts of this list.
    let own = checks.isEmpty ? "" : " AND +search.rowid IN (SELECT id FROM \(table))"
    let reach = SearchReach(isOfEvents: false).sql
    return try numbers(
      "SELECT rowid FROM search WHERE search MATCH ?1 \(reach)\(own)\(checks) ORDER BY rowid", arguments, db)
  }

  private func checks(_ check: (SearchPlan.Term) -> String) -> String {
    plan.terms.filter(\.needsCheck).map { " AND " + check($0) }.joined()
  }

  /// A condition that the name contains the term. It is needed because tokens have no order.
  private static func check(_ term: SearchPlan.Term, _ withParts: Bool, bind: (String) -> String) -> String {
    let matches = term.needles.filter { withParts || !$0.isPart }.map { needle in
      "instr(\(needle.column.sql), \(bind(needle.text))) > 0"
    }
    return matches.isEmpty ? "0" : "(" + matches.joined(separator: " OR ") + ")"
  }

  private static func bind(_ argument: String, _ arguments: inout [String]) -> String {
    arguments.append(argument)
    return "?\(arguments.count)"
  }

  private func numbers(_ sql: String, _ arguments: [String], _ db: Database) throws -> [Int] {
    var numbers: [Int] = []
    try Prepared(db, sql).each(with: arguments) { numbers.append($0[0]) }
    return numbers
  }
}

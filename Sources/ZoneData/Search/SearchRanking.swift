import GRDB

/// How well rows fit a query, as terms of somebody else's ORDER BY: names that are equal come first, then those that
/// begin so, that have the words, that have parts of words; then what is found by its other texts. Of equals, that of
/// which a source spoke last.
package struct SearchRanking {
  /// Expressions with named arguments, all of which begin with `rank`.
  package let sql: String
  package let arguments: [String: any DatabaseValueConvertible]

  init(_ plan: SearchPlan, column: String, _ reach: SearchReach) {
    var arguments: [String: any DatabaseValueConvertible] = [:]
    func bind(_ value: String) -> String {
      arguments["rank\(arguments.count)"] = value
      return ":rank\(arguments.count - 1)"
    }
    let keys = plan.keys.map(bind)
    let beginnings = plan.keys.map { "key > \(bind($0)) AND key < \(bind($0 + "\u{10FFFF}"))" }
    let number = "SELECT number / \(SearchTextNumber.perRecord) FROM search_key"
    var tiers = ["\(number) WHERE key IN (\(keys.joined(separator: ", ")))"]
    tiers.append("\(number) WHERE \(beginnings.joined(separator: " OR "))")
    for withParts in [false, true] {
      if let expression = plan.expression(withParts: withParts, []) {
        let found = ["search_name MATCH \(bind(expression))"]
        let checks = plan.terms.filter(\.needsCheck).map { Self.check($0, withParts, bind) }
        tiers.append(
          """
          SELECT search_name.rowid / \(SearchTextNumber.perRecord)
          FROM search_name CROSS JOIN search_text ON search_text.id = search_name.rowid
          WHERE \((found + checks).joined(separator: " AND "))
          """)
      }
    }
    if let expression = plan.expression(withParts: false, []) {
      tiers.append("SELECT rowid FROM search WHERE search MATCH \(bind(expression)) \(reach.sql)")
    }
    let cases = tiers.enumerated().map { "WHEN \(column) IN (\($1)) THEN \($0)" }
    sql = """
      CASE \(cases.joined(separator: " ")) ELSE \(tiers.count) END,
      (SELECT recency FROM search_record WHERE search_record.id = \(column)) DESC
      """
    self.arguments = arguments
  }

  /// The name must hold the term: tokens know no order.
  private static func check(_ term: SearchPlan.Term, _ withParts: Bool, _ bind: (String) -> String) -> String {
    let held = term.needles.filter { withParts || $0.rank < .part }.map { needle in
      "instr(\(needle.column == .form ? StoredText.formSQL : needle.column.rawValue), \(bind(needle.text))) > 0"
    }
    return held.isEmpty ? "0" : "(" + held.joined(separator: " OR ") + ")"
  }
}

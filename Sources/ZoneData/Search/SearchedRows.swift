/// A query of words over the rows of a table, planned once for all that is asked of it.
package struct SearchedRows {
  let plan: SearchPlan
  /// The column that holds record numbers; in a join with its table's name.
  let column: String
  let reach: SearchReach

  /// Which rows it finds.
  package var condition: SearchCondition { SearchCondition(plan, column: column, reach) }
  /// Where it found them.
  package var explainer: SearchExplainer { SearchExplainer(plan: plan) }
}

/// Which records are looked for. The words of a million events are never read for the sake of a zone, nor all of them while
/// somebody still types.
package struct SearchReach: Hashable, Sendable {
  let isOfEvents: Bool
  /// At most so many, those first in time; nil for all.
  var most: Int?

  /// The end of a query of the full text.
  var sql: String {
    "AND rowid \(isOfEvents ? ">=" : "<") \(EventKey.first)" + (most.map { " ORDER BY rowid LIMIT \($0)" } ?? "")
  }
}

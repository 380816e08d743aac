/// A text query for the rows of a table. The plan is shared by all its uses.
package struct SearchedRows {
  let plan: SearchPlan
  /// The column that contains record numbers, with the name of its table in a join.
  let column: String
  let reach: SearchReach

  /// The condition that selects the matching rows.
  package var condition: SearchCondition { SearchCondition(plan, column: column, reach) }
  /// Finds the texts that matched.
  package var explainer: SearchExplainer { SearchExplainer(plan: plan) }
}

/// The records to search. Searching for zones never reads the words of a million events, and typing does not read all
/// of them either.
package struct SearchReach: Hashable, Sendable {
  let isOfEvents: Bool
  /// The maximum number of records, the earliest first; nil for all.
  var most: Int?

  /// The end of a full-text query.
  var sql: String {
    "AND rowid \(isOfEvents ? ">=" : "<") \(EventKey.first)" + (most.map { " ORDER BY rowid LIMIT \($0)" } ?? "")
  }
}

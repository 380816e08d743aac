/// A query of words over the rows of a table, planned once for all that is asked of it.
package struct SearchedRows {
  let plan: SearchPlan
  /// The column that holds record numbers; in a join with its table's name.
  let column: String

  /// Which rows it finds.
  package var condition: SearchCondition { SearchCondition(plan, column: column) }
  /// How well they fit.
  package var ranking: SearchRanking { SearchRanking(plan, column: column) }
  /// Where it found them.
  package var explainer: SearchExplainer { SearchExplainer(plan: plan) }
}

import ZoneCatalogue
import ZoneData

/// Sorting a list by one of its columns.
extension DeskModel {
  /// Sorts by a column. Sorting by the same column again reverses the order.
  mutating func sort(by column: ColumnKey?) {
    var list = state.step.list(state.step.focus)
    let isAgain = list.order != nil && list.order?.column == column
    list.order = column.map { ListOrder($0, isDescending: isAgain ? list.order?.isDescending == false : false) }
    state.step.lists[state.step.focus] = list
  }
}

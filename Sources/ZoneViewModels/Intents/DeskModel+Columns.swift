import ZoneCatalogue
import ZoneData

/// Choosing the columns of a list, and using the head of one.
extension DeskModel {
  mutating func performOnColumns(_ action: Action) -> Effect? {
    let pane = state.step.focus
    switch action {
    case .nextColumn, .previousColumn:
      let places = action == .nextColumn ? 1 : -1
      if state.popup != nil { return moveInPopup(by: places) }
      selectColumn(by: places, in: pane)
    case .columns:
      state.popup = pane.catalogueList.map { Popup(ColumnsPage(pane: pane, list: $0, shown: columns(of: pane))) }
    case .sortColumn: sort(byHead: selectedColumn(of: pane)?.key)
    case .filterToCell: filterToCell(in: pane)
    case .hideColumn: hideColumn(in: pane)
    default: break
    }
    return nil
  }

  /// A page without an order of its own takes the arrow keys as those for opening and going back.
  private mutating func moveInPopup(by places: Int) -> Effect? {
    if let page = state.popup?.page, let item = popupItem, page.move(item, by: places, in: &self) { return nil }
    return places > 0 ? open() : goBack()
  }

  // MARK: - Heads

  /// The column whose head is selected.
  func selectedColumn(of pane: PaneID) -> ListColumn? {
    state.step.list(pane).column.flatMap { key in
      columns(of: pane).contains(key) ? columnList(of: pane)?.column(key) : nil
    }
  }

  /// Selects the head of the next or the previous column; the first one if none was.
  private mutating func selectColumn(by places: Int, in pane: PaneID) {
    let shown = columns(of: pane)
    guard !shown.isEmpty else { return }
    let here = state.step.list(pane).column.flatMap(shown.firstIndex)
    let next = here.map { min(max(0, $0 + places), shown.count - 1) } ?? (places > 0 ? 0 : shown.count - 1)
    state.step.lists[pane, default: ListState()].column = shown[next]
  }

  /// A click on a head selects it and sorts by it.
  mutating func click(head column: ColumnKey, in pane: PaneID) {
    focus(pane)
    state.step.lists[pane, default: ListState()].column = column
    sort(byHead: column)
  }

  /// Sorts by a column; again reverses, and a third time returns to the list's own order.
  private mutating func sort(byHead column: ColumnKey?) {
    let pane = state.step.focus
    guard let column, columnList(of: pane)?.sortable.contains(where: { $0.key == column }) == true else {
      return report("the list cannot be sorted by this column")
    }
    let order = state.step.list(pane).order
    sort(by: order?.column == column && order?.isDescending == true ? nil : column)
  }

  private mutating func hideColumn(in pane: PaneID) {
    guard let column = selectedColumn(of: pane)?.key else { return }
    let shown = columns(of: pane)
    choose(columns: shown.filter { $0 != column }, in: pane)
    let place = shown.firstIndex(of: column) ?? 0
    let left = columns(of: pane)
    state.step.lists[pane]?.column = left.dropFirst(place).first ?? left.last
  }

  /// Narrows the list to the rows with the selected row's value in the selected column.
  private mutating func filterToCell(in pane: PaneID) {
    guard let column = selectedColumn(of: pane), let list = pane.catalogueList, let rows = rows(pane) else { return }
    let row = state.step.list(pane).cursor - rows.window.lowerBound
    guard rows.rows.indices.contains(row), let place = rows.columns.firstIndex(of: column.key),
      rows.rows[row].cells.count > place, let value = rows.rows[row].cells[place].value
    else { return report("the selected row has no value in this column") }
    guard let term = list.definition.term(for: value, in: column, of: list) else {
      return report("rows cannot be filtered by \(column.name.lowercased())")
    }
    let text = state.step.list(pane).filter
    state.step.lists[pane]?.filter = text.isEmpty ? term : "\(text) \(term)"
  }

  // MARK: - The choice

  /// Shows these columns in a pane; nil chooses them by their importance again.
  mutating func choose(columns: [ColumnKey]?, in pane: PaneID) {
    guard columns?.isEmpty != true else { return report("a list has at least one column") }
    guard state.step.list(pane).columns == nil else {
      state.step.lists[pane]?.columns = columns
      return
    }
    state.columns[pane] = columns
  }

  /// Shows a column behind the others, with its head selected so that it comes into view; or hides it.
  mutating func showOrHide(_ column: ColumnKey, in pane: PaneID) {
    let shown = columns(of: pane)
    let isNew = !shown.contains(column)
    choose(columns: isNew ? shown + [column] : shown.filter { $0 != column }, in: pane)
    if isNew { state.step.lists[pane, default: ListState()].column = column }
  }

  /// Why the columns of the focused pane cannot be used; nil if they can.
  func obstacleToColumns(_ action: Action) -> String? {
    let pane = state.step.focus
    if state.popup != nil { return nil }
    if pane == .detail { return "the detail has no columns" }
    if state.step.timelineHasLanes(pane) { return "lanes have columns of their own" }
    let needsHead = [.sortColumn, .filterToCell, .hideColumn].contains(action)
    guard needsHead, selectedColumn(of: pane) == nil else { return nil }
    let key = environment.key(.nextColumn)
    return "no column is selected" + (key.isEmpty ? "" : "; \(key) selects one")
  }
}

import ZoneCatalogue
import ZoneData

/// The columns of a list. A row stays where it is when it is shown or hidden; moving a column changes the order.
struct ColumnsPage: PopupPage {
  let pane: PaneID
  let list: CatalogueList
  /// All columns: those shown when the page was opened, in their order, then the others.
  private var sequence: [ColumnKey]

  init(pane: PaneID, list: CatalogueList, shown: [ColumnKey]) {
    (self.pane, self.list) = (pane, list)
    sequence = shown + list.definition.choosable.map(\.key).filter { !shown.contains($0) }
  }

  var width: PopupWidth { .narrow }
  var takesSeveral: Bool { true }
  var choosing: String { "show or hide, space several" }
  var hints: (first: [Hint], more: [Hint]) {
    ([Hint(.mark, "show or hide"), Hint(.previousColumn, "move left"), Hint(.nextColumn, "move right")], [])
  }

  func sheet(_ desk: DeskModel) -> Sheet {
    let shown = Set(desk.columns(of: pane))
    let isChosen = desk.chosenColumns(of: pane) != nil
    let automatic = Sheet.Item(
      label: isChosen ? "" : "✓", paragraphs: [.init("Automatic: by importance, as many as fit")], target: .column(nil))
    let columns = sequence.compactMap(list.definition.column)
    return Sheet(
      title: "Columns of \(pane.title)", items: [automatic] + columns.map { item($0, isShown: shown.contains($0.key)) })
  }

  private func item(_ column: ListColumn, isShown: Bool) -> Sheet.Item {
    Sheet.Item(
      label: isShown ? "✓" : "", searched: [column.name, column.key.rawValue],
      paragraphs: [.init(column.name, isShown ? .text : .dim)],
      target: .column(column.key))
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    let hasChosen = desk.state.popup?.hasChosen ?? false
    if !hasChosen { _ = toggle(item, in: &desk) }
    desk.state.popup = nil
    return nil
  }

  func toggle(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .column(let column) = item.target else { return nil }
    var shown = Set(desk.columns(of: pane))
    let isNew = column.map { shown.remove($0) == nil } ?? false
    if let column, isNew { shown.insert(column) }
    desk.choose(columns: column == nil ? nil : sequence.filter(shown.contains), in: pane)
    // Its head is selected, so that it comes into view.
    if isNew { desk.state.step.lists[pane, default: ListState()].column = column }
    desk.state.popup?.hasChosen = true
    return nil
  }

  func move(_ item: Sheet.Item, by places: Int, in desk: inout DeskModel) -> Bool {
    let shown = desk.columns(of: pane)
    guard case .column(let column?) = item.target, let place = shown.firstIndex(of: column),
      shown.indices.contains(place + places)
    else { return true }
    var page = self
    page.swap(column, shown[place + places])
    desk.choose(columns: page.sequence.filter(shown.contains), in: pane)
    desk.state.popup?.page = page
    desk.state.popup?.hasChosen = true
    return true
  }

  private mutating func swap(_ column: ColumnKey, _ other: ColumnKey) {
    guard let place = sequence.firstIndex(of: column), let otherPlace = sequence.firstIndex(of: other) else { return }
    sequence.swapAt(place, otherPlace)
  }
}

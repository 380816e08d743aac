import ZoneCatalogue
import ZoneData

/// A picker for the column to sort a list by: those that every row has, and those of fields that are shown.
struct SortPage: PopupPage {
  let pane: PaneID
  let list: CatalogueList

  var width: PopupWidth { .narrow }
  var startsTyping: Bool { true }

  func sheet(_ desk: DeskModel) -> Sheet {
    let order = desk.state.step.list(pane).order
    let own = Sheet.Item(
      label: order == nil ? "✓" : "", paragraphs: [.init(list.definition.ownOrder)], target: .order(nil))
    let shown = desk.columns(of: pane)
    let columns = list.definition.sortable.filter { !$0.isOfField || shown.contains($0.key) }
    let items = columns.map { column in
      let direction = order?.column != column.key ? "" : order?.isDescending == true ? "▼" : "▲"
      return Sheet.Item(label: direction, paragraphs: [.init(column.title)], target: .order(column.key))
    }
    return Sheet(title: "Sort \(pane.title)", items: [own] + items)
  }

  func start(in sheet: Sheet, _ desk: DeskModel) -> Int? {
    desk.state.step.list(pane).order.flatMap { order in
      sheet.items.firstIndex { $0.target == .order(order.column) }
    }
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .order(let column) = item.target else { return nil }
    desk.state.popup = nil
    desk.sort(by: column)
    return nil
  }
}

import ZoneData

/// Sorting a list by one of its columns.
extension Desk {
  mutating func openSort() {
    let pane = state.step.focus
    guard let columns = pane.catalogueList?.columns else { return }
    let order = state.step.list(pane).order
    let own = Sheet.Item(
      label: order == nil ? "✓" : "", paragraphs: [.init(pane.ownOrder)], target: .order(nil))
    let items = columns.map { column in
      let isCurrent = order?.column == column
      let direction = isCurrent ? (order?.isDescending == true ? "▼" : "▲") : ""
      return Sheet.Item(label: direction, paragraphs: [.init(column.title)], target: .order(column))
    }
    var popup = Popup(kind: .sort, sheet: Sheet(title: "Sort \(pane.title)", items: [own] + items))
    popup.place.item = order.flatMap { order in columns.firstIndex(of: order.column).map { $0 + 1 } } ?? 0
    state.popup = popup
  }

  /// Sorts by a column; by the one that it is sorted by already, the other way round.
  mutating func sort(by column: ListOrder.Column?) {
    var list = state.step.list(state.step.focus)
    let isAgain = list.order != nil && list.order?.column == column
    list.order = column.map { ListOrder($0, isDescending: isAgain ? list.order?.isDescending == false : false) }
    state.step.lists[state.step.focus] = list
  }
}

extension PaneID {
  /// The order of the list where no column is chosen.
  fileprivate var ownOrder: String {
    switch self {
    case .zones: "How far they have come"
    case .partners: "By name"
    case .timeline: "By date"
    case .contacts: "By body"
    case .detail: ""
    }
  }
}

extension ListOrder.Column {
  /// What people call the column.
  package var title: String {
    switch self {
    case .name: "Name"
    case .nativeName: "Native name"
    case .place: "Place"
    case .province: "Province"
    case .status: "Status"
    case .kind: "Kind"
    case .date: "Date"
    case .title: "Post"
    case .body: "Body"
    case .mark: "Mark: what wants attention first"
    case .sources: "Number of sources"
    }
  }
}

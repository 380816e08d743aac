import ZoneData
import ZoneViewModels

extension ExchangeList {
  /// The list of a view's pane.
  init?(_ view: SavedView) {
    switch view.pane {
    case .zones: self = .zones
    case .partners: self = .partners
    case .timeline: self = .events
    case .contacts: self = .contacts
    case .detail: return nil
    }
  }
}

extension SavedView {
  /// Its order, where a list has the column.
  func order(in list: ExchangeList) -> ListOrder? {
    order.flatMap { list.rows?.columns.contains($0.column) == true ? $0 : nil }
  }
}

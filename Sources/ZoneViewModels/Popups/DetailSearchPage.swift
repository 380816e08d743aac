import ZoneData

/// The items of the detail, narrowed by typing; choosing one selects it in the detail.
struct DetailSearchPage: PopupPage {
  var startsTyping: Bool { true }
  var choosing: String { "go to it" }

  func sheet(_ desk: DeskModel) -> Sheet {
    let detail = desk.detail.sheet
    let items = detail.selectable.map { place in
      var item = detail.items[place]
      item.target = .item(place)
      return item
    }
    return Sheet(title: detail.title, items: items)
  }

  func start(in sheet: Sheet, _ desk: DeskModel) -> Int? {
    sheet.items.firstIndex { $0.target == .item(desk.state.step.detail.item) }
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .item(let place) = item.target else { return nil }
    desk.state.popup = nil
    desk.state.step.detail.item = place
    desk.detailWalk.settle(&desk.state.step.detail)
    return nil
  }
}

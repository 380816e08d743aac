/// The saved views, each with its pane, scope, filter and order.
struct ViewsPage: PopupPage {
  var width: PopupWidth { .narrow }
  var startsTyping: Bool { true }

  func sheet(_ desk: DeskModel) -> Sheet {
    let views = desk.environment.views
    let items = views.map { view in
      let parts = [view.pane.title, view.scope.text, view.filter, view.order?.text ?? ""].filter { !$0.isEmpty }
      return Sheet.Item(
        paragraphs: [.init(view.name), .init(parts.joined(separator: " · "), .dim)], target: .view(view))
    }
    return Sheet(title: "Views", items: items, count: views.count)
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .view(let view) = item.target else { return nil }
    desk.state.popup = nil
    return desk.choose(view: view)
  }
}

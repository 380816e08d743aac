/// All actions with their keys. An unavailable action shows the reason.
struct PalettePage: PopupPage {
  var startsTyping: Bool { true }
  var choosing: String { "run" }

  /// The days decide whether stepping back is available.
  func questions(_ desk: DeskModel) -> [DeskQuestion] { [.days] }

  func sheet(_ desk: DeskModel) -> Sheet {
    let items = Action.Group.allCases.flatMap { group -> [Sheet.Item] in
      let actions = Action.allCases.filter { $0.group == group }
      return [Sheet.heading(group.rawValue)] + actions.map { item($0, desk) } + [Sheet.heading("")]
    }
    return Sheet(title: "Actions", items: items.dropLast())
  }

  /// An unavailable action keeps the page open.
  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .action(let action) = item.target else { return nil }
    if case .off(let reason) = desk.availability(of: action) {
      desk.report(reason)
      return nil
    }
    desk.state.popup = nil
    return desk.perform(action)
  }

  private func item(_ action: Action, _ desk: DeskModel) -> Sheet.Item {
    let text: Sheet.Paragraph =
      switch desk.availability(of: action) {
      case .off(let reason) where action.group != .input: .init("\(action.title) · \(reason)", .dim)
      default: .init(action.title)
      }
    let keys = desk.environment.keys(action)
    return Sheet.Item(label: shortened(keys), searched: [action.title], paragraphs: [text], target: .action(action))
  }

  /// As many keys as fit in a label; the first is the main one.
  private func shortened(_ keys: String) -> String {
    keys.split(separator: " ").reduce(into: "") { label, key in
      if label.isEmpty {
        label = String(key)
      } else if label.count + key.count < SheetLayout.longestLabel {
        label += " \(key)"
      }
    }
  }
}

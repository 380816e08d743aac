import ZoneCatalogue
import ZoneData

/// All actions with their keys, and the records and places that the typed text means. An unavailable action shows the reason.
struct PalettePage: PopupPage {
  var startsTyping: Bool { true }
  var choosing: String { "run" }

  /// More would hide the actions.
  private static let mostDestinations = 6

  /// The days decide whether stepping back is available.
  func questions(_ desk: DeskModel) -> [DeskQuestion] {
    [.days] + (typed(desk).map { [.destination($0)] } ?? [])
  }

  /// A single letter means too much.
  private func typed(_ desk: DeskModel) -> String? {
    desk.state.popup.map(\.field.trimmed).flatMap { $0.count > 1 ? $0 : nil }
  }

  func sheet(_ desk: DeskModel) -> Sheet {
    let items = Action.Group.allCases.flatMap { group -> [Sheet.Item] in
      let actions = Action.allCases.filter { $0.group == group }
      return [Sheet.heading(group.rawValue)] + actions.map { item($0, desk) } + [Sheet.heading("")]
    }
    return Sheet(title: "Actions", items: items.dropLast() + destinations(desk))
  }

  private func destinations(_ desk: DeskModel) -> [Sheet.Item] {
    guard let text = typed(desk), let found = desk.content.destination(text)?.meanings, !found.isEmpty else {
      return []
    }
    let items = found.prefix(Self.mostDestinations).map { value in
      let isPlace = Place.name(of: value.value) != nil
      return Sheet.Item(
        searched: [text], paragraphs: [.init(value.inWords)],
        target: isPlace ? .province(value.value) : .record(RecordID(stored: value.value)))
    }
    let more = found.count - items.count
    let rest = more > 0 ? [Sheet.Item(searched: [text], paragraphs: [.init("and \(more) more", .dim)])] : []
    return [Sheet.heading(""), Sheet.heading("Go to")] + items + rest
  }

  /// An unavailable action keeps the page open.
  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    switch item.target {
    case .action(let action): return run(action, in: &desk)
    case .record(let id):
      desk.state.popup = nil
      desk.drill(into: id)
    case .province(let code):
      desk.state.popup = nil
      desk.choose(province: code)
    default: break
    }
    return nil
  }

  private func run(_ action: Action, in desk: inout DeskModel) -> Effect? {
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

import ZoneCatalogue
import ZoneData

/// All actions with their keys, and the records, places, statuses, columns and sources that the typed text means. An unavailable action shows the reason.
struct PalettePage: PopupPage {
  var startsTyping: Bool { true }
  var choosing: String { "run" }

  /// More would hide the actions.
  private static let mostDestinations = 6

  /// The days decide whether stepping back is available.
  func questions(_ desk: DeskModel) -> [DeskQuestion] {
    [.days] + (typed(desk).map { [.destinations($0)] } ?? [])
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
    let (actions, destinations) = (Array(items.dropLast()), destinations(desk))
    // Of equal matches the first is chosen.
    let isNamed = isExact(desk)
    return Sheet(title: "Actions", items: isNamed ? destinations.dropFirst() + actions : actions + destinations)
  }

  /// Whether the text is the whole name or id of a record, a place or a status.
  private func isExact(_ desk: DeskModel) -> Bool {
    guard let text = typed(desk), let found = desk.content.destinations(text) else { return false }
    return Self.isExact(text, found.places) || Self.isExact(text, found.statuses)
  }

  private static func isExact(_ text: String, _ found: Resolution) -> Bool {
    guard case .one(let found) = found else { return false }
    return [found.value, found.label].map(FoldedText.fold).contains(FoldedText.fold(text))
  }

  private func destinations(_ desk: DeskModel) -> [Sheet.Item] {
    guard let text = typed(desk) else { return [] }
    let found = desk.content.destinations(text)
    let columns = column(text, desk).map { [$0] } ?? []
    let places = group("Go to", found?.places, text, Self.target)
    let statuses = group("Narrow Zones to", found?.statuses, text) { .facet(.init(.status, $0)) }
    let isStatus = found.map { Self.isExact(text, $0.statuses) } ?? false
    return (isStatus ? statuses + places : places + statuses)
      + (columns.isEmpty ? [] : [Sheet.heading(""), Sheet.heading("Show or hide the column")] + columns)
      + group("What a source says", found?.sources, text) { .source(SourceID(stored: $0)) }
  }

  private func group(
    _ heading: String, _ found: Resolution?, _ text: String, _ target: (String) -> Sheet.Item.Target
  ) -> [Sheet.Item] {
    guard let found = found?.meanings, !found.isEmpty else { return [] }
    let items = found.prefix(Self.mostDestinations).map { value in
      Sheet.Item(searched: [text], paragraphs: [.init(value.inWords)], target: target(value.value))
    }
    let more = found.count - items.count
    let rest = more > 0 ? [Sheet.Item(searched: [text], paragraphs: [.init("and \(more) more", .dim)])] : []
    return [Sheet.heading(""), Sheet.heading(heading)] + items + rest
  }

  private static func target(_ value: String) -> Sheet.Item.Target {
    Place.name(of: value) == nil ? .record(RecordID(stored: value)) : .province(value)
  }

  /// The column of the list in use that a text means.
  private func column(_ text: String, _ desk: DeskModel) -> Sheet.Item? {
    guard !desk.state.step.timelineHasLanes(desk.listInUse), let list = desk.listInUse.catalogueList?.definition,
      let meant = ListDefinition.resolve(text, among: list.choosable).meanings.first,
      let column = list.column(ColumnKey(rawValue: meant.value))
    else { return nil }
    return Sheet.Item(searched: [text], paragraphs: [.init(column.name)], target: .column(column.key))
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
    case .facet(let status):
      desk.state.popup = nil
      desk.focus(.zones)
      desk.narrow(.zones) { $0.insert(status) }
    case .source(let id):
      let found = typed(desk).flatMap { desk.content.destinations($0) }?.sources.meanings ?? []
      desk.state.popup = nil
      desk.drill(into: id, titled: found.first { $0.value == id.text }?.label ?? id.text)
    case .column(let column?): toggle(column, in: &desk)
    default: break
    }
    return nil
  }

  private func toggle(_ column: ColumnKey, in desk: inout DeskModel) {
    desk.state.popup = nil
    desk.showOrHide(column, in: desk.listInUse)
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

import ZoneData

/// Everything there is to see, ready to draw.
package struct DeskView: Equatable, Sendable {
  /// The headings of the trail, from the top to here.
  package let trail: [String]
  /// The zones that there are: `12 zones + 6 unnamed`.
  package let zones: String
  /// What else there is to say of the data, for the first line.
  package let summary: String
  package let focus: PaneID
  package let lists: [PaneID: ListModel]
  package let detail: SheetModel
  package let popup: SheetModel?
  package let input: FilterInput?
  package let message: Message?
  /// What to hint at in the last line, the most useful first.
  package let hints: [Hint]
}

/// An action and the word for it at this moment.
package struct Hint: Equatable, Sendable {
  package let action: Action
  package let text: String

  init(_ action: Action, _ text: String? = nil) {
    self.action = action
    self.text = text ?? action.hint
  }
}

extension Desk {
  /// What there is to see of the settled state.
  package func view() -> DeskView {
    DeskView(
      trail: state.trail.map(\.heading),
      zones: catalogue?.totals.zonesInWords ?? "reading",
      summary: summary,
      focus: state.step.focus,
      lists: Dictionary(uniqueKeysWithValues: PaneID.lists.map { ($0, list($0)) }),
      detail: model(
        detail.sheet, detailLayout, state.step.detail, rows: state.room.panes[.detail]?.rows ?? 0),
      popup: state.popup.map { model($0.sheet, popupLayout($0), $0.place, rows: state.room.popup.rows) },
      input: state.input,
      message: state.message,
      hints: hints)
  }

  private var summary: String {
    guard let totals = catalogue?.totals else { return "reading the dossiers…" }
    let day = state.asOf.map { "as of \($0.inWords)  " } ?? ""
    return "\(day)\(totals.zonesInWords)  \(Words.count(totals.sources, "source"))"
  }

  private func list(_ pane: PaneID) -> ListModel {
    let loader = loaded(pane)
    let list = state.step.list(pane)
    let leading = ListLoader.leadingRows(pane, query(for: pane))
    let cursor = list.cursor - list.top
    return ListModel(
      pane: pane, columns: pane.columns, rows: loader.rows,
      cursor: loader.rows.indices.contains(cursor) ? cursor : nil,
      top: list.top, rowCount: loader.rowCount,
      count: max(0, loader.rowCount - leading), total: catalogue.map { pane.total(in: $0.totals) } ?? 0,
      filter: list.filter, narrowing: pane == .partners ? seatName : nil, emptyText: emptyText(pane, list))
  }

  private func emptyText(_ pane: PaneID, _ list: ListState) -> String {
    if catalogue == nil { return "Reading the dossiers…" }
    if !list.filter.isEmpty { return "Nothing matches “\(list.filter)”" }
    return switch pane {
    case .zones: "No zone here"
    case .partners: seatName.map { "No partner sits in \($0) here" } ?? "No partner is tied to this"
    case .timeline: "No event is known of this"
    case .contacts: "No contact is known for this"
    case .detail: ""
    }
  }

  private var seatName: String? {
    state.step.seat.flatMap { Subdivision(code: $0)?.name }
  }

  private func model(_ sheet: Sheet, _ layout: SheetLayout, _ place: SheetState, rows: Int) -> SheetModel {
    let end = min(layout.lines.count, place.top + max(0, rows))
    let window = min(place.top, end)..<end
    return SheetModel(
      title: sheet.title, count: sheet.count, labelWidth: layout.labelWidth,
      lines: Array(layout.lines[window]),
      selected: sheet.selectable.contains(place.item) ? place.item : nil, top: place.top,
      lineCount: layout.lines.count)
  }

  private var hints: [Hint] {
    if state.input != nil { return [Hint(.acceptInput), Hint(.cancelInput), Hint(.moveDown, "next row")] }
    switch state.popup?.kind {
    case .provinces:
      return [Hint(.open, "choose"), Hint(.moveDown, "down"), Hint(.moveUp, "up"), Hint(.escape, "close")]
    case .sources:
      return [
        Hint(.moveDown, "down"), Hint(.openLink), Hint(.cite), Hint(.edit), Hint(.moveUp, "up"), Hint(.escape, "close"),
      ]
    case .problems:
      return [Hint(.moveDown, "down"), Hint(.edit), Hint(.moveUp, "up"), Hint(.escape, "close")]
    case .help: return [Hint(.moveDown, "down"), Hint(.moveUp, "up"), Hint(.escape, "close")]
    case nil: break
    }
    var actions: [Action] = [.open]
    if state.trail.count > 1 { actions.append(.escape) }
    actions += state.step.focus == .detail ? [.sources, .provinces] : [.filter, .provinces, .sources]
    if catalogue?.problems.isEmpty == false { actions.append(.problems) }
    return (actions + [.openLink, .copy, .edit, .nextPane, .help, .close]).map { Hint($0) }
  }
}

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
  /// The axis over the events; nil where it has no room.
  package let timeline: TimelineModel?
  package let detail: SheetModel
  package let popup: SheetModel?
  package let input: FilterInput?
  /// What to say beside it.
  package let inputNote: InputNote?
  package let message: Message?
  /// The theme to draw it in.
  package let theme: String
  /// What to hint at in the last line, the most useful first; those that are kept stand at the end.
  package let hints: [Hint]
}

/// An action and the word for it at this moment.
package struct Hint: Equatable, Sendable {
  package let action: Action
  package let text: String
  /// Whether it stands there however little room there is.
  package let isKept: Bool

  init(_ action: Action, _ text: String? = nil, isKept: Bool = false) {
    self.action = action
    self.text = text ?? action.hint
    self.isKept = isKept
  }
}

extension Desk {
  /// What there is to see of the settled state.
  package func view() -> DeskView {
    DeskView(
      trail: state.trail.map(\.heading),
      zones: catalogue?.totals.zonesInWords ?? (state.failure == nil ? "reading" : Self.nothing),
      summary: summary,
      focus: state.step.focus,
      lists: Dictionary(uniqueKeysWithValues: PaneID.lists.map { ($0, list($0)) }),
      timeline: timeline.model,
      detail: model(
        detail.sheet, detailLayout, state.step.detail, rows: state.room.panes[.detail]?.rows ?? 0),
      popup: state.popup.map { model($0) },
      input: state.input,
      inputNote: inputNote,
      message: state.message,
      theme: shownTheme,
      hints: hints)
  }

  private static let nothing = "no dossiers"

  private var summary: String {
    if let progress = state.progress { return progress.inWords }
    guard let totals = catalogue?.totals else { return state.failure == nil ? "reading the dossiers…" : Self.nothing }
    let day = state.asOf.map { "as of \($0.inWords)  " } ?? ""
    return "\(day)\(totals.zonesInWords)  \(Words.count(totals.sources, "source"))"
  }

  private func list(_ pane: PaneID) -> ListModel {
    let loader = loaded(pane)
    let list = state.step.list(pane)
    let leading = ListLoader.leadingRows(pane, query(for: pane))
    let cursor = list.cursor - list.top
    let chips = chips(of: pane)
    return ListModel(
      pane: pane, columns: state.step.content(of: pane)?.columns ?? [], rows: loader.rows,
      cursor: loader.rows.indices.contains(cursor) && !lagging.contains(pane) ? cursor : nil,
      top: list.top, rowCount: loader.rowCount,
      count: max(0, loader.rowCount - leading), total: catalogue.map { pane.total(in: $0.totals) } ?? 0,
      filter: list.filter, chips: chips,
      isMarked: loader.rows.map { row in row.id.map(list.marked.contains) ?? false }, markedCount: list.marked.count,
      order: state.step.timelineHasLanes(pane) ? nil : list.order, words: words(of: pane),
      emptyText: emptyText(pane, chips), isCut: loader.isCut,
      isLagging: lagging.contains(pane))
  }

  /// What is being typed as a text in a sentence; a chip as it is.
  private static func quoted(_ chip: String) -> String { chip.hasPrefix("/") ? "“\(chip.dropFirst())”" : chip }

  /// The words of a pane's filter without their quotes.
  private func words(of pane: PaneID) -> [String] {
    let words = filter(of: pane).words
    return words.isEmpty ? [] : FoldedText.words(words.replacing("\"", with: " "))
  }

  private func emptyText(_ pane: PaneID, _ chips: [String]) -> String {
    if let failure = state.failure { return "The dossiers could not be read: \(failure)" }
    if catalogue == nil { return "Reading the dossiers…" }
    if lagging.contains(pane) { return "Looking…" }
    if !chips.isEmpty { return "Nothing matches \(chips.map(Self.quoted).joined(separator: " and "))" }
    return switch pane {
    case .zones: "No zone here"
    case .partners: "No partner is tied to this"
    case .timeline: "No event is known of this"
    case .contacts: "No contact is known for this"
    case .detail: ""
    }
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

  private func model(_ popup: Popup) -> SheetModel {
    let rows = popupRows(popup)
    let model = model(popup.shown, popupLayout.shown, popup.place, rows: rows)
    return SheetModel(
      title: model.title, count: model.count, labelWidth: model.labelWidth, lines: model.lines,
      selected: model.selected, top: model.top, lineCount: model.lineCount,
      wholeLineCount: popupLayout.wholeLineCount, search: SheetSearch(popup))
  }
}

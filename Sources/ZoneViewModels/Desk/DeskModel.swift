import ZoneCatalogue
import ZoneData

/// The desk as a value: the state, the answers of the catalogue, and the environment.
///
/// Everything here is pure. `reduce` changes the state for an intent, `questions` derives the questions to the
/// catalogue, `absorb` takes an answer, and `view` builds the frame. Only `Desk` and the worker query the catalogue.
package struct DeskModel: Sendable {
  package internal(set) var state = DeskState()
  var content = DeskContent()
  package let environment: DeskEnvironment

  init(environment: DeskEnvironment) {
    self.environment = environment
    state.theme = environment.theme
  }

  // MARK: - The content of panes

  /// The loaded rows of a list; nil before the first ones.
  func rows(_ pane: PaneID) -> ListRows? { content.lists[pane] }

  func rowCount(_ pane: PaneID) -> Int { rows(pane)?.rowCount ?? 0 }

  /// The number of rows that fit in a pane.
  func room(_ pane: PaneID) -> Int {
    guard let rows = state.viewport.panes[pane]?.rows else { return 0 }
    return showsSums(pane) ? rows - 1 : rows
  }

  /// Whether a pane shows older rows while its query runs.
  func isStale(_ pane: PaneID) -> Bool {
    guard content.facts != nil, let listed = state.step.content(of: pane) else { return false }
    guard let query = content.queries[pane], let rows = rows(pane) else { return true }
    return !rows.isOf(listed, query, shownColumns(of: pane), opensPlans: state.showsPlans)
  }

  /// The page in the detail pane.
  var detail: DetailPage { content.detailPage ?? DetailPage(subject: .nothing, sheet: Sheet(title: "", items: [])) }

  /// The selected item of the detail.
  var detailItem: Sheet.Item? {
    let items = detail.sheet.items
    return items.indices.contains(state.step.detail.item) ? items[state.step.detail.item] : nil
  }

  /// The selected item of the popup; nil if nothing matches.
  package var popupItem: Sheet.Item? {
    guard let popup = state.popup, let shown = content.popup?.shown, shown.items.indices.contains(popup.place.item)
    else { return nil }
    let item = shown.items[popup.place.item]
    return item.isHeading ? nil : item
  }

  /// The record of the selected row in the focused list.
  var selectedRecord: RecordID? {
    let pane = state.step.focus
    return rowCount(pane) > 0 ? state.step.list(pane).selected : nil
  }

  /// Whether the selected row is the heading of the plans in Zones.
  var isOnPlans: Bool {
    guard state.popup == nil, state.step.focus == .zones, let rows = rows(.zones), !isStale(.zones) else {
      return false
    }
    return rows.shape.heading == state.step.list(.zones).cursor
  }

  // MARK: - The subject of the detail

  /// The record for the detail; nil for the overview.
  var subject: RecordID? {
    guard let pane = state.step.subject else { return state.step.scope.record }
    let selected = rowCount(pane) > 0 ? state.step.list(pane).selected : nil
    return selected?.record ?? state.step.scope.record
  }

  var wantedDetail: DetailSubject {
    if let pane = state.step.subject, pane != .zones, rowCount(pane) == 0, state.step.scope.record == nil {
      return .nothing
    }
    return subject.map(DetailSubject.record) ?? .overview(state.step.heading, state.step.scope)
  }
}

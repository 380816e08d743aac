import Algorithms
import Platform
import ZoneCatalogue
import ZoneData

extension Session {
  /// The largest number of steps to save. Users do not go back further.
  static let longestTrail = 50

  /// An index or line from the file, limited to a sane range.
  fileprivate static func place(_ number: Int) -> Int { min(max(0, number), 1 << 30) }

  /// The session of a desk. Steps to go forward to are not saved.
  package init(_ state: DeskState) {
    // The first step, which shows everything, is always saved.
    let steps = state.trail.prefix(1) + state.trail.dropFirst().suffix(Self.longestTrail - 1)
    trail = steps.map(Step.init)
    theme = state.theme
    asOf = state.asOf?.iso ?? ""
    (isMaximized, showsPlans) = (state.isMaximized, state.showsPlans)
    layout = state.layout == DeskLayout() ? "" : state.layout.text
    filters = state.history.texts
    columns = Dictionary(
      uniqueKeysWithValues: state.columns.map { ($0.word, $1.map(\.rawValue).joined(separator: " ")) })
  }

  /// The columns of the panes, as far as their lists have them.
  var chosenColumns: [PaneID: [ColumnKey]] {
    let chosen = PaneID.lists.compactMap { pane in columns[pane.word].flatMap(pane.columns).map { (pane, $0) } }
    return Dictionary(uniqueKeysWithValues: chosen)
  }

  /// The data that the session needs.
  package var request: DeskRequest { DeskRequest(asOf: Day(iso: asOf)) }
}

extension Session.Step {
  init(_ step: TrailStep) {
    heading = step.heading
    view = step.view?.name ?? ""
    scope = step.scope.text
    focus = step.focus.word
    subject = step.subject?.word ?? ""
    unit = step.timeline.unit.word
    lanes = step.timeline.lanes?.word ?? ""
    (detail.of, detail.item, detail.top) = (step.detailSubject?.text ?? "", step.detail.item, step.detail.top)
    for (pane, list) in step.lists {
      let kept = Session.List(list)
      lists[pane.word] = kept == Session.List() ? nil : kept
    }
  }

  /// The step of the trail; nil if its scope is invalid.
  func restored(among views: [SavedView]) -> TrailStep? {
    guard let scope = scope.isEmpty ? Scope() : Scope(text: scope) else { return nil }
    var step = TrailStep(scope: scope, heading: heading.isEmpty ? scope.text : heading)
    step.view = view.isEmpty ? nil : views.first { $0.name == view }
    step.focus = PaneID(word: focus) ?? .zones
    step.subject = PaneID(word: subject).flatMap { $0 == .detail ? nil : $0 }
    step.timeline.unit = TimelineUnit(word: unit) ?? step.timeline.unit
    step.timeline.lanes = LaneKind(word: lanes)
    for pane in PaneID.lists {
      step.lists[pane] = lists[pane.word]?.restored(in: pane)
    }
    step.detailSubject = detail.of.isEmpty ? nil : RecordID(stored: detail.of)
    (step.detail.item, step.detail.top) = (Session.place(detail.item), Session.place(detail.top))
    return step
  }
}

extension Session.List {
  init(_ list: ListState) {
    filter = list.filter
    sort = list.order?.text ?? ""
    selected = list.selected?.text ?? ""
    marked = list.marked.map(\.text).joined(separator: " ")
    top = list.top
    columns = (list.columns ?? []).map(\.rawValue).joined(separator: " ")
  }

  func restored(in pane: PaneID) -> ListState {
    var list = ListState()
    list.filter = filter.pasteable
    list.order = pane.catalogueList?.definition.order(sort)
    list.selected = selected.isEmpty ? nil : RecordID(stored: selected)
    list.marked = marked.split(separator: " ").uniqued().map { RecordID(stored: String($0)) }
    list.top = Session.place(top)
    list.columns = pane.columns(columns)
    return list
  }
}

extension PaneID {
  /// The columns with these names, as far as the pane's list has them; nil if it has none of them.
  fileprivate func columns(_ names: String) -> [ColumnKey]? {
    guard let list = catalogueList?.definition else { return nil }
    let known = Array(names.split(separator: " ").compactMap { list.choosable(named: String($0))?.key }.uniqued())
    return known.isEmpty ? nil : known
  }
}

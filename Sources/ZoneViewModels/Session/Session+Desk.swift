import ZoneData

extension Session {
  /// More steps than this nobody goes back.
  static let longestTrail = 50

  /// A place in a list or on a page, whatever stands in the file.
  fileprivate static func place(_ number: Int) -> Int { min(max(0, number), 1 << 30) }

  /// Where a desk is; steps that were gone back from are left behind.
  package init(_ state: DeskState) {
    // The first step is the whole country, and stays.
    let steps = state.trail.prefix(1) + state.trail.dropFirst().suffix(Self.longestTrail - 1)
    trail = steps.map(Step.init)
    theme = state.theme
    asOf = state.asOf?.iso ?? ""
    isMaximized = state.isMaximized
  }

  /// The day whose state of knowledge was shown.
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

  /// The step of the desk; nil where its scope cannot be read.
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
  }

  func restored(in pane: PaneID) -> ListState {
    var list = ListState()
    list.filter = filter.inOneLine
    list.order = ListOrder(text: sort).flatMap { pane.catalogueList?.columns.contains($0.column) == true ? $0 : nil }
    list.selected = selected.isEmpty ? nil : RecordID(stored: selected)
    var seen: Set<Substring> = []
    list.marked = marked.split(separator: " ").filter { seen.insert($0).inserted }.map { RecordID(stored: String($0)) }
    list.top = Session.place(top)
    return list
  }
}

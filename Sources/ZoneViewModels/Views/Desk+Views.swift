import ZoneData

/// Saved views: opening one, and saving what there is to see.
extension Desk {
  mutating func openViews() {
    state.popup = Popup(kind: .views, sheet: PopupSheets.views(surroundings.views))
  }

  /// Opens a view as a step of the trail; gives back what has to be loaded where it is of another day.
  package mutating func choose(view: SavedView) -> Effect? {
    var step = TrailStep(scope: view.scope, heading: view.name)
    step.view = view
    step.focus = view.pane
    step.subject = view.pane
    var list = ListState()
    list.filter = view.filter
    list.order = view.order
    step.lists[view.pane] = list
    step.dayBefore = state.asOf
    push(step)
    state.step.timeline.unit = view.unit ?? state.step.timeline.unit
    state.step.timeline.lanes = view.lanes
    trailIsUnchecked = true
    uncheckedView = view
    checkView()
    // A view of what is not there was not opened.
    return state.step.view == view ? show(asOf: view.asOf ?? state.asOf) : nil
  }

  /// Says what is wrong with the view that was opened, as soon as there is an index to know it by.
  mutating func checkView() {
    guard let view = uncheckedView, let catalogue else { return }
    uncheckedView = nil
    checkTrail()
    attempt { desk in
      guard let mistake = try view.mistake(in: catalogue, isShort: true) else { return }
      desk.state.message = Message(mistake, isError: true)
    }
  }

  /// Whether the pane is narrowed just as the view has it, so that going back is all there is to take back.
  var isAtStartOfView: Bool {
    state.step.view.map { $0.pane == state.step.focus && $0.filter == state.step.list($0.pane).filter } ?? false
  }

  // MARK: - Copying

  /// The view as a line for the user's file.
  mutating func copyView() -> Effect? { .copy(presentView.line) }

  /// The command that prints what there is to see.
  mutating func copyCommand() -> Effect? {
    .copy(ViewCommand(self, of: presentView.pane).text)
  }

  /// What there is to see of the pane with the focus; from the detail, of the list whose row it shows.
  private var presentView: SavedView {
    let step = state.step
    let pane = step.focus == .detail ? step.subject ?? .zones : step.focus
    let query = query(for: pane)
    var (scope, filter) = (query.scope, filter(of: pane))
    if scope.records.isEmpty, scope.province == nil {
      scope.records = scope.leads
    } else {
      // A lead narrows a scope further, and so does a filter by zone.
      scope.leads.forEach { filter.insert(Filter.Choice(.zone, $0.text)) }
    }
    scope.leads = []
    let name = step.view?.name ?? "\(pane.title) of \(step.heading)"
    // Only what is right of what was typed: the rest narrows nothing.
    let text = filter.text
    return SavedView(
      name: name, pane: pane, filter: text, order: query.order, scope: scope, timeline: step.timeline,
      asOf: state.asOf)
  }
}

extension SavedView {
  /// What is wrong with it in an index, with its place; nil where nothing is. In a line of the screen the name of the file
  /// is enough, as there is one only.
  package func mistake(in catalogue: Catalogue, isShort: Bool = false) throws -> String? {
    let missing = try scope.records.first { try catalogue.heading(of: $0) == nil }
    let problem = try catalogue.parse(filter).problems.first
    guard let words = missing.map({ "no dossier defines “\($0)”" }) ?? problem?.message else { return nil }
    let name = isShort ? place?.split(separator: "/").last.map(String.init) : place
    return "\(name.map { $0 + ": " } ?? "")view “\(self.name)”: \(words)"
  }
}

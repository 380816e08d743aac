import ZoneData

/// The view model of the whole screen: takes what the user did, and says what there is to see.
///
/// Intents only change the state. `settle()` then brings the lists to it, once for all keys that came together, so
/// that holding a key down costs the queries of one row.
package struct Desk {
  package internal(set) var state = DeskState()
  /// The index; nil while the dossiers are being read for the first time.
  private(set) var catalogue: Catalogue?
  let surroundings: Surroundings
  var loaders = Dictionary(uniqueKeysWithValues: PaneID.lists.map { ($0, ListLoader($0)) })
  private var subjectSheet = SubjectSheet()
  var unsettled = Unsettled.nothing
  /// Panes that still show what they did before, as to find their rows takes a while.
  package internal(set) var lagging: Set<PaneID> = []
  /// Somebody is about to type words, for which the index has to load something first.
  var searchIsUnprepared = false
  /// The axis above the events.
  var timeline = TimelineLoader()
  var problemsMessage: Message?
  /// Where one was before all dossiers were gone, and what was left of that without them.
  var placeBefore: (with: [TrailStep], without: [TrailStep]?)?
  /// Steps of the trail whose records nobody has looked up yet.
  var trailIsUnchecked = false
  /// The day whose state of knowledge the index has; nil for today's.
  var dayRead: Day?
  /// The view that was opened before there was an index to know its mistakes by.
  var uncheckedView: SavedView?
  /// The data under the popup is another than that it was made of.
  var popupIsStale = false

  /// How far the lists lag behind the state.
  enum Unsettled {
    case nothing
    /// Only the place in a list is another, which moving on does not mind.
    case place
    case everything
  }

  /// A desk over an index, which may come later.
  package init(catalogue: Catalogue? = nil, request: DeskRequest = DeskRequest(), surroundings: Surroundings) {
    self.surroundings = surroundings
    state.asOf = request.asOf
    state.theme = surroundings.theme
    replaceCatalogue(catalogue)
  }

  /// Puts another index in place of the one there is; every selection stays with its record.
  package mutating func replaceCatalogue(_ catalogue: Catalogue?) {
    keepPlace(before: catalogue)
    self.catalogue = catalogue
    for pane in PaneID.lists {
      loaders[pane] = ListLoader(pane)
    }
    subjectSheet = SubjectSheet()
    timeline = TimelineLoader()
    unsettled = .everything
    lagging = []
    tellProblems()
    checkTrail()
    checkView()
    refreshHeadings()
    popupIsStale = state.popup != nil
  }

  /// Takes what the user did; gives back what the program has to do.
  package mutating func receive(_ intent: Intent) -> Effect? {
    settle(before: intent)
    switch intent {
    case .performed(let action):
      state.message = nil
      return perform(action)
    case .clicked(let spot):
      state.message = nil
      return click(spot)
    case .scrolled(let spot, let rows): scroll(spot, rows: rows)
    case .typed(let text): type(text)
    case .roomChanged(let room): state.room = room
    case .told(let message): state.message = message
    }
    return nil
  }

  // MARK: - Detail

  /// The record that the detail shows; nil where it shows the overview.
  var subject: RecordID? {
    guard let pane = state.step.subject else { return state.step.scope.record }
    let selected = loaded(pane).rowCount > 0 ? state.step.list(pane).selected : nil
    return selected?.record ?? state.step.scope.record
  }

  /// The page of the detail, and the record on it.
  var detail: (sheet: Sheet, record: Record?) { (subjectSheet.sheet, subjectSheet.record) }

  /// The lines of the detail, broken for its width when the desk last settled.
  private(set) var detailLayout = SheetLayout(Sheet(title: "", items: []), columns: 0) { _, _ in [] }
  private var detailColumns = 0
  /// The lines of the popup when the desk last settled.
  var popupLayout = PopupLayout()

  /// What the detail should show.
  var wantedDetail: SubjectSheet.Content {
    if let emptySubjectPane { return .empty(emptySubjectPane) }
    return subject.map(SubjectSheet.Content.record) ?? .overview(state.step.heading, state.step.scope)
  }

  /// Whether it shows that already.
  var detailIsOfSubject: Bool { subjectSheet.content == wantedDetail }

  mutating func settleDetail(_ catalogue: Catalogue) throws {
    let isNew = try subjectSheet.show(wantedDetail, from: catalogue)
    if state.step.detailSubject != subject {
      state.step.detailSubject = subject
      state.step.detail = SheetState()
    }
    let columns = state.room.panes[.detail]?.columns ?? 0
    if isNew || columns != detailColumns {
      detailLayout = SheetLayout(subjectSheet.sheet, columns: columns, wrap: surroundings.wrap)
      detailColumns = columns
    }
    let rows = state.room.panes[.detail]?.rows ?? 0
    SheetWalk(subjectSheet.sheet, layout: detailLayout, rows: rows).settle(&state.step.detail)
  }

  /// The list pane whose selection is the subject, where it has no row to select.
  private var emptySubjectPane: PaneID? {
    guard let pane = state.step.subject, pane != .zones, loaded(pane).rowCount == 0 else { return nil }
    return state.step.scope.record == nil ? pane : nil
  }
}

import ZoneCatalogue
import ZoneData

/// Handling the answers of the catalogue.
extension DeskModel {
  /// Stores an answer that came later than its question. Returns false if nothing asks for it any more.
  package mutating func absorb(_ answer: DeskAnswer, to question: DeskQuestion) -> Bool {
    switch question {
    case .list: guard wanted.contains(question) else { return false }
    case .detail(let subject): guard wantedDetail == subject else { return false }
    default: break
    }
    take(answer, to: question)
    return true
  }

  /// Stores the answer to a question of the state.
  mutating func take(_ answer: DeskAnswer, to question: DeskQuestion) {
    switch (question, answer) {
    case (.list(let asked), .list(let answer)): take(answer, to: asked)
    case (.detail, .detail(let page)): content.show(page)
    case (.headings, .headings(let headings)): content.headings.merge(headings) { $1 }
    case (_, .failed(let reason)):
      state.message = Message("The index cannot be read: \(reason)", isError: true)
    default: break
    }
    content.keep(answer, to: question)
    reportMistake()
  }

  private mutating func take(_ answer: ListAnswer, to asked: ListQuestion) {
    var (rows, list) = (answer.rows, answer.state)
    if asked.known != nil, let before = self.rows(asked.pane) {
      // Only the window is new.
      (rows.density, rows.isCut) = (before.density, before.isCut)
      rows.complete(list.window(rows: asked.room, of: rows.rowCount), from: before)
      list.adopt(rows)
    }
    if rows.shape.grouped > 0 {
      state.showsPlans = rows.shape.isOpen
    }
    content.lists[asked.pane] = rows
    state.step.lists[asked.pane] = list
  }

  /// Reports the mistake in the view that was opened, once it is known.
  mutating func reportMistake() {
    guard let view = state.uncheckedView, content.hasAnswer(to: .view(view)) else { return }
    state.uncheckedView = nil
    if let mistake = content.mistake(in: view) {
      state.message = Message(mistake, isError: true)
    }
  }

  // MARK: - Arranging

  /// Fits cursors and windows to the loaded rows, and lays out pages. It asks no questions.
  package mutating func arrange() {
    content.queries = Dictionary(uniqueKeysWithValues: PaneID.lists.map { ($0, query(for: $0)) })
    content.columns = Dictionary(uniqueKeysWithValues: PaneID.lists.map { ($0, paneColumns(of: $0)) })
    for pane in PaneID.lists {
      arrange(pane)
    }
    arrangeDetail()
    arrangeTimeline()
    arrangePopup()
    arrangeArticle()
    arrangeRoom()
  }

  private mutating func arrange(_ pane: PaneID) {
    guard let rows = rows(pane), let listed = state.step.content(of: pane), let query = content.queries[pane],
      rows.isOf(listed, query, shownColumns(of: pane), opensPlans: state.showsPlans)
    else { return }
    var list = state.step.list(pane)
    list.fit(to: rows.rowCount, rows: room(pane))
    list.adopt(rows)
    guard list != state.step.list(pane) else { return }
    state.step.lists[pane] = list
  }

  private mutating func arrangeDetail() {
    if content.detailPage?.subject != wantedDetail { content.showAgain(wantedDetail) }
    guard content.detailPage?.subject == wantedDetail else { return }
    if state.step.detailSubject != subject {
      state.step.detailSubject = subject
      state.step.detail = SheetState()
    }
    content.detail.lay(out: state.viewport.panes[.detail]?.columns ?? 0, wrap: environment.wrap)
    detailWalk.settle(&state.step.detail)
  }

  /// Moves in the detail.
  var detailWalk: SheetWalk { SheetWalk(detail.sheet, layout: content.detail.layout, rows: room(.detail)) }

  private mutating func arrangeTimeline() {
    guard let rows = rows(.timeline), let density = rows.density else {
      return content.arrangeTimeline(nil, &state.step.timeline)
    }
    let list = state.step.list(.timeline)
    let selected = list.cursor - rows.window.lowerBound
    let input = TimelineModel.Input(
      density: density, rows: rows.rows, selected: rows.rows.indices.contains(selected) ? selected : nil,
      columns: state.viewport.panes[.timeline]?.columns ?? 0, today: environment.today(), asOf: state.asOf)
    content.arrangeTimeline(input, &state.step.timeline)
  }

  /// Rebuilds the popup's rows if their input changed, and keeps the selected item.
  mutating func arrangePopup() {
    guard var popup = state.popup else {
      content.popup = nil
      return
    }
    var shown = content.popup ?? PopupContent()
    let origin = PopupContent.Origin(
      popup: popup, revision: content.revision, step: state.step, theme: state.theme,
      review: state.review?.revision ?? 0)
    let sheet = shown.isNew(origin) ? popup.page.sheet(self) : nil
    let target = popupItem?.target
    shown.show(
      sheet, typed: popup.page.findsItsRows ? "" : popup.field.text, columns: state.viewport.popup.columns,
      wrap: environment.wrap)
    if let sheet, popup.isAtStart {
      popup.place.item = popup.page.start(in: sheet, self) ?? 0
      popup.isAtStart = shown.sheet.selectable.isEmpty
    } else if sheet != nil, popup.best == popup.place.item {
      popup.place.item = shown.best
      popup.best = shown.best
    } else if sheet != nil, let target, let item = shown.shown.items.firstIndex(where: { $0.target == target }) {
      popup.place.item = item
    }
    content.popup = shown
    state.popup = popup
    popupWalk?.settle(&popup.place)
    state.popup = popup
  }

  /// Moves in the popup.
  var popupWalk: SheetWalk? {
    content.popup.map { SheetWalk($0.shown, layout: $0.layout, rows: popupRows) }
  }

  /// The number of rows for items in the popup, without its search field and the names above cells.
  var popupRows: Int {
    guard let popup = state.popup, let shown = content.popup else { return 0 }
    let above = (SheetSearch(popup, shown) == nil ? 0 : 1) + (shown.layout.table?.headRows ?? 0)
    return max(0, state.viewport.popup.rows - above)
  }
}

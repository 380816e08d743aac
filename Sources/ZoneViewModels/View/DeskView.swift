import ZoneData

/// The content of a frame, ready to draw.
package struct DeskView: Equatable, Sendable {
  /// The headings of the trail, from the first step to the current one.
  package let trail: [String]
  /// The number of zones: `12 zones, 4 sites, 19 plans`.
  package let zones: String
  /// The summary of the data, for the first line.
  package let summary: String
  /// The day whose state of knowledge everything is of, in words; nil today.
  package let asOf: String?
  package let focus: PaneID
  package let lists: [PaneID: ListModel]
  /// The axis above the events; nil if there is no room for it.
  package let timeline: TimelineModel?
  package let detail: SheetModel
  package let popup: SheetModel?
  package var form: FormModel?
  package var article: ArticleModel?
  /// Whether the keys move through the article.
  package var isInArticle = false
  package let input: FilterInput?
  /// The note beside the input line.
  package let inputNote: InputNote?
  package let message: Message?
  /// The theme to draw in.
  package let theme: String
  /// The hints for the last line, the most useful first. Kept hints come last.
  package let hints: [Hint]
}

/// An action with its label in the current context.
package struct Hint: Equatable, Sendable {
  package let action: Action
  package let text: String
  /// Whether it is shown however little room there is.
  package let isKept: Bool

  init(_ action: Action, _ text: String? = nil, isKept: Bool = false) {
    self.action = action
    self.text = text ?? action.hint
    self.isKept = isKept
  }
}

extension DeskModel {
  /// Builds the content of the frame.
  package func view() -> DeskView {
    DeskView(
      trail: state.trail.map(\.heading),
      zones: content.facts?.totals.zonesInWords ?? (state.failure == nil ? "reading" : Self.nothing),
      summary: summary,
      asOf: state.asOf.map { "as of \($0.inWords)" },
      focus: state.step.focus,
      lists: Dictionary(uniqueKeysWithValues: PaneID.lists.map { ($0, list($0)) }),
      timeline: content.timeline,
      detail: model(detail.sheet, content.detail.layout, state.step.detail, rows: room(.detail)),
      popup: popupModel,
      form: formModel,
      article: articleModel,
      isInArticle: state.isInArticle,
      input: state.input,
      inputNote: inputNote,
      message: state.message,
      theme: shownTheme,
      hints: hints)
  }

  private static let nothing = "no dossiers"

  private var summary: String {
    if let progress = state.progress { return progress.inWords }
    guard let totals = content.facts?.totals else {
      return state.failure == nil ? "reading the dossiers…" : Self.nothing
    }
    return "\(totals.zonesInWords)  \(Words.count(totals.sources, "source"))"
  }

  private func list(_ pane: PaneID) -> ListModel {
    let (rows, list, isStale) = (rows(pane), state.step.list(pane), isStale(pane))
    let cursor = list.cursor - (rows?.window.lowerBound ?? 0)
    let shown = rows?.rows ?? []
    let columns = rows?.columns ?? shownColumns(of: pane)
    let all = (rows?.content ?? state.step.content(of: pane))?.headings(of: columns) ?? []
    let headings = all.enumerated().map { $1.asWide(as: shown, cell: $0) }
    let selected = list.column.flatMap(columns.firstIndex)
    let isEmpty = rowCount(pane) == 0
    return ListModel(
      pane: pane, columns: headings, fit: ColumnFit(headings, in: cellWidth(of: pane), showing: selected),
      selectedColumn: selected.map { columns[$0] }, sums: sumParts(of: pane), rows: shown,
      cursor: shown.indices.contains(cursor) && !isStale ? cursor : nil,
      top: list.top, rowCount: rowCount(pane),
      count: rows?.shape.recordCount ?? 0, total: content.facts.map { pane.total(in: $0.totals) } ?? 0,
      shown: shownPositions(pane), filter: list.filter,
      scope: found(in: pane) + news(in: pane) + narrowings(of: pane).filter { $0.cause != .filter }.map(\.words),
      chips: chips(of: pane),
      isMarked: shown.map { row in row.id.map(list.marked.contains) ?? false }, signs: shown.map { sign(of: $0.id) },
      markedCount: list.marked.count,
      order: state.step.timelineHasLanes(pane) ? nil : list.order, words: words(of: pane),
      emptyText: isEmpty ? emptyText(pane) : "", emptyHints: isEmpty ? emptyHints(of: pane) : [],
      isCut: rows?.isCut ?? false, isStale: isStale)
  }

  private func shownPositions(_ pane: PaneID) -> Range<Int>? {
    guard let rows = rows(pane), rows.rowCount > room(pane) else { return nil }
    return rows.shape.records(in: rows.window)
  }

  private func news(in pane: PaneID) -> [String] {
    newCount(of: pane).flatMap { $0 > 0 ? ["\($0) new"] : nil } ?? []
  }

  /// The number of rows of a pane that a search of all lists found.
  private func found(in pane: PaneID) -> [String] {
    guard let question = SearchPage.question(state), let hits = content.hits(question),
      let count = pane.catalogueList.flatMap({ hits.counts[$0] })
    else { return [] }
    return ["\(count) found"]
  }

  /// The words of a pane's filter without quotes.
  private func words(of pane: PaneID) -> [String] {
    let words = filter(of: pane).words
    return words.isEmpty ? [] : FoldedText.words(words.replacing("\"", with: " "))
  }

  private func emptyText(_ pane: PaneID) -> String {
    if let failure = state.failure { return "The dossiers could not be read: \(failure)" }
    if content.facts == nil { return "Reading the dossiers…" }
    if isStale(pane) { return "Loading…" }
    return emptySentence(of: pane)
  }

  private func model(
    _ sheet: Sheet, _ layout: SheetLayout, _ place: SheetState, rows: Int, wholeLineCount: Int? = nil,
    search: SheetSearch? = nil
  ) -> SheetModel {
    let end = min(layout.lines.count, place.top + max(0, rows))
    let window = min(place.top, end)..<end
    var model = SheetModel(
      title: sheet.title, count: sheet.count, labelWidth: layout.labelWidth, markInset: layout.markInset,
      lines: Array(layout.lines[window]),
      selected: sheet.selectable.contains(place.item) ? place.item : nil, top: place.top,
      lineCount: layout.lines.count, wholeLineCount: wholeLineCount, search: search)
    model.table = layout.table
    model.asides = (layout.table?.place ?? []) + sheet.asides
    return model
  }

  private var popupModel: SheetModel? {
    guard let popup = state.popup, let content = content.popup else { return nil }
    return model(
      content.shown, content.layout, popup.place, rows: popupRows, wholeLineCount: content.wholeLineCount,
      search: SheetSearch(popup, content))
  }
}

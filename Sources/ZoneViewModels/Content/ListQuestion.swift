import ZoneCatalogue
import ZoneData

/// A request for rows of a list, with the cursor and window of its pane.
package struct ListQuestion: Hashable, Sendable {
  let pane: PaneID
  let content: ListContent
  let query: Query
  /// The columns of the rows; empty for lanes.
  let columns: [ColumnKey]
  let state: ListState
  /// The number of rows that fit in the pane.
  let room: Int
  /// Whether the plans at the end of Zones are shown.
  let opensPlans: Bool
  /// The rows that the pane has if only the window changed; nil for a new query.
  let known: Known?
  /// Whether the previous rows came from another catalogue.
  let isOfNewData: Bool

  /// Rows that need not be fetched again.
  struct Known: Hashable, Sendable {
    let shape: RowShape
    let window: Range<Int>

    /// The rows of another window that are not among these.
    func missing(in wanted: Range<Int>) -> Range<Int> {
      guard window.overlaps(wanted) else { return wanted }
      if window.lowerBound <= wanted.lowerBound { return min(window.upperBound, wanted.upperBound)..<wanted.upperBound }
      return window.upperBound >= wanted.upperBound ? wanted.lowerBound..<window.lowerBound : wanted
    }
  }

  /// Fetches the rows of the window that are not known and, for a new query, the row count and the position of the selected
  /// record.
  func answer(from catalogue: Catalogue) throws -> ListAnswer {
    guard let known else { return try located(in: catalogue) }
    var answer = ListAnswer(
      state: state, rows: ListRows(content: content, query: query, columns: columns, shape: known.shape, isCut: false))
    try load(&answer, from: catalogue)
    return answer
  }

  private func located(in catalogue: Catalogue) throws -> ListAnswer {
    if let shape = try grouped(in: catalogue) { return try located(shape, in: catalogue) }
    let room = max(1, room)
    let first = try fetch(0..<(room + 1 - ListRows.leadingRows(pane, query)), from: catalogue)
    // “All zones” of none would hide why the list is empty.
    let leading = first.isEmpty ? 0 : ListRows.leadingRows(pane, query)
    // A list that fits in the pane takes one query. Most lists that follow the selected zone do.
    let isWhole = first.count + leading <= room
    let shape = RowShape(leading: leading, records: isWhole ? first.count : try count(in: catalogue))
    var rows = ListRows(
      content: content, query: query, columns: columns, shape: shape,
      isCut: content == .list(.events) ? try catalogue.eventsAreCut(query) : false)
    rows.set(first, window: 0..<min(room, leading + first.count))
    rows.density = pane == .timeline ? try catalogue.density(query) : nil
    var answer = ListAnswer(state: state, rows: rows)
    try select(&answer, isWhole: isWhole, catalogue)
    try load(&answer, from: catalogue)
    return answer
  }

  /// The rows of Zones with the plans in a group; nil if there are only plans or none, or if a filter looks for some.
  private func grouped(in catalogue: Catalogue) throws -> RowShape? {
    guard pane == .zones, query.filter.isEmpty else { return nil }
    let counts = try catalogue.zoneCounts(query)
    guard counts[.plan] > 0, counts[.plan] < counts.total else { return nil }
    return RowShape(
      leading: ListRows.leadingRows(pane, query), records: counts.total - counts[.plan], grouped: counts[.plan],
      isOpen: opensPlans)
  }

  /// Fetches the rows of a list with a group. A selected record opens the group that it is in.
  private func located(_ shape: RowShape, in catalogue: Catalogue) throws -> ListAnswer {
    var shape = shape
    let position = try state.selected.flatMap { try self.position(of: $0, in: catalogue) }
    shape.isOpen = shape.isOpen || position.map { shape.row(of: $0) == nil } ?? false
    var answer = ListAnswer(
      state: state, rows: ListRows(content: content, query: query, columns: columns, shape: shape, isCut: false))
    try select(&answer, isWhole: false, catalogue)
    try load(&answer, from: catalogue)
    return answer
  }

  /// Puts the cursor on the record that was selected, or where the list starts.
  private func select(_ answer: inout ListAnswer, isWhole: Bool, _ catalogue: Catalogue) throws {
    let start = isWhole ? 0 : start(in: answer.rows)
    guard let wanted = state.missed ?? state.selected else {
      answer.state.cursor = state.cursor == 0 ? start : state.cursor
      return
    }
    let row =
      isWhole
      ? answer.rows.rows.firstIndex { $0.id == wanted }
      : try position(of: wanted, in: catalogue).flatMap(answer.rows.shape.row)
    if let row {
      answer.state.cursor = row
      answer.state.missed = nil
    } else {
      // If the record was deleted from the dossiers, its neighbour is selected. If a filter excludes it, the row
      // where the list begins is.
      answer.state.cursor = isOfNewData ? state.cursor : start
      answer.state.missed = isOfNewData ? wanted : nil
    }
  }

  /// The first row; in the timeline, whose first events are the oldest, the newest event with a date.
  private func start(in rows: ListRows) -> Int {
    guard content == .list(.events), query.order == nil, !rows.isCut, let density = rows.density else { return 0 }
    return max(0, rows.rowCount - density.undated - 1)
  }

  private func load(_ answer: inout ListAnswer, from catalogue: Catalogue) throws {
    answer.state.fit(to: answer.rows.rowCount, rows: room)
    let wanted = answer.state.window(rows: room, of: answer.rows.rowCount)
    let window = known?.missing(in: wanted) ?? wanted
    if window != answer.rows.window {
      answer.rows.set(try fetch(answer.rows.shape.records(in: window), from: catalogue), window: window)
    }
    answer.state.adopt(answer.rows)
  }

  private func fetch(_ window: Range<Int>, from catalogue: Catalogue) throws -> [ShownRow] {
    switch content {
    case .list(let list):
      let (ages, choice) = (catalogue.ages, ColumnChoice(list.definition, columns))
      return try catalogue.rows(list, query, window: window, in: choice).map { ShownRow($0, in: list, choice, ages) }
    case .lanes(let kind): return try catalogue.lanes(kind, query, window: window).map(ShownRow.init)
    }
  }

  private func count(in catalogue: Catalogue) throws -> Int {
    switch content {
    case .list(let list): try catalogue.count(of: list, query)
    case .lanes(let kind): try catalogue.laneCount(kind, query)
    }
  }

  private func position(of id: RecordID, in catalogue: Catalogue) throws -> Int? {
    switch content {
    case .list(let list): try catalogue.position(of: id, in: list, query)
    case .lanes(let kind): try catalogue.lanePosition(id, kind, query)
    }
  }
}

/// The rows of a list, with the updated cursor and window.
package struct ListAnswer: Sendable {
  var state: ListState
  var rows: ListRows
}

/// A window of a list, as fetched from the catalogue.
package struct ListRows: Equatable, Sendable {
  let content: ListContent
  let query: Query
  let columns: [ColumnKey]
  let shape: RowShape
  /// Whether there may be more rows: an incremental search stops at a limit.
  var isCut: Bool
  private(set) var window = 0..<0
  private(set) var rows: [ShownRow] = []
  /// The distribution of the events over time; nil except for the timeline.
  var density: EventDensity?

  init(content: ListContent, query: Query, columns: [ColumnKey], shape: RowShape, isCut: Bool) {
    (self.content, self.query, self.columns, self.shape, self.isCut) = (content, query, columns, shape, isCut)
  }

  /// The number of rows before the records. Zones has one, “All zones”, unless a filter is set or there
  /// are no zones.
  static func leadingRows(_ pane: PaneID, _ query: Query) -> Int {
    pane == .zones && query.filter.isEmpty ? 1 : 0
  }

  /// Whether these are the rows that a state wants. A group that is not there is as it may be.
  func isOf(_ content: ListContent, _ query: Query, _ columns: [ColumnKey], opensPlans: Bool) -> Bool {
    content == self.content && query == self.query && columns == self.columns
      && (shape.grouped == 0 || shape.isOpen == opensPlans)
  }

  /// The number of rows of the whole list, including the leading row and the heading of a group.
  var rowCount: Int { shape.rowCount }

  /// Adds the rows of a window that were there before.
  mutating func complete(_ wanted: Range<Int>, from before: ListRows) {
    rows = wanted.map { row in
      window.contains(row) ? rows[row - window.lowerBound] : before.rows[row - before.window.lowerBound]
    }
    window = wanted
  }

  mutating func set(_ records: [ShownRow], window: Range<Int>) {
    rows = shape.rows(records, window: window)
    self.window = window
  }
}

extension ListState {
  /// Keeps the cursor and the window within the existing rows.
  mutating func fit(to count: Int, rows: Int) {
    clamp(to: count)
    scroll(rows: rows, of: count)
  }

  /// The rows to load. A hidden pane loads the selected row, because other panes follow it.
  func window(rows: Int, of count: Int) -> Range<Int> {
    let top = rows > 0 ? top : cursor
    return top..<max(top, min(count, top + max(1, rows)))
  }

  /// Makes the record under the cursor the selected one.
  mutating func adopt(_ rows: ListRows) {
    guard rows.window.contains(cursor) else { return }
    selected = rows.rows[cursor - rows.window.lowerBound].id
  }
}

/// The content of a list pane.
package enum ListContent: Hashable, Sendable {
  case list(CatalogueList)
  case lanes(LaneKind)

  /// The headings of columns.
  func headings(of columns: [ColumnKey]) -> [Column] {
    switch self {
    case .list(let list): ColumnChoice(list.definition, columns).headings
    case .lanes: ShownRow.laneColumns
    }
  }
}

extension TrailStep {
  /// The content of a pane at this step; nil for the detail.
  func content(of pane: PaneID) -> ListContent? {
    if pane == .timeline, let lanes = timeline.lanes { return .lanes(lanes) }
    return pane.catalogueList.map(ListContent.list)
  }
}

extension PaneID {
  /// The total number of records in the pane's list.
  func total(in totals: Totals) -> Int { catalogueList.flatMap(totals.rows) ?? 0 }
}

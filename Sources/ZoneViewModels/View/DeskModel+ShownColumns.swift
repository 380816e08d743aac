import ZoneCatalogue
import ZoneData

/// The columns that a list pane shows.
extension DeskModel {
  /// The list of a pane at this step; nil for the detail and for lanes, whose columns are fixed.
  func columnList(of pane: PaneID) -> ListDefinition? {
    guard case .list(let list)? = state.step.content(of: pane) else { return nil }
    return list.definition
  }

  /// The columns of a pane: those of its view or those chosen by the user, else as many as its width has room for.
  func columns(of pane: PaneID) -> [ColumnKey] {
    guard let list = columnList(of: pane) else { return [] }
    return chosenColumns(of: pane) ?? list.defaultColumns(in: cellWidth(of: pane))
  }

  /// The columns of a pane in this frame, which are derived once.
  func shownColumns(of pane: PaneID) -> [ColumnKey] { content.columns[pane]?.keys ?? columns(of: pane) }

  /// What a frame needs of the columns of a pane.
  func paneColumns(of pane: PaneID) -> PaneColumns {
    let keys = columns(of: pane)
    let summed = columnList(of: pane).map { list in keys.filter { list.isSummable($0) } } ?? []
    let rows = state.viewport.panes[pane]?.rows ?? 0
    return PaneColumns(keys: keys, summed: rows >= Self.leastRowsWithSums ? summed : [])
  }

  /// The columns that were chosen for a pane; nil if none were.
  func chosenColumns(of pane: PaneID) -> [ColumnKey]? {
    state.step.list(pane).columns ?? state.columns[pane]
  }

  /// The width of the cells of a row. Beside tracks of the timeline they have less.
  func cellWidth(of pane: PaneID) -> Int {
    let columns = state.viewport.panes[pane]?.columns ?? 0
    guard pane == .timeline else { return columns }
    let track = TimelineModel.Track(columns: columns, hasLanes: state.step.timelineHasLanes(pane))
    return track.isBesideRows ? max(0, track.column - ColumnFit.gap) : columns
  }

  /// The question for the sums of a pane; nil if it shows none.
  func sumsQuestion(of pane: PaneID) -> DeskQuestion? {
    guard let summed = content.columns[pane]?.summed, !summed.isEmpty, let list = pane.catalogueList,
      let query = content.queries[pane]
    else { return nil }
    return .sums(list, query, summed)
  }

  /// Whether a pane shows a column whose values are added, if it has a line for it.
  func wantsSums(_ pane: PaneID) -> Bool {
    columnList(of: pane).map { list in shownColumns(of: pane).contains { list.isSummable($0) } } ?? false
  }

  /// Whether the last line of a pane has sums.
  func showsSums(_ pane: PaneID) -> Bool { content.columns[pane]?.summed.isEmpty == false }

  /// Fewer rows need all lines for themselves.
  private static let leastRowsWithSums = 5

  /// The sums of a pane in words, column by column; nil if it shows none.
  func sumParts(of pane: PaneID) -> [String]? {
    guard let question = sumsQuestion(of: pane) else { return nil }
    guard let sums = content.sums(question) else { return ["…"] }
    let parts = sums.flatMap { sum in sum.parts.map { "\(sum.column.title.lowercased()) \($0.inWords)" } }
    return parts.isEmpty ? ["nothing to add"] : parts
  }
}

/// The columns of a pane, and those whose values are added in its last line.
struct PaneColumns: Sendable {
  let keys: [ColumnKey]
  let summed: [ColumnKey]
}

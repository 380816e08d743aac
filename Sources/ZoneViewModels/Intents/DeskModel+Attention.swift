import ZoneCatalogue
import ZoneData

/// What the user watches, and what is new.
extension DeskModel {
  var attention: Attention { content.facts?.attention ?? Attention() }

  /// What the message line says where no new record is left to jump to.
  var nothingNew: String { "nothing is new" + (attention.since.map { " since \($0.inWords)" } ?? "") }

  // MARK: - Watching

  /// The marked records, or the selected one.
  var watchedRecords: [RecordID] {
    let marked = state.popup == nil ? markedRecords ?? [] : []
    return marked.isEmpty ? [detail.record?.id].compactMap(\.self) : marked.map(\.record)
  }

  /// Watches the records or, if all of them are watched, no longer.
  mutating func watch() -> Effect? {
    let records = watchedRecords
    let isWatched = records.allSatisfy(attention.watched.contains)
    let name = records.count == 1 ? detail.record?.displayName ?? records[0].text : "\(records.count) records"
    return .write(.watch(records, name: name, isWatched: !isWatched))
  }

  // MARK: - News

  /// The question for the next new row of the focused list.
  func newsQuestion(isForward: Bool) -> DeskQuestion? {
    let pane = state.step.focus
    guard let list = pane.catalogueList, !state.step.timelineHasLanes(pane), let rows = rows(pane) else { return nil }
    let cursor = state.step.list(pane).cursor
    // A row without a record stands before the one whose position is given for it.
    let isRecord = state.step.list(pane).selected != nil
    let place = rows.shape.records(in: cursor..<cursor).lowerBound - (isRecord || !isForward ? 0 : 1)
    return .nextNew(list, query(for: pane), after: place, isForward: isForward)
  }

  /// Selects the next new row of the focused list.
  mutating func goToNews(isForward: Bool) {
    let pane = state.step.focus
    guard let question = newsQuestion(isForward: isForward), let place = content.nextNew(question),
      rows(pane)?.shape.row(of: place) != state.step.list(pane).cursor
    else {
      return report("nothing else is new \(pane == .detail ? "here" : "in \(pane.title)")\(newsElsewhere(than: pane))")
    }
    // New plans are behind the others.
    if rows(pane)?.shape.row(of: place) == nil { togglePlans() }
    guard
      let row = rows(pane).flatMap({ rows in
        var shape = rows.shape
        shape.isOpen = state.showsPlans
        return shape.row(of: place)
      })
    else { return }
    state.step.lists[pane, default: ListState()].move(to: row, of: max(rowCount(pane), row + 1))
    state.step.subject = pane
  }

  /// ` (2 in Timeline)`, if other lists have new rows.
  private func newsElsewhere(than pane: PaneID) -> String {
    let counts = PaneID.lists.filter { $0 != pane }.compactMap { other in
      newCount(of: other).flatMap { $0 > 0 ? "\($0) in \(other.title)" : nil }
    }
    return counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
  }

  /// The question for the number of new rows of a list; nil if none can be.
  func newCountQuestion(_ pane: PaneID) -> DeskQuestion? {
    guard !attention.news.isEmpty, let list = pane.catalogueList, var query = content.queries[pane] else { return nil }
    query.filter = query.filter.ofNews
    query.incrementalLimit = nil
    return .counts(list, [query])
  }

  /// The number of new rows of a list; nil until they are counted.
  func newCount(of pane: PaneID) -> Int? {
    newCountQuestion(pane).flatMap { content.counts($0)?.first }
  }

  /// What a row is marked with because of what is new or watched.
  func sign(of id: RecordID?) -> RowSign? {
    guard let id, let attention = content.facts?.attention else { return nil }
    if attention.news[id] != nil { return .new }
    return attention.watched.contains(id) ? .watched : nil
  }

  mutating func markSeen() -> Effect? {
    guard let seen = content.seen else { return nil }
    let count = attention.news.count
    state.message = Message("Marked as seen: \(Words.count(count, "new record"))")
    if let before = attention.seen { state.written.take(.seen(before: before, after: seen)) }
    return .keepSeen(seen)
  }
}

/// A sign before a row.
package enum RowSign: Equatable, Sendable {
  case new, watched
}

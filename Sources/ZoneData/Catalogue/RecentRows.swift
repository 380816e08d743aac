import Synchronization

/// What was found last: a screen asks several questions of the same rows, and the index does not change.
final class RecentRows: Sendable {
  /// A list with what it is narrowed to.
  private struct Asked: Equatable {
    let list: CatalogueList
    let query: Query
  }

  private struct Kept {
    var keys: [(asked: Asked, keys: [Int])] = []
    var timelines: [(query: Query, timeline: EventTimeline)] = []
    var changes: [Int]?
  }

  private let kept = Mutex(Kept())

  /// The keys of the rows of a list, in order; found where they are none of the last ones.
  func keys(_ list: CatalogueList, _ query: Query, find: () throws -> [Int]) rethrows -> [Int] {
    let asked = Asked(list: list, query: query)
    if let found = kept.withLock({ $0.keys.first { $0.asked == asked }?.keys }) { return found }
    let found = try find()
    // As many as there are lists on a screen, twice.
    kept.withLock { $0.keys = [(asked, found)] + $0.keys.prefix(7) }
    return found
  }

  /// The events of a query, in the order of time.
  func timeline(_ query: Query, find: () throws -> EventTimeline) rethrows -> EventTimeline {
    if let found = kept.withLock({ $0.timelines.first { $0.query == query }?.timeline }) { return found }
    let found = try find()
    kept.withLock { $0.timelines = [(query, found)] + $0.timelines.prefix(2) }
    return found
  }

  /// The keys of all changes of status, in order.
  func changes(find: () throws -> [Int]) rethrows -> [Int] {
    if let changes = kept.withLock({ $0.changes }) { return changes }
    let found = try find()
    kept.withLock { $0.changes = found }
    return found
  }
}

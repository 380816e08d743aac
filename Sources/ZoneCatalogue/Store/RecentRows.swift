import ZoneData

/// The latest results: a screen queries the same rows several times, and the index does not change.
final class RecentRows: Sendable {
  /// A list and its query.
  private struct Asked: Equatable {
    let list: CatalogueList
    let query: Query
  }

  // Twice the number of lists on a screen.
  private let keys = Recent<Asked, [Int]>(8)
  // Each typed letter searches the same rows for other words.
  private let candidates = Recent<Asked, Candidates>(1)
  // A million keys take 8 MB.
  private let sorted = Recent<Query, [Int]?>(1)
  private let timelines = Recent<Query, EventTimeline>(3)
  private let changes = Recent<Int, [Int]>(1)
  private let days = Recent<Int, [Day]>(1)
  private let units = Recent<CatalogueList, [String: Int]>(2)
  private let countries = Recent<CatalogueList, [PlaceCount]>(2)
  // Going from pane to pane and back shows the same few records.
  private let records = Recent<RecordID, Record?>(4)

  /// The keys of the rows of a list, in order.
  func keys(_ list: CatalogueList, _ query: Query, find: () throws -> [Int]) rethrows -> [Int] {
    try keys.value(of: Asked(list: list, query: query), find)
  }

  /// The rows of a list that are searched for words.
  func candidates(_ list: CatalogueList, _ query: Query, find: () throws -> Candidates) rethrows -> Candidates {
    try candidates.value(of: Asked(list: list, query: query), find)
  }

  /// The events of a query, in the order of time.
  func timeline(_ query: Query, find: () throws -> EventTimeline) rethrows -> EventTimeline {
    try timelines.value(of: query, find)
  }

  /// The keys of events that are sorted by a column.
  func sortedEvents(_ query: Query, find: () throws -> [Int]?) rethrows -> [Int]? {
    try sorted.value(of: query, find)
  }

  /// The keys of all changes of status, in order.
  func changes(find: () throws -> [Int]) rethrows -> [Int] { try changes.value(of: 0, find) }

  /// The days on which documents became known, in order.
  func days(find: () throws -> [Day]) rethrows -> [Day] { try days.value(of: 0, find) }

  /// How much lies in each unit of any country.
  func unitCounts(_ list: CatalogueList, find: () throws -> [String: Int]) rethrows -> [String: Int] {
    try units.value(of: list, find)
  }

  /// The countries in which anything lies, in order.
  func countryCounts(_ list: CatalogueList, find: () throws -> [PlaceCount]) rethrows -> [PlaceCount] {
    try countries.value(of: list, find)
  }

  /// A record with its claims.
  func record(_ id: RecordID, find: () throws -> Record?) rethrows -> Record? { try records.value(of: id, find) }
}

/// What was found last: a screen asks several questions of the same rows, and the index does not change.
final class RecentRows: Sendable {
  /// A list with what it is narrowed to.
  private struct Asked: Equatable {
    let list: CatalogueList
    let query: Query
  }

  // As many as there are lists on a screen, twice.
  private let keys = Recent<Asked, [Int]>(8)
  // Somebody who types looks for other words among the same rows with each letter.
  private let candidates = Recent<Asked, Candidates>(1)
  private let timelines = Recent<Query, EventTimeline>(3)
  private let changes = Recent<Int, [Int]>(1)
  private let days = Recent<Int, [Day]>(1)
  private let units = Recent<Catalogue.Placed, [String: Int]>(2)
  private let countries = Recent<Catalogue.Placed, [PlaceCount]>(2)
  // Going from pane to pane and back shows the same few.
  private let records = Recent<RecordID, Record?>(4)

  /// The keys of the rows of a list, in order; found where they are none of the last ones.
  func keys(_ list: CatalogueList, _ query: Query, find: () throws -> [Int]) rethrows -> [Int] {
    try keys.value(of: Asked(list: list, query: query), find)
  }

  /// The rows of a list in which words are looked for.
  func candidates(_ list: CatalogueList, _ query: Query, find: () throws -> Candidates) rethrows -> Candidates {
    try candidates.value(of: Asked(list: list, query: query), find)
  }

  /// The events of a query, in the order of time.
  func timeline(_ query: Query, find: () throws -> EventTimeline) rethrows -> EventTimeline {
    try timelines.value(of: query, find)
  }

  /// The keys of all changes of status, in order.
  func changes(find: () throws -> [Int]) rethrows -> [Int] { try changes.value(of: 0, find) }

  /// The days on which documents became known, in order.
  func days(find: () throws -> [Day]) rethrows -> [Day] { try days.value(of: 0, find) }

  /// How much lies in each unit of any country.
  func unitCounts(_ placed: Catalogue.Placed, find: () throws -> [String: Int]) rethrows -> [String: Int] {
    try units.value(of: placed, find)
  }

  /// The countries in which anything lies, in order.
  func countryCounts(_ placed: Catalogue.Placed, find: () throws -> [PlaceCount]) rethrows -> [PlaceCount] {
    try countries.value(of: placed, find)
  }

  /// A record with its claims.
  func record(_ id: RecordID, find: () throws -> Record?) rethrows -> Record? { try records.value(of: id, find) }
}

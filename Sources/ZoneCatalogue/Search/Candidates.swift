/// The rows of a list to search, identified by record numbers.
struct Candidates: Sendable {
  struct Row: Sendable {
    let record: Int
    /// Identifies the row. A record may have several rows.
    let key: Int
    /// The position in the list's own order.
    let place: Int
    /// How recent the record's latest source is.
    let recency: Int
  }

  /// Sorted by record number.
  let rows: [Row]
}

/// The candidates that a search has found. A row is in the first group that contains it.
struct RankedRows {
  private let candidates: Candidates
  private var groups: [UInt8]
  private var areFound: [Bool]
  private var group: UInt8 = 0

  init(_ candidates: Candidates) {
    self.candidates = candidates
    groups = [UInt8](repeating: .max, count: candidates.rows.count)
    areFound = [Bool](repeating: false, count: candidates.rows.count)
  }

  /// Starts the next group, which is listed after the previous ones.
  mutating func beginNextGroup() { group += 1 }

  /// Adds records, sorted by number, to the current group. Only records added with `areFound` are listed; the others
  /// are only ranked.
  mutating func add(_ records: [Int], areFound isEnough: Bool) {
    let rows = candidates.rows
    var place = 0
    for record in records {
      while place < rows.count, rows[place].record < record { place += 1 }
      while place < rows.count, rows[place].record == record {
        groups[place] = min(groups[place], group)
        areFound[place] = areFound[place] || isEnough
        place += 1
      }
    }
  }

  /// The keys of the listed rows, best first.
  var keys: [Int] {
    let found = candidates.rows.indices.filter { areFound[$0] }
    let sorted = found.sorted { left, right in
      let (one, other) = (candidates.rows[left], candidates.rows[right])
      return (groups[left], -one.recency, one.place) < (groups[right], -other.recency, other.place)
    }
    return sorted.map { candidates.rows[$0].key }
  }
}

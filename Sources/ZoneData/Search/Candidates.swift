/// The rows of a list in which words are looked for, by the numbers of their records.
struct Candidates: Sendable {
  struct Row: Sendable {
    let record: Int
    /// What tells the row from others: a record may have several.
    let key: Int
    /// Its place in the list's own order.
    let place: Int
    /// How late a source spoke of it.
    let recency: Int
  }

  /// In the order of the records' numbers.
  let rows: [Row]
}

/// Where candidates stand in a search: in the first group that has them.
struct Standing {
  private let candidates: Candidates
  private var groups: [UInt8]
  private var areFound: [Bool]
  private var group: UInt8 = 0

  init(_ candidates: Candidates) {
    self.candidates = candidates
    groups = [UInt8](repeating: .max, count: candidates.rows.count)
    areFound = [Bool](repeating: false, count: candidates.rows.count)
  }

  /// From here on, what is added comes after all that was.
  mutating func beginNextGroup() { group += 1 }

  /// Adds records, in the order of their numbers, to the group; `areFound` where that is enough to be in the list.
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

  /// The keys of the rows that are found, the best first.
  var keys: [Int] {
    let found = candidates.rows.indices.filter { areFound[$0] }
    let sorted = found.sorted { left, right in
      let (one, other) = (candidates.rows[left], candidates.rows[right])
      return (groups[left], -one.recency, one.place) < (groups[right], -other.recency, other.place)
    }
    return sorted.map { candidates.rows[$0].key }
  }
}

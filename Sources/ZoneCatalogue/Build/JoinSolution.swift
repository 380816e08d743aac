import GRDB
import ZoneData

/// The records that ids mean after all joins. Joins are few, so they are always solved together, in the order of the sources.
struct JoinSolution {
  /// The record of each id that means another record.
  private(set) var records: [Int: Int] = [:]
  private(set) var problems: [Problem] = []
  private var next: [Int: Int] = [:]

  private struct Side {
    let number: Int
    let id: RecordID
    let kind: String?
  }

  init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT tie.slug, slug.text, slug.kind, tie.other, other.text, other.kind, source.file, line, "column",
          same
        FROM tie JOIN source ON source.id = tie.source JOIN slug ON slug.id = tie.slug
          JOIN slug other ON other.id = tie.other
        ORDER BY same DESC, source.slug, place
        """)
    for row in rows {
      let side = Side(number: row[0], id: RecordID(stored: row[1]), kind: row[2])
      let other = Side(number: row[3], id: RecordID(stored: row[4]), kind: row[5])
      if let problem = (row[9] as Bool) ? join(side, other) : part(side, other) {
        problems.append(Problem(problem, at: Claim.Position(line: row[7], column: row[8]), in: row[6]))
      }
    }
    for slug in next.keys {
      records[slug] = record(of: slug)
    }
  }

  private mutating func join(_ side: Side, _ other: Side) -> Problem.Kind? {
    if let problem = unknown(side, other) { return problem }
    guard side.kind == other.kind else { return .joinOfKinds(side.id, other.id) }
    guard record(of: side.number) != record(of: other.number) else { return .joinInCircle(side.id) }
    next[record(of: side.number)] = other.number
    return nil
  }

  /// Two records that are stated to be different must not be joined as well.
  private mutating func part(_ side: Side, _ other: Side) -> Problem.Kind? {
    if let problem = unknown(side, other) { return problem }
    return record(of: side.number) == record(of: other.number) ? .joinedAndDifferent(side.id, other.id) : nil
  }

  private func unknown(_ side: Side, _ other: Side) -> Problem.Kind? {
    [side, other].first { $0.kind == nil }.map { .unknownID($0.id.text, nearest: nil) }
  }

  /// The id that an id leads to through all joins. Each step on the way is shortened, so that a long chain is followed in
  /// near linear time.
  private mutating func record(of slug: Int) -> Int {
    var slug = slug
    while let other = next[slug] {
      next[slug] = next[other] ?? other
      slug = other
    }
    return slug
  }
}

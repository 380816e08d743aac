import GRDB

/// What a dossier in the index says of each record, as one number a record: whoever compares two states of a dossier learns
/// of which records it says something else. Most edits are of one value, and the rows of the others can stay.
///
/// Lines and columns do not count, as a line more at the top moves them all.
struct Sayings {
  private var hashers: [Int: Hasher] = [:]

  /// What the dossier of a source says; nothing where there is none.
  init(of source: Int, in db: Database) throws {
    // Who says it, and when, counts for each of them.
    var start = Hasher()
    try Prepared(db, "SELECT \(Self.ofSource) FROM source WHERE id = ?").each(source) { $0.hash(into: &start) }
    try Prepared(db, "SELECT slug, kind FROM definition WHERE source = ? ORDER BY place").each(source) { row in
      row.hash(into: &hashers[row[0], default: start])
    }
    let (first, last) = RawRows.bounds(of: source)
    try Prepared(db, "SELECT \(Self.ofClaim) FROM claim WHERE id BETWEEN ? AND ? ORDER BY id").each(first, last) {
      row in
      row.hash(into: &hashers[row[0], default: start])
    }
  }

  private static let ofSource = "slug, title, kind, publisher, author, language, published, read, address, note, known"
  private static let ofClaim = """
    record, section, field, value, target, at, "on", by, inferred, language, note, corrects, because
    """

  /// The numbers of all ids that it speaks of.
  var ids: [Int] { Array(hashers.keys) }

  /// The numbers of the ids of which the other says something else, or only one of both speaks.
  func ids(differingFrom other: Sayings) -> [Int] {
    Set(hashers.keys).union(other.hashers.keys).filter { hashers[$0]?.finalize() != other.hashers[$0]?.finalize() }
  }
}

extension Columns {
  /// Adds all columns to a hash.
  fileprivate func hash(into hasher: inout Hasher) {
    for column in 0..<count {
      hasher.combine(self[column] as String?)
    }
  }
}

import Foundation
import GRDB
import ZoneData

/// The problems in the dossiers. They are stored, so a start reports them without reading the dossiers.
struct ProblemTable {
  /// The step that finds a problem. It decides what has to change for the problem to be looked for again.
  enum Stage: String {
    /// The reading of a dossier; the owner is its source.
    case reading
    /// The definitions of an id; the owner is the id.
    case ids
    /// The joins, all together.
    case joins
    /// The links between zones, all together.
    case relations
    /// The claims of a record; the owner is the record.
    case claims
  }

  private let db: Database
  private let insertion: Prepared
  private let removal: Prepared

  init(_ db: Database) throws {
    self.db = db
    insertion = try db.insertion(into: "problem", columns: 8)
    removal = try Prepared(db, "DELETE FROM problem WHERE owner = ? AND stage = ?")
  }

  func insert(_ problems: [Problem], _ stage: Stage, owner: Int) throws {
    for problem in problems {
      // The nearest id to an undefined one is looked for when all ids are known.
      let unknown: String? = if case .unknownID(let id, _) = problem.kind { id } else { nil }
      try insertion.run(
        stage.rawValue, owner, problem.file, problem.line, problem.column, try Self.text(of: problem.kind), unknown,
        unknown == nil)
    }
  }

  func remove(_ stage: Stage, owner: Int) throws {
    try removal.run(owner, stage.rawValue)
  }

  /// Removes the problems with the claims of all affected records.
  func removeClaimsOfAffected() throws {
    try db.run(
      """
      DELETE FROM problem WHERE stage = ? AND owner IN (SELECT id FROM affected WHERE NOT done)
      """, Stage.claims.rawValue)
  }

  /// All problems, but of each file at most a hundred and the number of the others. A file can hold a million links that lead nowhere.
  static func all(in db: Database) throws -> [Problem] {
    // A row of the reading may count problems itself; it stands last.
    let counts = "kind LIKE '{\"moreProblems\"%'"
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT file, line, "column", kind, number, total FROM (
          SELECT *, row_number() OVER (PARTITION BY file ORDER BY \(counts), line, "column", kind) AS number,
            sum(CASE WHEN \(counts) THEN json_extract(kind, '$.moreProblems._0') ELSE 1 END)
              OVER (PARTITION BY file) AS total
          FROM problem)
        WHERE number <= \(ProblemList.limit + 1)
        """)
    let decoder = JSONDecoder()
    return try rows.map { row in
      let kind = try decoder.decode(Problem.Kind.self, from: Data((row[3] as String).utf8))
      let (number, total) = (row[4] as Int, row[5] as Int)
      let isRest = number > ProblemList.limit && total > number
      return Problem(
        isRest ? .moreProblems(total - ProblemList.limit) : kind, file: row[0], line: row[1], column: row[2])
    }
  }

  /// The number of problems: reading all of them would take a good part of a start.
  static func count(in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM problem") ?? 0
  }

  /// Replaces the paths of moved files in the problems that name other files.
  func move(_ files: [(from: String, to: String)]) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT rowid, kind FROM problem WHERE kind LIKE '{\"definedTwice%'")
    guard !rows.isEmpty else { return }
    let places = Dictionary(files) { $1 }
    let decoder = JSONDecoder()
    for row in rows {
      let kind = try decoder.decode(Problem.Kind.self, from: Data((row[1] as String).utf8))
      guard case .definedTwice(let id, let section, let file) = kind, let place = places[file] else { continue }
      try db.run(
        "UPDATE problem SET kind = ? WHERE rowid = ?",
        try Self.text(of: .definedTwice(id, section: section, otherFile: place)), row[0] as Int)
    }
  }

  // MARK: - Nearest ids

  /// Adds the id that was probably meant to the problems with undefined ids. `came` and `went` are ids that are defined now
  /// and were not before, and the other way round.
  func nameNearest(came: [String], went: Set<String>) throws {
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM problem WHERE unknown IS NOT NULL LIMIT 1") != nil else { return }
    // Each search looks at every id, so there is a limit.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT unknown, kind, searched FROM problem
        WHERE unknown IS NOT NULL AND (searched OR unknown IN (
          SELECT DISTINCT unknown FROM problem WHERE unknown IS NOT NULL ORDER BY unknown LIMIT \(ProblemList.limit)))
        """)
    let decoder = JSONDecoder()
    for row in rows {
      let (id, searched) = (row[0] as String, row[2] as Bool)
      guard case .unknownID(_, let known) = try decoder.decode(Problem.Kind.self, from: Data((row[1] as String).utf8))
      else { continue }
      let isLost = known.map(went.contains) ?? false
      let nearest =
        searched && !isLost
        ? Spelling.nearest(to: id, among: came + [known].compactMap { $0 }) : try nearestOfAll(to: id)
      guard !searched || nearest != known else { continue }
      try db.run(
        "UPDATE problem SET kind = ?, searched = 1 WHERE unknown = ? AND searched = ? AND kind = ?",
        try Self.text(of: .unknownID(id, nearest: nearest)), id, searched, row[1] as String)
    }
  }

  private func nearestOfAll(to id: String) throws -> String? {
    let ids = try String.fetchCursor(db, sql: "SELECT text FROM slug WHERE kind IS NOT NULL")
    // Batches keep the ids of a world out of memory.
    var nearest: String?
    var batch: [String] = []
    while let next = try ids.next() {
      batch.append(next)
      if batch.count == 4096 {
        nearest = Spelling.nearest(to: id, among: batch + [nearest].compactMap { $0 })
        batch.removeAll(keepingCapacity: true)
      }
    }
    return Spelling.nearest(to: id, among: batch + [nearest].compactMap { $0 })
  }

  private static func text(of kind: Problem.Kind) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(kind), as: UTF8.self)
  }
}

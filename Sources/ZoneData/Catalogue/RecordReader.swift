import GRDB

/// Reads the claims of one record from what the dossiers say: joined, and without those whose links lead nowhere.
///
/// A class, as it remembers what many records need: sources, and the names of bodies.
final class RecordReader {
  /// A record as its claims give it, with what is wrong with them.
  struct Reading {
    let record: Record
    let claims: [Claim]
    /// The row numbers of the claims.
    let numbers: [Int]
    let problems: [Problem]
  }

  /// An id that means the record.
  private struct Member {
    let number: Int
    let kind: String
    let isDefined: Bool
  }

  private let db: Database
  /// Every source that came up, and the ids of their numbers.
  private var sources: [SourceID: Source] = [:]
  private var sourceIDs: [Int: SourceID] = [:]
  private var names: [RecordID: String] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// The latest day on which one of a record's sources was published.
  func recency(of record: Record) -> Int {
    record.sources.compactMap { sources[$0]?.published?.latest?.number }.max() ?? 0
  }

  /// The name of a record; one whose rows are not made yet is assembled for it.
  func name(of id: RecordID) throws -> String? {
    if let name = names[id] { return name }
    let statement = try db.cachedStatement(sql: "SELECT name FROM record WHERE slug = ?")
    var name = try String.fetchOne(statement, arguments: [id.text])
    if name == nil, let number = try Slugs.stored(id, db) {
      name = try read(number)?.record.displayName
    }
    names[id] = name
    return name
  }

  /// The record of a number; nil where no dossier defines it.
  func read(_ number: Int) throws -> Reading? {
    let members = try members(of: number)
    guard members.contains(where: \.isDefined) else { return nil }
    let id = try String.fetchOne(db.cachedStatement(sql: "SELECT text FROM slug WHERE id = ?"), arguments: [number])
    guard let id, let kind = members.first.flatMap({ RecordKind(rawValue: $0.kind) }) else { return nil }
    return try read(RecordID(stored: id), kind, members)
  }

  /// All definitions of joined ids are of one kind.
  private func members(of number: Int) throws -> [Member] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, kind, EXISTS (SELECT 1 FROM definition WHERE definition.slug = slug.id)
        FROM slug WHERE kind IS NOT NULL AND (id = :number AND joined IS NULL OR joined = :number)
        """)
    return try Row.fetchAll(statement, arguments: ["number": number]).map {
      Member(number: $0[0], kind: $0[1], isDefined: $0[2])
    }
  }

  private func read(_ id: RecordID, _ kind: RecordKind, _ members: [Member]) throws -> Reading {
    var found: [(source: SourceID, number: Int, claim: Claim)] = []
    var problems: [Problem] = []
    for member in members {
      let rows = try Row.fetchCursor(db.cachedStatement(sql: Self.claims), arguments: [member.number, member.kind])
      while let row = try rows.next() {
        let source = try source(row[1])
        guard let written = WrittenClaim(row, of: id, kind, source.id) else { continue }
        if let problem = written.problem {
          problems.append(Problem(problem.kind, at: problem.place, in: source.file))
        } else {
          found.append((source.id, row[0], written.claim))
        }
      }
    }
    // The order of the dossiers, and within each its own.
    let sorted = found.sorted { ($0.source, $0.number) < ($1.source, $1.number) }
    let claims = sorted.map(\.claim)
    let record = Record(id: id, kind: kind, claims: claims, sources: sources)
    return Reading(
      record: record, claims: claims, numbers: sorted.map(\.number), problems: problems + idleCorrections(claims))
  }

  /// A correction that meets no printed value corrects nothing, which is hardly what was meant.
  private func idleCorrections(_ claims: [Claim]) -> [Problem] {
    claims.compactMap { claim in
      guard let correction = claim.correction, !claims.contains(where: { correction.corrects(in: $0, claim) })
      else { return nil }
      let kind = Problem.Kind.nothingToCorrect(correction.corrects, field: claim.field.name.rawValue)
      return Problem(kind, at: claim.position, in: sources[claim.source]?.file ?? "")
    }
  }

  private func source(_ number: Int) throws -> Source {
    if let source = sourceIDs[number].flatMap({ sources[$0] }) { return source }
    let statement = try db.cachedStatement(sql: "SELECT * FROM source WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    let source = Source(row: row)
    sources[source.id] = source
    sourceIDs[number] = source.id
    return source
  }

  /// What is said of an id in the section of its kind; an id that stands in two sections is the record that was first.
  private static let claims = """
    SELECT \(WrittenClaim.columns)
    FROM claim LEFT JOIN slug target ON target.id = claim.target LEFT JOIN slug goal ON goal.id = target.joined
      LEFT JOIN slug speaker ON speaker.id = claim.by LEFT JOIN slug voice ON voice.id = speaker.joined
    WHERE claim.record = ? AND claim.section = ? ORDER BY claim.id
    """
}

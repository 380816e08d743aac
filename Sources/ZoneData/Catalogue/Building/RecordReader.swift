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
  private let hasRows: Bool
  private let members: Prepared
  private let claims: Prepared
  private let stretches: Prepared
  private let mentions: Prepared
  private let numbering: Prepared
  /// Every source that came up, and the ids of their numbers.
  private var sources: [SourceID: Source] = [:]
  private var sourceIDs: [Int: SourceID] = [:]
  private var names: [RecordID: String] = [:]
  private var numbers: [RecordID: Int] = [:]
  private var mentioned: [Int: Mention] = [:]

  /// `hasRows` where the index has the rows of records already.
  init(_ db: Database, hasRows: Bool = true) throws {
    (self.db, self.hasRows) = (db, hasRows)
    members = try Prepared(db, Self.membersSQL)
    claims = try Prepared(db, Self.claimsSQL)
    stretches = try Prepared(db, "SELECT \(WrittenClaim.columns) FROM claim WHERE id BETWEEN ? AND ?")
    mentions = try Prepared(db, Self.mentionSQL)
    numbering = try Prepared(db, Self.numberSQL)
  }

  /// A record as search has it; among equals the one with the latest document comes first.
  func entry(of record: Record, _ number: Int) throws -> SearchEntry {
    let recency = record.sources.compactMap { sources[$0]?.published?.latest?.number }.max() ?? 0
    return SearchEntry(number, record.kind, recency: recency, texts: try record.searchTexts(nameOf: name))
  }

  /// The name of a record; one whose rows are not made yet is assembled for it.
  func name(of id: RecordID) throws -> String? {
    if let name = names[id] { return name }
    var name: String?
    if hasRows {
      name = try Prepared(db, "SELECT name FROM record WHERE slug = ?").value(id.text)
    }
    if name == nil, let number = try Slugs.stored(id, db) {
      // The name of a body follows from the claims for it alone.
      name = try read(number, only: "name", "aliases")?.record.displayName
    }
    names[id] = name
    return name
  }

  /// The number of a record; nil where nobody had told of it yet on the day that the index is of.
  func number(of id: RecordID) throws -> Int? {
    if let number = numbers[id] { return number }
    if numbers.count > Self.mostKnown {
      numbers.removeAll(keepingCapacity: true)
    }
    let number: Int? = try numbering.value(id.text)
    numbers[id] = number
    return number
  }

  /// The record of a number, or only what is said in two of its fields; nil where no dossier defines it.
  func read(_ number: Int, only first: String? = nil, _ second: String? = nil) throws -> Reading? {
    var found: [Member] = []
    var id: String?
    try members.each(number) { row in
      found.append(Member(number: row[0], kind: row[1], isDefined: row[2]))
      if row[0] == number {
        id = row[3]
      }
    }
    guard found.contains(where: \.isDefined), let id, let kind = found.first.flatMap({ RecordKind(rawValue: $0.kind) })
    else { return nil }
    return try read(RecordID(stored: id), kind, found, first, second)
  }

  /// What one dossier says of an event of which no other speaks, by the numbers of its claims.
  struct Stretch: Sendable {
    let id: RecordID
    let first: Int
    let last: Int
  }

  /// The event of which one dossier alone speaks.
  func read(_ stretch: Stretch) throws -> Reading {
    var found = Found()
    try stretches.each(stretch.first, stretch.last) { try take($0, of: stretch.id, .event, into: &found) }
    return reading(found, of: stretch.id, .event)
  }

  private func read(
    _ id: RecordID, _ kind: RecordKind, _ members: [Member], _ first: String?, _ second: String?
  ) throws -> Reading {
    var found = Found(isOrdered: members.count == 1)
    for member in members {
      try claims.each(member.number, member.kind, first, second) { try take($0, of: id, kind, into: &found) }
    }
    // The order of the dossiers, and within each its own.
    if !found.isOrdered {
      found.sort()
    }
    return reading(found, of: id, kind)
  }

  /// The claims of a record, with what is wrong with them.
  private struct Found {
    var claims: [Claim] = []
    var numbers: [Int] = []
    var problems: [Problem] = []
    var isOrdered = true

    mutating func sort() {
      let sorted = zip(claims, numbers).sorted { ($0.0.source, $0.1) < ($1.0.source, $1.1) }
      (claims, numbers) = (sorted.map(\.0), sorted.map(\.1))
    }
  }

  private func take(_ row: Columns, of id: RecordID, _ kind: RecordKind, into found: inout Found) throws {
    let source = try source(row[1])
    let written = WrittenClaim(row: row, target: try mention(row[4]), speaker: try mention(row[7]))
    guard let claim = written.claim(of: id, kind, source) else { return }
    if let problem = written.problem(with: claim) {
      found.problems.append(Problem(problem.kind, at: problem.place, in: sources[source]?.file ?? ""))
    } else {
      found.isOrdered = found.isOrdered && found.claims.last.map { $0.source == source } ?? true
      found.claims.append(claim)
      found.numbers.append(row[0])
    }
  }

  private func reading(_ found: Found, of id: RecordID, _ kind: RecordKind) -> Reading {
    let record = Record(id: id, kind: kind, claims: found.claims, sources: sources)
    return Reading(
      record: record, claims: found.claims, numbers: found.numbers,
      problems: found.problems + idleCorrections(found.claims))
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

  private func source(_ number: Int) throws -> SourceID {
    if let id = sourceIDs[number] { return id }
    let statement = try db.cachedStatement(sql: "SELECT \(Source.columns) FROM source WHERE id = ?")
    let rows = try Row.fetchCursor(statement, arguments: [number])
    // A row is gone with what reads it.
    let found = try withExtendedLifetime(rows) { try rows.next().map(Source.init(row:)) }
    guard let source = found else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    sources[source.id] = source
    sourceIDs[number] = source.id
    return source.id
  }

  private func mention(_ number: Int?) throws -> Mention? {
    guard let number else { return nil }
    if let mention = mentioned[number] { return mention }
    if mentioned.count > Self.mostKnown {
      mentioned.removeAll(keepingCapacity: true)
    }
    let mention = try mentions.first(number) { row in
      let written: String = row[0]
      let kind = (row[1] as String?).flatMap(RecordKind.init(rawValue:))
      return Mention(written: written, kind: kind, record: RecordID(stored: row[2] ?? written))
    }
    mentioned[number] = mention
    return mention
  }

  /// A world of ids would not fit into the memory that indexing may take.
  private static let mostKnown = 1 << 15
}

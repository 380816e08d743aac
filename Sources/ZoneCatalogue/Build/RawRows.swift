import GRDB
import ZoneData

/// Writes what a dossier states into the index, and removes it again.
struct RawRows {
  /// The number of a statement is that of its source and its place in the dossier, which has these bits: more than a file
  /// of the largest size can hold.
  static let bitsPerSource = 22

  private let db: Database
  private let isFirst: Bool
  private let problems: ProblemTable
  private let sources: Prepared
  private let statements: Prepared
  private let mentions: Prepared
  private let holders: Prepared
  private let relations: Prepared
  private let ties: Prepared
  private var slugs: Slugs

  /// `isFirst` while the index has no rows of records yet.
  init(_ db: Database, isFirst: Bool = false) throws {
    (self.db, self.isFirst) = (db, isFirst)
    slugs = try Slugs(db, isFirst: isFirst)
    problems = try ProblemTable(db)
    sources = try db.insertion(into: "source", columns: 15)
    statements = try db.insertion(into: "statement", columns: 10)
    mentions = try db.insertion(into: "mention", orElse: "IGNORE", columns: 2)
    holders = try db.insertion(into: "holder", orElse: "IGNORE", columns: 4)
    relations = try db.insertion(into: "relation", columns: 8)
    ties = try db.insertion(into: "tie", columns: 8)
  }

  /// The numbers of a source's statements.
  static func numbers(of source: Int) -> ClosedRange<Int> {
    (source << bitsPerSource)...((source + 1) << bitsPerSource - 1)
  }

  /// The number of a source, which is that of its id.
  mutating func number(of source: SourceID) throws -> Int { try slugs.number(of: source) }

  /// Inserts a dossier, which must not be in the index.
  mutating func insert(_ dossier: Dossier) throws {
    let number = try number(of: dossier.source.id)
    try problems.insert(dossier.problems, .reading, owner: number)
    // Of an unreadable dossier, only the problems are stored.
    guard dossier.isReadable else { return }
    try insert(dossier.source, number)
    for (place, definition) in dossier.definitions.enumerated() {
      try insert(definition, Self.numbers(of: number).lowerBound + place, number, dossier.source)
    }
    for (place, tie) in (dossier.joins + dossier.differences).enumerated() {
      try ties.run(
        number, place, try slugs.number(of: tie.id), try slugs.number(of: tie.other), place < dossier.joins.count,
        tie.because, tie.position.line, tie.position.column)
    }
  }

  private func insert(_ source: Source, _ number: Int) throws {
    try sources.run(
      number, source.id.text, source.title, source.kind.rawValue, source.file, source.publisher, source.author,
      source.language, source.published?.text, source.read?.text, source.address, source.note,
      source.knownSince?.number, source.publishedInferred, source.origin)
  }

  private mutating func insert(
    _ definition: Dossier.Definition, _ number: Int, _ sourceNumber: Int, _ source: Source
  ) throws {
    let packed = PackedClaims(definition)
    // Most events are mentioned once, and would displace the ids that come again.
    let slug = try slugs.number(of: definition.id, isRemembered: definition.kind != .event)
    try statements.run(
      number, slug, definition.kind.rawValue, definition.position.line, definition.position.column, true,
      definition.wanted(by: source), packed.mentions, packed.claims, packed.places)
    for id in packed.mentioned {
      try mentions.run(sourceNumber, try slugs.number(of: id))
    }
    for (body, office) in definition.singleOffices {
      try holders.run(sourceNumber, slug, try slugs.number(of: body), office.name)
    }
    for (place, other, role, position) in definition.relations {
      try relations.run(
        number, place, slug, try slugs.number(of: other), role.rawValue, position.line, position.column, false)
    }
  }

  /// Removes a dossier.
  func remove(_ number: Int) throws {
    let numbers = Self.numbers(of: number)
    try db.run("DELETE FROM source WHERE id = ?", number)
    try db.run("DELETE FROM statement WHERE id BETWEEN ? AND ?", numbers.lowerBound, numbers.upperBound)
    try db.run(
      "DELETE FROM relation WHERE statement BETWEEN ? AND ?", numbers.lowerBound, numbers.upperBound)
    try db.run("DELETE FROM mention WHERE source = ?", number)
    try db.run("DELETE FROM holder WHERE source = ?", number)
    try db.run("DELETE FROM tie WHERE source = ?", number)
    try problems.remove(.reading, owner: number)
  }

  /// Whether the dossier of a source links zones.
  func hasRelations(_ source: Int) throws -> Bool {
    let numbers = Self.numbers(of: source)
    let found: Int? = try Prepared(db, "SELECT 1 FROM relation WHERE statement BETWEEN ? AND ? LIMIT 1").value(
      numbers.lowerBound, numbers.upperBound)
    return found != nil
  }

  /// What the document of a source copies.
  func origin(of source: Int) throws -> String? {
    let origin: String?? = try Prepared(db, "SELECT origin FROM source WHERE id = ?").value(source)
    return origin ?? nil
  }

  /// The id of a source; nil if its dossier is not in the index.
  func id(of source: Int) throws -> SourceID? {
    let id: String? = try Prepared(db, "SELECT slug FROM source WHERE id = ?").value(source)
    return id.map(SourceID.init(stored:))
  }

  // MARK: - Comparing

  /// What the dossier of a source states about each id. Two states of a dossier differ in the ids whose records must be
  /// made again: most edits are of a single value. Lines and columns do not count, because an added line moves all below.
  func statements(of source: Int) throws -> [Int: [String?]] {
    // The data of the document counts for each of them.
    var document: [String?] = []
    try Prepared(
      db,
      """
      SELECT slug, title, kind, publisher, author, language, published, read, address, note, known, inferred, origin
        FROM source
      WHERE id = ?
      """
    ).each(source) { row in
      document = (0..<13).map { row[$0] }
    }
    let numbers = Self.numbers(of: source)
    var statements: [Int: [String?]] = [:]
    try Prepared(
      db, "SELECT slug, kind, mentions, claims FROM statement WHERE id BETWEEN ? AND ? ORDER BY id"
    ).each(numbers.lowerBound, numbers.upperBound) { row in
      statements[row[0], default: document] += [row[1], row[2], row[3]]
    }
    return statements
  }
}

extension Dossier.Definition {
  /// The offices of a person of which a body has one holder.
  fileprivate var singleOffices: [(body: RecordID, office: Office)] {
    guard kind == .person else { return [] }
    return claims.compactMap { claim in
      guard case .post(let body?, let title) = claim.value else { return nil }
      let office = Office(title: title)
      return office.isSingle ? (body, office) : nil
    }
  }

  /// The links of a zone to other zones, with their places among the claims.
  fileprivate var relations: [(place: Int, other: RecordID, role: ZoneRelation, position: Claim.Position)] {
    guard kind == .zone else { return [] }
    return claims.enumerated().compactMap { place, claim in
      guard claim.field.name == .zones, case .link(let other, let role) = claim.value else { return nil }
      return ZoneRelation(rawValue: role).map { (place, other, $0, claim.position) }
    }
  }

  /// The number in the timeline that an event would have if no other dossier mentioned it; nil if that depends on other
  /// dossiers, because a claim only counts if one of them defines its speaker.
  fileprivate func wanted(by source: Source) -> Int? {
    let dates = claims.filter { $0.field.name == .date }
    guard kind == .event, dates.allSatisfy({ $0.by == nil }) else { return nil }
    if dates.count < 2 {
      guard case .date(let date) = dates.first?.value else { return EventKey.wanted(id, on: nil) }
      return EventKey.wanted(id, on: date)
    }
    return EventKey.wanted(id, on: Record(id: id, kind: kind, claims: dates, sources: [source.id: source]).date)
  }
}

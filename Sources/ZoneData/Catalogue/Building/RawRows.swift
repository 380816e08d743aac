import GRDB

/// Writes what a dossier says into the index, and takes it out again.
struct RawRows {
  private var slugs: Slugs
  private let db: Database
  private let problems: ProblemTable
  private let sources: Prepared
  private let definitions: Prepared
  private let claims: Prepared
  private let ties: Prepared

  /// `isFirst` while the index is made from nothing.
  init(_ db: Database, isFirst: Bool = false) throws {
    self.db = db
    slugs = try Slugs(db, isFirst: isFirst)
    problems = try ProblemTable(db)
    sources = try db.insertion(into: "source", columns: 13)
    definitions = try db.insertion(into: "definition", columns: 9)
    claims = try db.insertion(into: "claim", columns: 19)
    ties = try db.insertion(into: "tie", columns: 8)
  }

  /// A dossier has room for this many claims: more than fit into a file of the largest size.
  private static let perSource = 1 << 22

  /// The number of a source, which is that of its id.
  mutating func number(of source: SourceID) throws -> Int { try slugs.number(of: source) }

  /// Puts a dossier in, which must not be there.
  mutating func insert(_ dossier: Dossier) throws {
    let number = try number(of: dossier.source.id)
    try problems.insert(dossier.problems, .reading, owner: number)
    // What is no dossier is no source either: there is only what is wrong with it.
    guard dossier.isReadable else { return }
    try insert(dossier.source, number)
    let (first, _) = Self.bounds(of: number)
    var place = 0
    for (index, definition) in dossier.definitions.enumerated() {
      // Most events are spoken of once, and would only take the room of what is spoken of again.
      let slug = try slugs.number(of: definition.id, isRemembered: definition.kind != .event)
      try definitions.run(
        number, index, slug, definition.kind.rawValue, definition.position.line, definition.position.column,
        definition.wanted(by: dossier.source), first + place, first + place + definition.claims.count - 1)
      for claim in definition.claims {
        try insert(claim, of: slug, definition.kind, first + place, number)
        place += 1
      }
    }
    for (index, tie) in (dossier.joins + dossier.differences).enumerated() {
      try ties.run(
        number, index, try slugs.number(of: tie.id), try slugs.number(of: tie.other), index < dossier.joins.count,
        tie.because, tie.position.line, tie.position.column)
    }
  }

  /// Takes a dossier out.
  func remove(_ number: Int) throws {
    let (first, last) = Self.bounds(of: number)
    try db.run("DELETE FROM source WHERE id = ?", number)
    try db.run("DELETE FROM definition WHERE source = ?", number)
    try db.run("DELETE FROM tie WHERE source = ?", number)
    try db.run("DELETE FROM claim WHERE id BETWEEN ? AND ?", first, last)
    try problems.remove(.reading, owner: number)
  }

  /// The first and the last number of a source's claims.
  static func bounds(of number: Int) -> (first: Int, last: Int) {
    (number * perSource, (number + 1) * perSource - 1)
  }

  private func insert(_ source: Source, _ number: Int) throws {
    try sources.run(
      number, source.id.text, source.title, source.kind.rawValue, source.file, source.publisher, source.author,
      source.language, source.published?.text, source.read?.text, source.address, source.note,
      source.knownSince?.number)
  }

  private mutating func insert(_ claim: Claim, of record: Int, _ kind: RecordKind, _ id: Int, _ source: Int) throws {
    let (target, by) = (claim.value.target, claim.by)
    try claims.run(with: [
      .int(id), .int(record), .text(kind.rawValue), .int(source), .text(claim.field.name.rawValue),
      .text(claim.value.text), Cell(try target.map { try slugs.number(of: $0) }), Cell(claim.at?.text),
      Cell(claim.on?.text), Cell(try by.map { try slugs.number(of: $0) }), Cell(claim.inferred), Cell(claim.language),
      Cell(claim.note), Cell(claim.correction?.corrects), Cell(claim.correction?.because),
      .int(claim.position.line), .int(claim.position.column), Cell(claim.targetPosition?.stored),
      Cell(claim.byPosition?.stored),
    ])
  }
}

extension Dossier.Definition {
  /// The number in the timeline that an event would have if nobody else spoke of it.
  fileprivate func wanted(by source: Source) -> Int? {
    guard kind == .event else { return nil }
    let dates = claims.filter { $0.field.name == .date }
    if dates.count < 2 {
      guard case .date(let date) = dates.first?.value else { return EventKey.wanted(id, on: nil) }
      return EventKey.wanted(id, on: date)
    }
    return EventKey.wanted(id, on: Record(id: id, kind: kind, claims: dates, sources: [source.id: source]).date)
  }
}

extension Claim.Position {
  private static let columns = 1 << 24

  /// Line and column in one number.
  var stored: Int { line * Self.columns + column }

  init(stored number: Int) {
    self.init(line: number / Self.columns, column: number % Self.columns)
  }
}

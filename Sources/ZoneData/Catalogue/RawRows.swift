import GRDB

/// Writes what a dossier says into the index, and takes it out again.
struct RawRows {
  private var slugs = Slugs()
  private let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// A dossier has room for this many claims: more than fit into a file of the largest size.
  private static let perSource = 1 << 22

  /// The number of a source, which is that of its id.
  mutating func number(of source: SourceID) throws -> Int { try slugs.number(of: source, db) }

  /// Puts a dossier in, which must not be there.
  mutating func insert(_ dossier: Dossier) throws {
    let number = try number(of: dossier.source.id)
    try insert(dossier.source, number)
    var place = 0
    for (index, definition) in dossier.definitions.enumerated() {
      let position = definition.position
      try db.insert(
        "definition",
        [
          number, index, try slugs.number(of: definition.id, db), definition.kind.rawValue, position.line,
          position.column,
        ])
      for claim in definition.claims {
        try insert(claim, of: definition, number * Self.perSource + place, number)
        place += 1
      }
    }
    for (index, tie) in (dossier.joins + dossier.differences).enumerated() {
      try db.insert(
        "tie",
        [
          number, index, try slugs.number(of: tie.id, db), try slugs.number(of: tie.other, db),
          index < dossier.joins.count, tie.because, tie.position.line, tie.position.column,
        ])
    }
    try ProblemTable(db).insert(dossier.problems, .reading, owner: number)
  }

  /// Takes a dossier out.
  func remove(_ number: Int) throws {
    try db.run("DELETE FROM source WHERE id = ?", [number])
    try db.run("DELETE FROM definition WHERE source = ?", [number])
    try db.run("DELETE FROM tie WHERE source = ?", [number])
    try db.run("DELETE FROM claim WHERE id BETWEEN ? AND ?", StatementArguments(Self.bounds(of: number)))
    try ProblemTable(db).remove(.reading, owner: number)
  }

  /// The first and the last number of a source's claims.
  static func bounds(of number: Int) -> [Int] { [number * perSource, (number + 1) * perSource - 1] }

  private func insert(_ source: Source, _ number: Int) throws {
    try db.insert(
      "source",
      [
        number, source.id.text, source.title, source.kind.rawValue, source.file, source.publisher, source.author,
        source.language, source.published?.text, source.read?.text, source.address, source.note,
        source.knownSince?.number,
      ])
  }

  private mutating func insert(
    _ claim: Claim, of definition: Dossier.Definition, _ id: Int, _ source: Int
  ) throws {
    try db.insert(
      "claim",
      [
        id, try slugs.number(of: claim.record, db), definition.kind.rawValue, source, claim.field.name.rawValue,
        claim.value.text, try claim.value.target.map { try slugs.number(of: $0, db) }, claim.at?.text, claim.on?.text,
        try claim.by.map { try slugs.number(of: $0, db) }, claim.inferred, claim.language, claim.note,
        claim.correction?.corrects, claim.correction?.because, claim.position.line, claim.position.column,
        claim.targetPosition?.stored, claim.byPosition?.stored,
      ])
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

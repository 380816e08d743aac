import GRDB

/// Makes the rows of all records of a new index, in the order of their numbers, so that tables only grow at their ends.
struct FirstDeriver {
  private let site: FirstBuild.Site

  init(_ site: FirstBuild.Site) {
    self.site = site
  }

  /// What is written at one turn.
  private struct Made: Sendable {
    let turn: Turns.Turn
    var rows: [IndexRow] = []
    var problems: [Problem] = []
    /// Nil for a change of status, whose rows come with those of its zone.
    var tokens: SearchTokens?
  }

  /// Some of them, and how far that is.
  private struct Batch: Sendable {
    var made: [Made] = []
    var done: Int
    let total: Int
  }

  /// Derives the records that come after a number, and tells the number of the last that is written. Something else can be
  /// written before, while the order of the records is worked out.
  func derive(after last: Int, before: () throws -> Void, wrote: (Int) throws -> Void) throws {
    let (rows, problems) = (RowWriter(site.db, isFirst: true), try ProblemTable(site.db))
    let tokens = try TokenWriter(site.db)
    try SearchIndex.begin(in: site.db)
    try run(before: before) { db, give in
      try Self.make(db, after: last, give)
    } use: { batch in
      for made in batch.made {
        try rows.insert(made.rows)
        try problems.insert(made.problems, .claims, owner: made.turn.slug)
        try (made.tokens ?? SearchTokens(of: made.turn.number, in: site.db)).map(tokens.insert)
      }
      try batch.made.last.map { try wrote($0.turn.number) }
      // Whoever is told may stop it.
      try site.progress.tell(.records, batch.done, of: batch.total)
    }
  }

  /// Reads from a connection of its own, beside the writing; an index in memory has only one.
  private func run(
    before: () throws -> Void, make: @escaping @Sendable (Database, _ give: (Batch) throws -> Void) throws -> Void,
    use: (Batch) throws -> Void
  ) throws {
    guard let path = site.path else {
      try before()
      return try make(site.db, use)
    }
    // Opened before anything else is written, as it takes no locks.
    let database = try Draft.reading(path)
    try Ahead.run(
      make: { give in try database.queue.writeWithoutTransaction { try make($0, give) } }, before: before, use: use)
  }

  private static func make(_ db: Database, after last: Int, _ give: (Batch) throws -> Void) throws {
    let reader = try RecordReader(db, hasRows: false)
    var turns = try Turns(db)
    try turns.fill(reader)
    var (last, batch) = (last, Batch(done: try turns.count(upTo: last), total: try turns.count()))
    while case let next = try turns.next(after: last, 64), let end = next.last {
      batch.made = try next.map { try make($0, turns, reader) }
      batch.done += next.count
      try give(batch)
      last = end.number
    }
  }

  private static func make(_ turn: Turns.Turn, _ turns: Turns, _ reader: RecordReader) throws -> Made {
    var made = Made(turn: turn)
    guard !turn.isChange, let reading = try turn.stretch.map(reader.read) ?? reader.read(turn.slug) else { return made }
    let record = reading.record
    made.rows = try RecordRows.rows(of: reading, turn.number, reader)
    made.problems = reading.problems
    let search = try reader.entry(of: record, turn.number).made()
    made.rows += search.rows
    made.tokens = search.tokens
    guard record.kind == .zone else { return made }
    for change in StatusChange.all(of: record) {
      guard let number = turns.number(of: change.id) else { continue }
      made.rows += RecordRows.rows(of: change, number, zone: turn.number)
      made.rows += SearchEntry(number, .event, texts: change.searchTexts).made().rows
    }
    return made
  }
}

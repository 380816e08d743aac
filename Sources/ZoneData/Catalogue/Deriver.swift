import GRDB

/// Makes the rows of all records that changed dossiers affect, one record at a time.
struct Deriver {
  private let db: Database
  private let changes: Changes
  private let reader: RecordReader
  private let rows: RecordRows
  private let progress: Indexing

  init(_ db: Database, _ changes: Changes, search: SearchRows, _ progress: Indexing) {
    self.db = db
    self.changes = changes
    self.progress = progress
    reader = RecordReader(db)
    rows = RecordRows(db, changes, search: search)
  }

  /// Derives what is affected, then what shows the name of a body that goes by another now. `isFirst` where there are no
  /// rows yet. Problems are those of the claims as they stand; an index of an earlier day has no own ones.
  func derive(isFirst: Bool, findsProblems: Bool = true) throws {
    if !isFirst {
      try removeAll()
    }
    try insertAll(findsProblems)
    if !isFirst {
      for body in try renamed() {
        try changes.noteBearers(ofNameOf: body)
      }
      try removeAll()
      try insertAll(findsProblems)
    }
    try rows.finish()
  }

  /// First all rows go: an event that changed its day must not be in the way of another.
  private func removeAll() throws {
    let ids = try String.fetchAll(db, sql: "SELECT text FROM affected JOIN slug USING (id) WHERE NOT done")
    for id in ids {
      try rows.remove(RecordID(stored: id))
    }
  }

  private func insertAll(_ findsProblems: Bool) throws {
    let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM affected WHERE NOT done") ?? 0
    guard total > 0 else { return }
    var done = 0
    while true {
      let records = try changes.next(512)
      if records.isEmpty { return }
      for record in records {
        try insert(record, findsProblems)
        done += 1
      }
      try progress.tell(.records, min(done, total), of: total)
    }
  }

  private func insert(_ number: Int, _ findsProblems: Bool) throws {
    try changes.noteDone(number)
    let reading = try reader.read(number)
    if findsProblems {
      let table = ProblemTable(db)
      try table.remove(.claims, owner: number)
      try table.insert(reading?.problems ?? [], .claims, owner: number)
    }
    guard let reading else { return }
    try rows.insert(
      reading.record, number: number, claims: reading.claims.count, recency: reader.recency(of: reading.record),
      nameOf: reader.name)
  }

  /// Bodies that came, went or have another name than before.
  private func renamed() throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT affected.id FROM affected LEFT JOIN formerly USING (id)
          LEFT JOIN record ON record.id = affected.id AND record.kind = 'body'
        WHERE formerly.name IS NOT record.name
        """)
  }
}

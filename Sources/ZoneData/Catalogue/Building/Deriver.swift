import GRDB

/// Makes the rows of the records that changed dossiers affect, one record at a time.
struct Deriver {
  private let db: Database
  private let changes: Changes
  private let reader: RecordReader
  private let rows: RowWriter
  private let places: EventPlaces
  private let removal: RowRemoval
  private let search: SearchRows
  private let problems: ProblemTable?
  private let progress: Indexing

  /// Problems are those of the claims as they stand; an index of an earlier day has no own ones.
  init(_ db: Database, _ changes: Changes, findsProblems: Bool = true, _ progress: Indexing = Indexing()) throws {
    (self.db, self.changes, self.progress) = (db, changes, progress)
    reader = try RecordReader(db)
    rows = RowWriter(db)
    places = EventPlaces(db)
    removal = RowRemoval(db, changes, places)
    search = try SearchRows(db)
    problems = findsProblems ? try ProblemTable(db) : nil
  }

  /// Derives what is affected, then what shows the name of a body that goes by another now.
  func derive() throws {
    try deriveAffected()
    for body in try renamed() {
      try changes.noteBearers(ofNameOf: body)
    }
    try deriveAffected()
    try search.finish()
  }

  /// First all rows go: an event that changed its day must not be in the way of another.
  private func deriveAffected() throws {
    let ids = try String.fetchAll(db, sql: "SELECT text FROM affected JOIN slug USING (id) WHERE NOT done")
    for id in ids {
      try removal.remove(RecordID(stored: id))
    }
    let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM affected WHERE NOT done") ?? 0
    var done = 0
    while case let records = try changes.next(512), !records.isEmpty {
      for record in records {
        try insert(record)
        done += 1
      }
      try progress.tell(.records, min(done, total), of: total)
    }
  }

  private func insert(_ number: Int) throws {
    try changes.noteDone(number)
    let reading = try reader.read(number)
    try problems?.remove(.claims, owner: number)
    try problems?.insert(reading?.problems ?? [], .claims, owner: number)
    guard let reading else { return }
    let record = reading.record
    let row = record.kind == .event ? try place(record.id, on: record.date) : number
    try rows.insert(RecordRows.rows(of: reading, row, reader))
    try search.put(reader.entry(of: record, row))
    guard record.kind == .zone else { return }
    for change in StatusChange.all(of: record) {
      let row = try place(change.id, on: change.on)
      try rows.insert(RecordRows.rows(of: change, row, zone: number))
      try search.put(SearchEntry(row, .event, texts: change.searchTexts))
    }
  }

  private func place(_ id: RecordID, on date: EDTFDate?) throws -> Int {
    let (key, displaced) = try places.place(id, on: date)
    if let displaced {
      try removal.makeAgain(displaced)
    }
    return key
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

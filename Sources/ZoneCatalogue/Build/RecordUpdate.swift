import GRDB
import ZoneData

/// Replaces the rows of all affected records. A second thread makes the rows; only this one uses the database.
///
/// A class because reading and writing take turns and share the keys that are given out.
final class RecordUpdate {
  private let db: Database
  private let changes: Changes
  private let progress: Indexing
  private let reader: RecordReader
  private let rows: RowWriter
  private let search: SearchRows
  private let problems: ProblemTable?
  private let storedEvent: Prepared
  private let staleRow: Prepared
  /// Keys that events got, but that are not in the table yet.
  private var reserved: Set<Int> = []
  private var lastInOrder = 0

  /// Problems are those of the claims as they are now; an index of an earlier day finds none of its own.
  init(_ db: Database, _ changes: Changes, findsProblems: Bool = true, _ progress: Indexing = Indexing()) throws {
    (self.db, self.changes, self.progress) = (db, changes, progress)
    reader = try RecordReader(db)
    rows = RowWriter(db, isFirst: changes.isFirst)
    search = try SearchRows(db)
    problems = findsProblems ? try ProblemTable(db) : nil
    storedEvent = try Prepared(db, "SELECT 1 FROM event WHERE id = ?")
    staleRow = try Prepared(db, "SELECT 1 FROM stale WHERE id = ?")
  }

  /// Makes the affected records, then those that show the name of a body that was renamed.
  func run() throws {
    if changes.isFirst {
      try SearchIndex.begin(in: db)
      try EventOrder.begin(in: db)
    }
    let renamed = try replaceAffected()
    for body in renamed {
      try changes.noteBearers(ofNameOf: body)
    }
    if !renamed.isEmpty {
      _ = try replaceAffected()
    }
    try search.finish()
  }

  /// First all rows are removed, so that events find the keys free that others left. Returns the renamed bodies.
  private func replaceAffected() throws -> [Int] {
    try removeRows()
    let total = try changes.fillTurns()
    var (read, done) = (0, 0)
    try Pipeline.run(ahead: 4) {
      let turns = try changes.turns(after: read, 64)
      read += turns.count
      return turns.isEmpty ? nil : Batch(tasks: try turns.compactMap(task), count: turns.count)
    } transform: { batch in
      (RecordIndexer.index(batch.tasks), batch.tasks.flatMap(\.keys), batch.count)
    } use: { result, keys, count in
      try write(result)
      reserved.subtract(keys)
      done += count
      try progress.report(.records, done, of: total)
    }
    return try changes.finishTurns()
  }

  private func removeRows() throws {
    guard !changes.isFirst else { return }
    let removal = RowRemoval(db)
    for id in try changes.affectedIDs() {
      try removal.remove(id)
    }
    try problems?.removeClaimsOfAffected()
  }

  private func write(_ result: RecordIndexer.Result) throws {
    try rows.insert(result.rows)
    for entry in result.entries {
      try search.replace(entry)
    }
    for (owner, found) in result.problems {
      try problems?.insert(found, .claims, owner: owner)
    }
  }

  // MARK: - Reading

  /// Records that are read together.
  private struct Batch: Sendable {
    let tasks: [IndexTask]
    /// The number of turns. Some are those of ids that no dossier defines any more.
    let count: Int
  }

  private func task(_ turn: Changes.Turn) throws -> IndexTask? {
    guard let raw = try reader.record(turn.slug, withNames: true) else { return nil }
    let row = raw.kind == .event ? try freeKey(from: Self.wantedKey(of: raw)) : raw.slug
    var entryRows: [RecordID: Int] = [:]
    if raw.kind == .zone {
      // Changes follow from the claims for the status alone.
      for change in StatusChange.all(of: raw.assembled(only: [.status]).record) {
        entryRows[change.id] = try freeKey(from: EventKey.wanted(change.id, on: change.on))
      }
    }
    if raw.sources.values.contains(where: { $0.kind == .note }) {
      for note in DatedNote.all(of: raw.assembled(only: [.notes]).record, raw.sources) {
        entryRows[note.id] = try freeKey(from: EventKey.wanted(note.id, on: note.on))
      }
    }
    let stale = changes.isFirst ? [] : try ([row] + entryRows.values).filter { try staleRow.value($0) == 1 }
    // A row far after its place would leave all that follow out of order.
    let isInOrder = changes.isFirst && row > lastInOrder && (0..<EventKey.perDay).contains(row - turn.place)
    if isInOrder {
      lastInOrder = row
    }
    return IndexTask(raw: raw, row: row, entryRows: entryRows, stale: Set(stale), isInOrder: isInOrder)
  }

  private static func wantedKey(of event: RawRecord) -> Int {
    if event.statements.count == 1, let wanted = event.statements[0].wanted { return wanted }
    return EventKey.wanted(event.id, on: event.assembled(only: [.date]).record.date)
  }

  /// An event gets the key that follows from its day and id, or else the next free one.
  private func freeKey(from wanted: Int) throws -> Int {
    var key = wanted
    while try reserved.contains(key) || storedEvent.value(key) == 1 {
      key += 1
    }
    reserved.insert(key)
    return key
  }
}

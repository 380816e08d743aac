import GRDB
import GRDBSQLite

extension Database {
  /// Asks a question, and gives it up where it takes longer than somebody would wait; nil then.
  func giveUp<Answer>(after patience: Duration, _ question: () throws -> Answer) throws -> Answer? {
    var deadline = ContinuousClock.now + patience
    return try withUnsafeMutablePointer(to: &deadline) { deadline in
      // SQLite asks every so many of its steps whether to go on: some thousand times a second.
      sqlite3_progress_handler(sqliteConnection, 10_000, Self.isOver, deadline)
      defer { sqlite3_progress_handler(sqliteConnection, 0, nil, nil) }
      do {
        return try question()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
        return nil
      }
    }
  }

  private static let isOver: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { deadline in
    guard let deadline = deadline?.assumingMemoryBound(to: ContinuousClock.Instant.self) else { return 0 }
    return ContinuousClock.now > deadline.pointee ? 1 : 0
  }
}

import GRDB
import GRDBSQLite

/// Ends questions while they are looked into, because somebody waits for something else.
private final class Patience {
  private let isEnough: () -> Bool
  private(set) var isOver = false

  init(_ isEnough: @escaping () -> Bool) {
    self.isEnough = isEnough
  }

  /// From here on, SQLite asks every so many of its steps whether to go on: few, as one that reads far apart in a large
  /// file takes long.
  func begin(on db: Database) {
    sqlite3_progress_handler(
      db.sqliteConnection, 200,
      { patience in
        guard let patience else { return 0 }
        return Unmanaged<Patience>.fromOpaque(patience).takeUnretainedValue().look()
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func end(on db: Database) {
    sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil)
  }

  private func look() -> Int32 {
    isOver = isOver || isEnough()
    return isOver ? 1 : 0
  }
}

extension Catalogue {
  /// Asks questions, and gives them up as soon as somebody has had enough; nil then.
  package func giveUp<Answer>(when isEnough: () -> Bool, _ questions: () throws -> Answer) throws -> Answer? {
    try withoutActuallyEscaping(isEnough) { isEnough in
      let patience = Patience(isEnough)
      try read(patience.begin)
      defer { try? read(patience.end) }
      do {
        return try questions()
      } catch {
        guard patience.isOver else { throw error }
        return nil
      }
    }
  }

  /// The same where they take longer than that: a screen waits for nothing.
  package func giveUp<Answer>(after time: Duration, _ questions: () throws -> Answer) throws -> Answer? {
    guard time > .zero else { return nil }
    let deadline = ContinuousClock.now + time
    return try giveUp(when: { .now > deadline }, questions)
  }
}

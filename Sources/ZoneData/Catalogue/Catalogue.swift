import GRDB
import Synchronization

/// SQLite's complaint, without the statement that it is about.
package struct CatalogueError: Error, Equatable, CustomStringConvertible {
  package let description: String

  /// The indexing was stopped by whoever waited for it.
  package static let stopped = CatalogueError(Indexing.Stopped())

  init(_ error: any Error) {
    description = (error as? DatabaseError)?.message ?? "\(type(of: error))"
  }
}

/// The index over all dossiers: records, claims, links and words in SQLite. Everything the screen shows comes from
/// here, a window at a time, so that the size of the data does not matter.
package final class Catalogue: Sendable {
  private let state: Mutex<State>
  /// Makes the index again where that on disk turns out to be damaged; nil where it is in memory.
  private let mend: (@Sendable () throws -> Catalogue)?
  let recentQueries = RecentQueries()
  let recentRows = RecentRows()

  /// What is known of an index as a whole.
  private struct State {
    let database: OpenDatabase
    let search: Search
    /// Problems that the index does not hold: with folders.
    let unstoredProblems: [Problem]
    let problemCount: Int
    let totals: Totals
    /// The days of all documents, where the index holds only some.
    let days: [Day]?
  }

  /// Takes an index that is built. `problems` are those that it does not hold; `days` those of all documents, where it
  /// holds only some.
  init(
    _ database: OpenDatabase, problems: [Problem] = [], days: [Day]? = nil,
    mend: (@Sendable () throws -> Catalogue)? = nil
  ) throws {
    let state = try database.queue.unsafeRead { db in
      db.add(function: EDTFDate.mayFallInSQL)
      return State(
        database: database, search: Search(), unstoredProblems: problems,
        problemCount: try ProblemTable.count(in: db) + problems.count, totals: try TotalsTable.read(db), days: days)
    }
    self.state = Mutex(state)
    self.mend = mend
  }

  /// What is wrong in the dossiers, by file and line.
  package var problems: [Problem] { get throws { (try read(ProblemTable.all) + unstoredProblems).sorted() } }
  package var problemCount: Int { current.problemCount }
  package var totals: Totals { current.totals }
  /// The days on which documents became known, in order.
  package var days: [Day] { get throws { try current.days ?? recentRows.days { try read(Self.days) } } }
  var search: Search { current.search }
  var unstoredProblems: [Problem] { current.unstoredProblems }

  private var current: State { state.withLock { $0 } }

  /// Asks the database; the only way in for the queries in the extensions.
  ///
  /// Without a transaction around each question: the index stands still for whoever has it open, and the four
  /// statements that begin, guard and end one cost more than most questions.
  func read<Answer>(_ question: (Database) throws -> Answer) throws(CatalogueError) -> Answer {
    do {
      do {
        return try current.database.queue.unsafeRead(question)
      } catch let error as DatabaseError where error.isOfDamage {
        guard try mendDamage() else { throw error }
        return try current.database.queue.unsafeRead(question)
      }
    } catch {
      throw CatalogueError(error)
    }
  }

  /// Takes an index in memory in place of a file that somebody cut or overwrote meanwhile; false where it is in memory.
  private func mendDamage() throws -> Bool {
    guard let mend else { return false }
    let mended = try mend().current
    state.withLock { $0 = mended }
    return true
  }

  /// A copy in memory of the index as it is.
  func copy() throws -> OpenDatabase {
    let copy = try OpenDatabase.inMemory()
    try read { source in try copy.queue.unsafeRead { try source.backup(to: $0) } }
    return copy
  }

  private static func days(_ db: Database) throws -> [Day] {
    try Int.fetchAll(db, sql: "SELECT DISTINCT known FROM source WHERE known IS NOT NULL ORDER BY known").map(
      Day.init(number:))
  }
}

extension DatabaseError {
  /// Whether a file is not what was written to it.
  fileprivate var isOfDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_FULL].contains(resultCode)
  }
}

import GRDB
import Platform
import ZoneData

/// SQLite's message, without the statement that failed.
package struct CatalogueError: Error, Equatable, CustomStringConvertible {
  package let description: String

  /// The caller stopped the indexing.
  package static let stopped = CatalogueError(Indexing.Stopped())
  /// The query ended early because of `Catalogue.interrupt()`.
  package static let interrupted = CatalogueError(DatabaseError(resultCode: .SQLITE_INTERRUPT))

  init(_ error: any Error) {
    switch error {
    case let error as CatalogueError: self = error
    case let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT: description = "interrupted"
    case let error as DatabaseError: description = error.message ?? "\(error.resultCode)"
    default: description = "\(type(of: error))"
    }
  }
}

/// The index of all dossiers: records, claims, links and words in SQLite. Everything the screen shows comes from here, a
/// window at a time, so the size of the data does not matter.
package final class Catalogue: Sendable {
  private let state: Locked<State>
  /// Builds an index in memory if the one on disk turns out to be damaged; nil if this one is in memory.
  private let rebuild: (@Sendable () throws -> Catalogue)?

  /// Results that later queries reuse. All connections to one state of an index share them.
  final class Caches: Sendable {
    let search = Search()
    let queries = Recent<String, ParsedQuery>(8)
    let rows = RecentRows()
  }

  /// A state of the index.
  private struct State {
    let database: OpenDatabase
    let caches: Caches
    /// Problems with folders, which are not stored in the index.
    let unstoredProblems: [Problem]
    let problemCount: Int
    let totals: Totals
    /// The days of all documents, if the index contains only some.
    let days: [Day]?
    /// The day of an as-of view.
    let day: Day?
    var staleAfter = AgeScale.standardThreshold
    /// The day that counts as the present one; nil for that of the clock.
    var today: Day?
    var attention = Attention()
  }

  /// Takes a finished index. `problems` are those that are not stored in it; `days` those of all documents, if it contains
  /// only some.
  init(
    _ database: OpenDatabase, problems: [Problem] = [], days: [Day]? = nil, asOf day: Day? = nil,
    caches: Caches = Caches(), rebuild: (@Sendable () throws -> Catalogue)? = nil
  ) throws {
    let state = try database.queue.unsafeRead { db in
      db.add(function: EDTFDate.mayFallInSQL)
      try AttentionTables.create(in: db)
      return State(
        database: database, caches: caches, unstoredProblems: problems,
        problemCount: try ProblemTable.count(in: db) + problems.count, totals: try TotalsTable.read(db), days: days,
        day: day)
    }
    self.state = Locked(state)
    self.rebuild = rebuild
  }

  /// What is wrong in the dossiers, by file and line.
  package var problems: [Problem] { get throws { (try read(ProblemTable.all) + unstoredProblems).sorted() } }
  package var problemCount: Int { current.problemCount }
  package var totals: Totals { current.totals }
  /// The days on which documents became known, in order.
  package var days: [Day] { get throws { try current.days ?? recentRows.days { try read(Self.days) } } }
  /// The day of an as-of view.
  var day: Day? { current.day }
  /// From when and after how long values count as stale; nil if the clock cannot be read.
  package var ages: AgeScale? {
    let current = current
    return (current.day ?? current.today ?? .today).map { AgeScale(today: $0, staleAfter: current.staleAfter) }
  }

  /// Changes after how long values count as stale, and which day counts as the present one.
  package func measureAges(staleAfter: Age? = nil, today: Day? = nil) {
    state.withLock { state in
      state.staleAfter = staleAfter ?? state.staleAfter
      state.today = today ?? state.today
    }
  }

  /// What the user watches and what is new to them.
  package var attention: Attention { current.attention }

  /// Takes what the user watches and what is new to them.
  func attend(to attention: Attention) throws {
    try read { try AttentionTables.fill(with: attention, in: $0) }
    state.withLock { $0.attention = attention }
  }

  var search: Search { current.caches.search }
  var recentQueries: Recent<String, ParsedQuery> { current.caches.queries }
  var recentRows: RecentRows { current.caches.rows }
  var unstoredProblems: [Problem] { current.unstoredProblems }

  private var current: State { state.withLock { $0 } }

  /// Queries the database. All queries in the extensions use it.
  ///
  /// It opens no transaction: the connection stays in one state of the index, and the four statements that begin, guard and
  /// end a transaction cost more than most queries.
  func read<Answer>(_ question: (Database) throws -> Answer) throws(CatalogueError) -> Answer {
    do {
      do {
        return try current.database.queue.unsafeRead(question)
      } catch let error as DatabaseError where error.isOfDamage {
        guard try replaceDamaged() else { throw error }
        return try current.database.queue.unsafeRead(question)
      }
    } catch {
      throw CatalogueError(error)
    }
  }

  /// Ends the query that runs now, if one does; it throws `CatalogueError.interrupted`. May be called on any thread.
  package func interrupt() { current.database.queue.interrupt() }

  /// Another connection to the same file in the same state, for queries on another thread; nil if the index is in
  /// memory or its file has changed, and the caller shares this one.
  package func reader() throws(CatalogueError) -> Catalogue? {
    guard let file = current.database.file else { return nil }
    let revision = try read(Self.revision)
    do {
      var configuration = CatalogueFile.shared
      configuration.readonly = true
      let database = try OpenDatabase(at: file.path, configuration, in: file)
      let isSame = try database.queue.unsafeRead { db in
        try db.execute(sql: "BEGIN")
        return try revision != nil && Self.revision(db) == revision
      }
      guard isSame else { return nil }
      let current = current
      let reader = try Catalogue(
        database, problems: current.unstoredProblems, days: current.days, asOf: current.day, caches: current.caches,
        rebuild: rebuild)
      reader.measureAges(staleAfter: current.staleAfter, today: current.today)
      if current.attention != Attention() { try reader.attend(to: current.attention) }
      return reader
    } catch let error as DatabaseError where error.isOfDamage {
      return nil
    } catch {
      throw CatalogueError(error)
    }
  }

  /// Differs between any two states of an index on disk.
  private static func revision(_ db: Database) throws -> String? {
    try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'revision'")
  }

  /// Marks the rows of an index as changed.
  static func raiseRevision(_ db: Database) throws {
    try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('revision', hex(randomblob(16)))")
  }

  /// Replaces an index whose file was cut or overwritten by one in memory; false if it is in memory.
  private func replaceDamaged() throws -> Bool {
    guard let rebuild else { return false }
    let rebuilt = try rebuild().current
    state.withLock { $0 = rebuilt }
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
  /// Whether the file does not contain what was written to it.
  fileprivate var isOfDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_FULL].contains(resultCode)
  }
}

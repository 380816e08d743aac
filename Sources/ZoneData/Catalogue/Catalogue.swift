import GRDB

/// SQLite's complaint, without the statement that it is about.
package struct CatalogueError: Error, Equatable, CustomStringConvertible {
  package let description: String

  init(_ error: any Error) {
    description = (error as? DatabaseError)?.message ?? "\(type(of: error))"
  }
}

/// The index over all dossiers: records, claims, links and words in SQLite. Everything the screen shows comes from
/// here, a window at a time, so that the size of the data does not matter.
package final class Catalogue: Sendable {
  private let database: OpenDatabase
  let search: Search
  let recentQueries = RecentQueries()
  /// What is wrong in the dossiers.
  package let problems: [Problem]
  package let totals: Totals
  /// The days on which documents became known, in order.
  package let days: [Day]

  /// Builds the index in memory.
  package convenience init(_ assembly: Assembly) throws(CatalogueError) {
    try self.init(assembly, PinyinRules())
  }

  convenience init(_ assembly: Assembly, _ pinyin: PinyinRules) throws(CatalogueError) {
    do {
      let database = OpenDatabase(try DatabaseQueue(configuration: Self.building))
      try database.queue.write(CatalogueWriter(assembly, pinyin).write)
      try self.init(database, problems: assembly.problems, days: assembly.days)
    } catch {
      throw CatalogueError(error)
    }
  }

  /// Reads the dossiers of folders and indexes them in memory, or what was known of them on a day.
  package convenience init(folders: [String], asOf day: Day? = nil) throws(CatalogueError) {
    let pinyin = PinyinRules()
    try self.init(Assembly(DossierFolder.read(folders), asOf: day), pinyin)
  }

  /// Takes an index that is built.
  init(_ database: OpenDatabase, problems: [Problem], days: [Day]) throws {
    self.database = database
    self.problems = problems
    self.days = days
    (totals, search) = try database.queue.unsafeRead { db in
      db.add(function: EDTFDate.mayFallInSQL)
      return (try Self.count(db), try Search(in: db))
    }
  }

  /// How a database is set up that nobody else sees and that may be lost at any time.
  static var building: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    return configuration
  }

  /// Asks the database; the only way in for the queries in the extensions.
  ///
  /// Without a transaction around each question: nobody writes to the index once it is built, and the four
  /// statements that begin, guard and end one cost more than most questions.
  func read<Answer>(_ question: (Database) throws -> Answer) throws(CatalogueError) -> Answer {
    do {
      return try database.queue.unsafeRead(question)
    } catch {
      throw CatalogueError(error)
    }
  }

  private static func count(_ db: Database) throws -> Totals {
    func count(_ rows: String) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(rows)") ?? 0
    }
    var totals = Totals()
    totals.zones = try count("zone")
    totals.unnamedZones = try count("zone WHERE NOT named")
    totals.partners = try count("partner")
    totals.contacts = try count("contact")
    totals.events = try count("record WHERE kind = 'event'")
    totals.timeline = try count("event")
    totals.sources = try count("source")
    totals.claims = try count("claim")
    return totals
  }
}

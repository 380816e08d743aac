import GRDB

/// SQLite's complaint, without the statement that it is about.
package struct CatalogueError: Error, Equatable, CustomStringConvertible {
  package let description: String

  init(_ error: any Error) {
    description = (error as? DatabaseError)?.message ?? "\(type(of: error))"
  }
}

/// The index over all dossiers: records, claims and links in SQLite. Everything the screen shows comes from here,
/// a window at a time, so that the size of the data does not matter.
package final class Catalogue: Sendable {
  private let database: DatabaseQueue
  /// What is wrong in the dossiers.
  package let problems: [Problem]
  package let totals: Totals
  /// The days on which documents became known, in order.
  package let days: [Day]

  /// Builds the index in memory.
  package init(_ assembly: Assembly) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    database = try DatabaseQueue(configuration: configuration)
    problems = assembly.problems
    days = assembly.days
    try database.write(CatalogueWriter(assembly).write)
    totals = try database.read(Self.count)
  }

  /// Reads the dossiers of folders and indexes them, or what was known of them on a day.
  package convenience init(folders: [String], asOf day: Day? = nil) throws {
    try self.init(Assembly(DossierFolder.read(folders), asOf: day))
  }

  /// Asks the database; the only way in for the queries in the extensions.
  ///
  /// Without a transaction around each question: nobody writes to the index once it is built, and the four
  /// statements that begin, guard and end one cost more than most questions.
  func read<Answer>(_ question: (Database) throws -> Answer) throws(CatalogueError) -> Answer {
    do {
      return try database.unsafeRead(question)
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
    totals.events = try count("event")
    totals.sources = try count("source")
    totals.claims = try count("claim")
    return totals
  }
}

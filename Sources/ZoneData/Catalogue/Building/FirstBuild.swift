import GRDB

/// Makes an index from nothing: the dossiers row by row, then what their ids mean, then the rows of all records.
///
/// Each part leaves the index in a state from which another run goes on, so that a world of dossiers need not be read again
/// when a program is ended on the way.
struct FirstBuild {
  /// Where and how it is made.
  struct Site {
    let db: Database
    var progress = Indexing()
    /// The path of the index, which a second connection reads from; nil in memory, where there is only one.
    var path: String?
    /// Keeps what is written so far, if it is time to or where it must be.
    var keep: (_ always: Bool) throws -> Void = { _ in }
  }

  private let site: Site
  private let problems: ProblemTable
  private let files: Prepared
  private var raw: RawRows

  /// The database has the tables, and may have what an earlier run left.
  init(_ site: Site) throws {
    self.site = site
    problems = try ProblemTable(site.db)
    files = try site.db.insertion(into: "file", columns: 4)
    raw = try RawRows(site.db, isFirst: true)
  }

  /// Puts the dossier of a file in. Where the file cannot be read, there is only the problem with it.
  mutating func put(_ reading: DossierFile.Reading) throws {
    let number = try raw.number(of: reading.file.id)
    try files.run(number, reading.file.path, reading.stamp, reading.digest)
    if let dossier = reading.dossier {
      try raw.insert(dossier)
    }
    try problems.insert(reading.problems, .reading, owner: number)
    try site.keep(false)
  }

  /// Whether all dossiers were put in by an earlier run.
  var isRead: Bool {
    get throws { try state("linked") != nil }
  }

  /// Makes everything that follows from the dossiers; after this the index is of them.
  func finish() throws {
    if try !isRead {
      try link()
    }
    try FirstDeriver(site).derive(after: state("derived") ?? 0) {
      try sorting(RawSchema.backIndexes)
    } wrote: {
      try note("derived", $0)
    }
    try sorting { try CatalogueSchema.finish(in: site.db) }
    try problems.nameNearest(came: [], went: [])
    try site.db.run("DELETE FROM meta WHERE key IN ('linked', 'derived')")
  }

  private func link() throws {
    try sorting(RawSchema.indexes)
    var linker = try Linker(site.db)
    try linker.link(joinsChanged: true)
    try note("linked", 1)
    try site.keep(true)
  }

  /// What sorts takes as much memory as there is for pages, for each of two threads.
  private func sorting(_ work: () throws -> Void) throws {
    let cache = try Int.fetchOne(site.db, sql: "PRAGMA cache_size") ?? 0
    try site.db.execute(sql: "PRAGMA cache_size = -8192")
    try work()
    try site.db.execute(sql: "PRAGMA cache_size = \(cache)")
  }

  private func sorting(_ indexes: [String]) throws {
    try sorting {
      for statement in indexes {
        try site.db.execute(sql: statement)
      }
    }
  }

  // MARK: - Where it stands

  private func state(_ key: String) throws -> Int? {
    try Prepared(site.db, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?").value(key)
  }

  private func note(_ key: String, _ number: Int) throws {
    try site.db.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", key, String(number))
    try site.keep(false)
  }
}

import GRDB
import ZoneData

/// Indexes in memory, and those of earlier days.
extension Catalogue {
  /// Reads the dossiers of folders and indexes them in memory.
  package convenience init(folders: [String], _ progress: Indexing = Indexing()) throws(CatalogueError) {
    do {
      let listing = DossierFolder.list(folders)
      let database = try OpenDatabase.inMemory()
      try database.queue.write { db in
        try CatalogueSchema.create(in: db)
        let sync = DossierSync(db, progress)
        try sync.run(sync.difference(listing))
      }
      try self.init(database, problems: listing.problems)
    } catch {
      throw CatalogueError(error)
    }
  }

  /// Indexes dossiers in memory that were read elsewhere.
  package convenience init(_ dossiers: [Dossier]) throws(CatalogueError) {
    do {
      let database = try OpenDatabase.inMemory()
      try database.queue.write { db in
        try CatalogueSchema.create(in: db)
        var update = try CatalogueUpdate(db)
        for dossier in dossiers {
          let file = DossierFile(id: dossier.source.id, path: dossier.source.file)
          try update.put(.init(file: file, stamp: 0, digest: "", dossier: dossier, problems: []))
        }
        try update.finish()
      }
      try self.init(database)
    } catch {
      throw CatalogueError(error)
    }
  }

  /// The index as of a day: only documents that were known by then count. It is a copy in memory of this one, from which
  /// the others are taken out.
  package func asOf(_ day: Day) throws(CatalogueError) -> Catalogue {
    do {
      let database = try copy()
      try database.queue.write { db in
        try AsOfView(db).forget(after: day)
      }
      let catalogue = try Catalogue(database, problems: unstoredProblems, days: try days, asOf: day)
      catalogue.measureAges(staleAfter: ages?.staleAfter)
      return catalogue
    } catch {
      throw CatalogueError(error)
    }
  }
}

extension OpenDatabase {
  /// An empty database in memory.
  static func inMemory() throws -> OpenDatabase {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY")
    }
    return try OpenDatabase(configuration)
  }
}

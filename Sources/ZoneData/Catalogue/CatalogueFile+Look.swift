import GRDB

extension CatalogueFile {
  /// The index as it stands in the file, whatever the folders say now; nil where the file is not what this program left
  /// there.
  func asItStands() throws -> Catalogue? {
    try open { try Catalogue($0) }
  }

  /// How many files of the folders the index holds otherwise or not at all, and how many it holds that are gone; nil
  /// where the file is not what this program left there.
  func lag(behind listing: DossierFolder.Listing) throws -> (changed: Int, gone: Int)? {
    try open { database in
      let difference = try database.queue.unsafeRead { try sync($0, false).difference(listing) }
      return (difference.changed.count, difference.gone.count)
    }
  }

  /// In a reading transaction, so that the state stays whole.
  private func open<Answer>(_ body: (OpenDatabase) throws -> Answer) throws -> Answer? {
    guard file.becomesIntact() else { return nil }
    let database = try OpenDatabase(at: file.path, Self.shared, in: file)
    let isOurs = try database.queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN")
      return try self.isOurs(db)
    }
    return isOurs ? try body(database) : nil
  }
}

import GRDB
import ZoneData

extension CatalogueFile {
  /// The index in the file, whatever the folders contain now; nil if the file is not what this program left there.
  func asItStands() throws -> Catalogue? {
    try open { try Catalogue($0) }
  }

  /// The number of files that differ from those in the index or are missing from it, and of those in it that are gone; nil
  /// if the file is not what this program left there.
  func lag(behind listing: DossierFolder.Listing) throws -> (changed: Int, gone: Int)? {
    try open { database in
      let difference = try database.queue.unsafeRead { try sync($0, false).difference(listing) }
      return (difference.changed.count, difference.gone.count)
    }
  }

  /// In a reading transaction, which keeps the state.
  private func open<Answer>(_ body: (OpenDatabase) throws -> Answer) throws -> Answer? {
    guard file.isIntact else { return nil }
    let database = try OpenDatabase(at: file.path, Self.shared, in: file)
    let isOurs = try database.queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN")
      return try self.isOurs(db)
    }
    return isOurs ? try body(database) : nil
  }
}

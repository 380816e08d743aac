import GRDB
import ZoneData

/// What one data folder gives to an index.
package struct FolderShare: Equatable, Sendable {
  package let dossiers: Int
  /// The records of which its dossiers speak, each once, whatever other folders say of them.
  package let records: Int
  package let problems: [Problem]
}

extension Catalogue {
  /// What comes from a folder.
  package func share(of folder: String) throws -> FolderShare {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let isFrom = { (file: String) in file.hasPrefix(prefix) && !file.dropFirst(prefix.count).contains("/") }
    let problems = try problems.filter { $0.file == folder || isFrom($0.file) }
    return try read { db in
      let ids = try Row.fetchAll(db, sql: "SELECT id, file FROM source").filter { isFrom($0[1]) }.map { $0[0] as Int }
      return FolderShare(dossiers: ids.count, records: try Self.records(of: ids, db), problems: problems)
    }
  }

  private static func records(of sources: [Int], _ db: Database) throws -> Int {
    let bits = RawRows.bitsPerSource
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(DISTINCT coalesce(slug.joined, slug.id)) FROM json_each(?) AS wanted
          CROSS JOIN statement ON statement.id BETWEEN wanted.value << \(bits) AND ((wanted.value + 1) << \(bits)) - 1
          JOIN slug ON slug.id = statement.slug
        """, arguments: ["[\(sources.map(String.init).joined(separator: ","))]"]) ?? 0
  }
}

import GRDB
import ZoneData

/// That two ids are one record: who says so, and why.
package struct JoinRow: Hashable, Sendable {
  /// The id that was joined, and the one it means.
  package let id: RecordID
  package let other: RecordID
  package let because: String
  package let source: SourceID
  /// Where it stands in the dossier.
  package let line: Int
}

/// What the notes say of ids: which are one record, and which only look alike.
extension Catalogue {
  /// The joins by which a record got the claims of other ids.
  package func joins(of id: RecordID) throws -> [JoinRow] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT joined.text, other.text, because, source.slug, line
          FROM slug JOIN slug joined ON joined.joined = slug.id JOIN tie ON tie.slug = joined.id AND same
            JOIN slug other ON other.id = tie.other JOIN source ON source.id = tie.source
          WHERE slug.text = ? ORDER BY joined.text, source.slug, place
          """)
      return try Row.fetchAll(statement, arguments: [id.text]).map { row in
        JoinRow(
          id: RecordID(stored: row[0]), other: RecordID(stored: row[1]), because: row[2],
          source: SourceID(stored: row[3]), line: row[4])
      }
    }
  }

  /// Records that may be one, are not joined, and are not said to be different; for `stz check`, as looking for them takes
  /// its time.
  package func likelyDuplicates() throws -> [Problem] {
    try read { db in
      let names = try Self.printedNames(db)
      let different = try Row.fetchAll(db, sql: Self.differences).map { row in
        Set([RecordID(stored: row[0]), RecordID(stored: row[1])])
      }
      return Dictionary(grouping: names, by: \.kind).values.flatMap { names in
        DuplicateFinder(different: Set(different)).problems(among: names)
      }
    }
  }

  private static func printedNames(_ db: Database) throws -> [DuplicateFinder.Name] {
    let records = try Int.fetchAll(
      db, sql: "SELECT id FROM slug WHERE kind IS NOT NULL AND joined IS NULL ORDER BY text")
    let reader = try RecordReader(db)
    var names: [DuplicateFinder.Name] = []
    for record in try records.lazy.compactMap({ try reader.record($0) }) {
      for statement in record.statements {
        statement.unpack(for: record.id, record.kind, only: [.name, .aliases]) { unpacked in
          guard unpacked.problem == nil else { return }
          names.append(
            DuplicateFinder.Name(
              record: record.id, printed: unpacked.claim.value.text, file: record.sources[statement.source]?.file ?? "",
              place: unpacked.claim.position, kind: record.kind.rawValue))
        }
      }
    }
    return names
  }

  private static let differences = """
    SELECT coalesce(joined.text, slug.text), coalesce(otherJoined.text, other.text)
    FROM tie JOIN slug ON slug.id = tie.slug JOIN slug other ON other.id = tie.other
      LEFT JOIN slug joined ON joined.id = slug.joined LEFT JOIN slug otherJoined ON otherJoined.id = other.joined
    WHERE NOT same
    """
}

import GRDB
import ZoneData

extension Catalogue {
  /// The ids that mean a record, and the dossiers that state something about one of them.
  package func origins(of record: RecordID) throws -> (ids: Set<RecordID>, sources: Set<SourceID>) {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT member.text, source.slug FROM slug JOIN slug member ON member.id = slug.id OR member.joined = slug.id
            LEFT JOIN statement ON statement.slug = member.id LEFT JOIN source ON source.id = statement.source
          WHERE slug.text = ?
          """, arguments: [record.text])
      return (
        Set(rows.map { RecordID(stored: $0[0]) }),
        Set(rows.compactMap { ($0[1] as String?).map(SourceID.init(stored:)) })
      )
    }
  }

  /// The dossier that states that two records are different, although they look alike; nil if none does.
  package func dossier(keepingApart one: RecordID, _ other: RecordID) throws -> SourceID? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT min(source.slug) FROM tie JOIN source ON source.id = tie.source
            JOIN slug a ON a.id = tie.slug JOIN slug b ON b.id = tie.other
            JOIN slug one ON one.id = coalesce(a.joined, a.id) JOIN slug other ON other.id = coalesce(b.joined, b.id)
          WHERE NOT same AND (one.text = ?1 AND other.text = ?2 OR one.text = ?2 AND other.text = ?1)
          """, arguments: [one.text, other.text]
      ).map(SourceID.init(stored:))
    }
  }
}

import GRDB
import ZoneData

extension Catalogue {
  /// The notes about a record, in the order of their dossiers.
  package func notes(of id: RecordID) throws -> [NoteRow] {
    try notes("record.slug = ?", [id.text])
  }

  /// Everything that is or was to be followed up, by record.
  package func followUps() throws -> [NoteRow] { try notes("note.state IS NOT NULL", []) }

  /// A filter of events without the rows of notes, which are no evidence and not for others; those that it asks for stay.
  package func withoutNotes(_ filter: Filter) -> Filter {
    let asks = filter.choices.contains { $0.facet == .kind && $0.value == Self.kindOfNotes }
    // A filter costs the order of all events, so it is only set if there are notes.
    guard !asks, (try? hasDatedNotes) == true else { return filter }
    var filter = filter
    filter.insert(Filter.Choice(.kind, Self.kindOfNotes, isExcluded: true))
    return filter
  }

  private static let kindOfNotes = "note"

  private var hasDatedNotes: Bool {
    get throws {
      try read { db in
        let sql = "SELECT 1 FROM facet WHERE facet = 'kind' AND value = ? AND record >= ? LIMIT 1"
        return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [Self.kindOfNotes, EventKey.first]) != nil
      }
    }
  }

  private func notes(_ condition: String, _ arguments: StatementArguments) throws -> [NoteRow] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT record.slug, record.kind, record.name, note.source, source.file, source.published, note.text, note.due,
            note.state
          FROM note JOIN record ON record.id = note.record LEFT JOIN source ON source.slug = note.source
          WHERE \(condition) ORDER BY record.slug, note.place
          """)
      return try Row.fetchAll(statement, arguments: arguments).compactMap(NoteRow.init(row:))
    }
  }
}

extension NoteRow {
  fileprivate init?(row: Row) {
    guard let kind = RecordKind(rawValue: row[1]) else { return nil }
    let note = Note(
      record: RecordID(stored: row[0]), source: SourceID(stored: row[3]), text: row[6], due: Self.date(row[7]),
      state: (row[8] as String?).flatMap(NoteState.init(rawValue:)))
    self.init(note, kind: kind, name: row[2], file: row[4] ?? "", published: Self.date(row[5]))
  }

  /// Only dates that could be read are stored.
  private static func date(_ text: String?) -> EDTFDate? { text.flatMap { try? EDTFDate($0) } }
}

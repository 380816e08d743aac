import GRDB

/// Single records, sources, and counts by province.
extension Catalogue {
  /// A record with all its claims; nil where there is none of that id.
  package func record(_ id: RecordID) throws -> Record? {
    try read { db in
      let found = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT id, kind FROM record WHERE slug = ?"), arguments: [id.text])
      guard let found, let kind = RecordKind(rawValue: found[1]) else { return nil }
      return try Self.record(id, kind, number: found[0], db)
    }
  }

  /// The kind and the name of a record.
  package func heading(of id: RecordID) throws -> (kind: RecordKind, name: String)? {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT kind, name FROM record WHERE slug = ?")
      guard let row = try Row.fetchOne(statement, arguments: [id.text]),
        let kind = RecordKind(rawValue: row[0])
      else { return nil }
      return (kind, row[1])
    }
  }

  /// The id of a record or a source that is spelled nearly so.
  package func nearestID(to text: String) throws -> String? {
    try read { db in
      let known = try String.fetchAll(db, sql: "SELECT slug FROM record UNION SELECT slug FROM source")
      return Spelling.nearest(to: text, among: known)
    }
  }

  /// The records that speak of this one, with the role they give it: events and bodies it takes part in.
  package func backlinks(of id: RecordID) throws -> [LinkRow] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT other.slug, other.kind, other.name, link.field, link.role
          FROM record JOIN link ON link.a = record.id AND NOT link.forward
            JOIN record other ON other.id = link.b
          WHERE record.slug = ? ORDER BY other.kind, other.name, other.slug, link.role
          """)
      return try Row.fetchAll(statement, arguments: [id.text]).compactMap { row in
        guard let kind = RecordKind(rawValue: row[1]), let field = Field.Name(rawValue: row[3]) else { return nil }
        return LinkRow(id: RecordID(stored: row[0]), kind: kind, name: row[2], field: field, role: row[4])
      }
    }
  }

  /// A source; nil where there is none of that id.
  package func source(_ id: SourceID) throws -> Source? {
    try read { try Self.sources(whereSlugIn: [id.text], $0)[id] }
  }

  /// Every disputed value, by the names of the records.
  package func disputes() throws -> [DisputeRow] {
    let disputed = try read { db in
      try String.fetchAll(db, sql: "SELECT slug FROM record WHERE disputes > 0 ORDER BY name, slug")
    }
    return try disputed.compactMap { try record(RecordID(stored: $0)) }.flatMap { record in
      record.values.filter { $0.mark == .disputed }.map {
        DisputeRow(id: record.id, name: record.displayName, value: $0)
      }
    }
  }

  /// The units of a country with how many zones (in Pakistan) or partners lie in each; units without any are there too.
  package func provinceCounts(of country: String) throws -> [ProvinceCount] {
    let table = country == "PK" ? "zone" : "partner"
    let counts = try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT province, count(*) FROM \(table) WHERE province IS NOT NULL GROUP BY province")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
    }
    return Subdivision.all(of: country).map { ProvinceCount(province: $0, count: counts[$0.code] ?? 0) }
  }

  private static func record(_ id: RecordID, _ kind: RecordKind, number: Int, _ db: Database) throws -> Record {
    let statement = try db.cachedStatement(
      sql: """
        SELECT claim.*, source.slug AS source_slug FROM claim JOIN source ON source.id = claim.source
        WHERE record = ? ORDER BY claim.id
        """)
    let claims = try Row.fetchAll(statement, arguments: [number]).compactMap {
      Claim(row: $0, record: id, kind)
    }
    let sources = try sources(whereSlugIn: Array(Set(claims.map(\.source.text))), db)
    return Record(id: id, kind: kind, claims: claims, sources: sources)
  }

  private static func sources(whereSlugIn slugs: [String], _ db: Database) throws -> [SourceID: Source] {
    let statement = try db.cachedStatement(sql: "SELECT * FROM source WHERE slug = ?")
    var sources: [SourceID: Source] = [:]
    for slug in slugs {
      if let row = try Row.fetchOne(statement, arguments: [slug]) {
        sources[SourceID(stored: slug)] = Source(row: row)
      }
    }
    return sources
  }
}

extension Claim {
  fileprivate init?(row: Row, record: RecordID, _ kind: RecordKind) {
    let target = (row["target"] as String?).map(RecordID.init(stored:))
    guard let name = Field.Name(rawValue: row["field"]), let field = kind.field(name),
      let value = Value(stored: row["value"], target: target, field: field)
    else { return nil }
    var correction: Correction?
    if let corrects = row["corrects"] as String?, let because = row["because"] as String? {
      correction = Correction(corrects: corrects, because: because)
    }
    self.init(
      record: record, field: field, value: value, source: SourceID(stored: row["source_slug"]),
      at: (row["at"] as String?).map(Locator.init), on: (row["on"] as String?).flatMap { try? EDTFDate($0) },
      by: (row["by"] as String?).map(RecordID.init(stored:)), inferred: row["inferred"],
      language: row["language"], note: row["note"], correction: correction,
      position: Position(line: row["line"], column: row["column"]))
  }
}

extension Source {
  init(row: Row) {
    self.init(
      id: SourceID(stored: row["slug"]), title: row["title"],
      kind: Kind(rawValue: row["kind"]) ?? .web, file: row["file"])
    publisher = row["publisher"]
    author = row["author"]
    language = row["language"]
    published = (row["published"] as String?).flatMap { try? EDTFDate($0) }
    read = (row["read"] as String?).flatMap { try? EDTFDate($0) }
    address = row["address"]
    note = row["note"]
  }
}

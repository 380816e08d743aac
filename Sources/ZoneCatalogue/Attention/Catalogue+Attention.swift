import GRDB
import ZoneData

extension Catalogue {
  /// Notes what the user watches and has seen. Queries for `watched` and `new` go by it. `texts` returns the earlier texts of
  /// dossiers that have changed, as far as they are known: of the others all that they say counts as new.
  package func attend(
    to list: Watchlist, seen: SeenDossiers?, texts: (Set<SourceID>) -> [SourceID: [UInt8]] = { _ in [:] }
  ) throws {
    var attention = Attention()
    attention.watched = try watchedIDs(list)
    if let seen {
      attention.seen = seen
      if try seen.revision == nil || seen.revision != revision {
        attention.sources = try newSources(besides: seen)
        let changed = attention.sources.filter { seen.digests[$0] != nil }
        let earlier = changed.isEmpty ? [:] : texts(Set(changed))
        attention.earlier = earlier.filter { seen.digests[$0.key] == Fingerprint.of($0.value) }
        attention.news = try news(of: attention.sources, earlier: attention.earlier)
      }
    }
    try attend(to: attention)
  }

  /// The dossiers as they are now, all of them seen.
  package func seenDossiers(on day: Day) throws -> SeenDossiers {
    SeenDossiers(on: day, revision: try revision, digests: try digests())
  }

  private var revision: String? {
    get throws { try read { try String.fetchOne($0, sql: "SELECT value FROM meta WHERE key = 'revision'") } }
  }

  private func digests() throws -> [SourceID: String] {
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT slug.text, file.digest FROM file JOIN slug ON slug.id = file.id WHERE file.digest <> ''")
      var digests: [SourceID: String] = [:]
      while let row = try rows.next() { digests[SourceID(stored: row[0])] = row[1] }
      return digests
    }
  }

  private func newSources(besides seen: SeenDossiers) throws -> [SourceID] {
    try digests().filter { seen.digests[$0.key] != $0.value }.keys.sorted()
  }

  // MARK: - Records

  /// The records of which some dossiers say something else than before, with what is new about each.
  private func news(of sources: [SourceID], earlier: [SourceID: [UInt8]]) throws -> [RecordID: Attention.News] {
    guard !sources.isEmpty else { return [:] }
    return try read { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE IF NOT EXISTS new_source (id INTEGER PRIMARY KEY);
          CREATE TEMP TABLE IF NOT EXISTS said (slug INTEGER PRIMARY KEY);
          DELETE FROM new_source; DELETE FROM said
          """)
      for source in sources { try Self.note(source, before: earlier[source], db) }
      let known = Set(earlier.flatMap { Self.definitions($0.key, $0.value).keys })
      var news = try Self.news(db)
      // A record that the dossier had before is not added by its change.
      for id in known where news[id] == .added { news[id] = .changed }
      return news
    }
  }

  /// Notes the ids about which a dossier says something else than before.
  private static func note(_ source: SourceID, before: [UInt8]?, _ db: Database) throws {
    guard let number = try Int.fetchOne(db, sql: "SELECT id FROM slug WHERE text = ?", arguments: [source.text]) else {
      return
    }
    try db.execute(sql: "INSERT INTO new_source VALUES (?)", arguments: [number])
    let range = RawRows.numbers(of: number)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT slug.text, statement.claims, statement.mentions FROM statement JOIN slug ON slug.id = statement.slug
        WHERE statement.id BETWEEN ? AND ?
        """, arguments: [range.lowerBound, range.upperBound])
    let now = Dictionary(rows.map { (RecordID(stored: $0[0]), "\($0[1] as String) \($0[2] as String? ?? "")") }) {
      $0 + $1
    }
    let then = before.map { definitions(source, $0) } ?? [:]
    let ids = Set(now.keys).union(then.keys).filter { now[$0] != then[$0] }
    let insertion = try db.cachedStatement(sql: "INSERT OR IGNORE INTO said SELECT id FROM slug WHERE text = ?")
    for id in ids { try insertion.execute(arguments: [id.text]) }
    try db.execute(
      sql:
        "INSERT OR IGNORE INTO said SELECT slug FROM tie WHERE source = :n UNION SELECT other FROM tie WHERE source = :n",
      arguments: ["n": number])
  }

  /// What a dossier says about each id, packed as in the index.
  private static func definitions(_ source: SourceID, _ bytes: [UInt8]) -> [RecordID: String] {
    let dossier = DossierReader.read(bytes, id: source, file: "")
    let packed = dossier.definitions.map { definition in
      let packed = PackedClaims(definition)
      return (definition.id, "\(packed.claims) \(packed.mentions ?? "")")
    }
    return Dictionary(packed) { $0 + $1 }
  }

  /// Of a record that was made from several ids, all must be new for it to be added.
  private static func news(_ db: Database) throws -> [RecordID: Attention.News] {
    let statement = try db.cachedStatement(
      sql: """
        WITH meant(number) AS (SELECT DISTINCT coalesce(slug.joined, slug.id) FROM said JOIN slug ON slug.id = said.slug)
        SELECT name.text, EXISTS (
          SELECT 1 FROM slug part JOIN statement ON statement.slug = part.id
          WHERE (part.id = meant.number OR part.joined = meant.number)
            AND statement.id >> \(RawRows.bitsPerSource) NOT IN (SELECT id FROM new_source))
        FROM meant JOIN slug name ON name.id = meant.number JOIN record ON record.slug = name.text
        """)
    let rows = try Row.fetchCursor(statement)
    var news: [RecordID: Attention.News] = [:]
    while let row = try rows.next() { news[RecordID(stored: row[0])] = row[1] ? .changed : .added }
    return news
  }
}

// MARK: - Tables of a connection

/// Tables that belong to a connection, for queries about what is watched and new.
enum AttentionTables {
  static func create(in db: Database) throws {
    try db.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS watched (id INTEGER PRIMARY KEY)")
    try db.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS news (id INTEGER PRIMARY KEY, state TEXT NOT NULL)")
  }

  static func fill(with attention: Attention, in db: Database) throws {
    try db.execute(sql: "DELETE FROM watched")
    try db.execute(sql: "DELETE FROM news")
    let watched = try db.cachedStatement(sql: "INSERT OR IGNORE INTO watched SELECT id FROM record WHERE slug = ?")
    for id in attention.watched { try watched.execute(arguments: [id.text]) }
    let news = try db.cachedStatement(sql: "INSERT OR IGNORE INTO news SELECT id, ? FROM record WHERE slug = ?")
    for (id, state) in attention.news { try news.execute(arguments: [state.rawValue, id.text]) }
  }
}

extension Filter {
  /// The filter with only rows that are new.
  package var ofNews: Filter {
    var filter = self
    for state in Attention.News.allCases { filter.insert(Choice(.news, state.rawValue)) }
    return filter
  }
}

extension Catalogue {
  /// The position of the new row that follows a position in a list, or that comes before it, cyclically; nil if nothing in it
  /// is new.
  package func positionOfNews(
    in list: CatalogueList, _ query: Query, after place: Int, isForward: Bool
  ) throws -> Int? {
    var ofNews = query
    ofNews.filter = query.filter.ofNews
    let ids = try rows(list, ofNews, window: 0..<Self.mostNews).map(\.id)
    // They are in the order of the list, so most need not be looked up.
    var (low, high) = (0, ids.count)
    var positions: [Int: Int] = [:]
    func position(_ index: Int) throws -> Int {
      let found = try positions[index] ?? self.position(of: ids[index], in: list, query) ?? .max
      positions[index] = found
      return found
    }
    while low < high {
      let middle = (low + high) / 2
      let isBefore = try isForward ? position(middle) <= place : position(middle) < place
      (low, high) = isBefore ? (middle + 1, high) : (low, middle)
    }
    guard !ids.isEmpty else { return nil }
    // Behind the last comes the first again.
    return try position(((isForward ? low : low - 1) + ids.count) % ids.count)
  }

  /// The new rows among which is searched. More are not read one by one.
  private static let mostNews = 10_000
}

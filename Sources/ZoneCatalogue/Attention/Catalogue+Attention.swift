import GRDB
import ZoneData

extension Catalogue {
  /// Notes what the user watches and has seen. Queries for `watched` and `new` go by it.
  package func attend(to list: Watchlist, seen: SeenDossiers?) throws {
    var attention = Attention()
    attention.watched = try watchedIDs(list)
    if let seen {
      attention.since = seen.day
      if try seen.revision == nil || seen.revision != revision {
        attention.sources = try newSources(besides: seen)
        attention.news = try news(of: attention.sources)
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

  /// The records that some dossiers mention, with what is new about each.
  private func news(of sources: [SourceID]) throws -> [RecordID: Attention.News] {
    guard !sources.isEmpty else { return [:] }
    return try read { db in
      try db.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS new_source (id INTEGER PRIMARY KEY)")
      try db.execute(sql: "DELETE FROM new_source")
      let insertion = try db.cachedStatement(sql: "INSERT INTO new_source SELECT id FROM slug WHERE text = ?")
      for source in sources { try insertion.execute(arguments: [source.text]) }
      return try Self.news(db)
    }
  }

  /// Of a record that was made from several ids, all must be new for it to be added.
  private static func news(_ db: Database) throws -> [RecordID: Attention.News] {
    let bits = RawRows.bitsPerSource
    let statement = try db.cachedStatement(
      sql: """
        WITH said(slug) AS (
          SELECT statement.slug FROM new_source JOIN statement
            ON statement.id BETWEEN new_source.id << \(bits) AND (new_source.id + 1 << \(bits)) - 1
          UNION SELECT tie.slug FROM new_source JOIN tie ON tie.source = new_source.id
          UNION SELECT tie.other FROM new_source JOIN tie ON tie.source = new_source.id),
        meant(number) AS (SELECT DISTINCT coalesce(slug.joined, slug.id) FROM said JOIN slug ON slug.id = said.slug)
        SELECT name.text, EXISTS (
          SELECT 1 FROM slug part JOIN statement ON statement.slug = part.id
          WHERE (part.id = meant.number OR part.joined = meant.number)
            AND statement.id >> \(bits) NOT IN (SELECT id FROM new_source))
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
  /// The position of the new row that follows a position in a list, or that comes before it; nil if there is none.
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
    let index = isForward ? low : low - 1
    guard ids.indices.contains(index) else { return nil }
    return try position(index)
  }

  /// The new rows among which is searched. More are not read one by one.
  private static let mostNews = 10_000
}

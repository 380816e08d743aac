import GRDB

/// The lists, a window at a time. An empty window costs no query.
extension Catalogue {
  /// Zones, named ones first, then by how far they have come.
  package func zones(_ query: Query, window: Range<Int>) throws -> [ZoneRow] {
    try rows(query, window)
  }

  /// Partners by name.
  package func partners(_ query: Query, window: Range<Int>) throws -> [PartnerRow] {
    try rows(query, window)
  }

  /// Contacts by body, then by name.
  package func contacts(_ query: Query, window: Range<Int>) throws -> [ContactRow] {
    try rows(query, window)
  }

  /// Bodies of every country by name.
  package func bodies(_ query: Query, window: Range<Int>) throws -> [BodyRow] {
    try rows(query, window)
  }

  /// People by name, in an official role or not.
  package func people(_ query: Query, window: Range<Int>) throws -> [PersonRow] {
    try rows(query, window)
  }

  /// How many zones a query finds.
  package func zoneCount(_ query: Query) throws -> Int { try count(ZoneRow.self, query) }
  /// How many of the zones that a query finds no source names.
  package func unnamedZoneCount(_ query: Query) throws -> Int {
    try read { try ListSQL<ZoneRow>(query, search, $0).count(where: "NOT named", $0) }
  }
  /// How many partners a query finds.
  package func partnerCount(_ query: Query) throws -> Int { try count(PartnerRow.self, query) }
  /// How many contacts a query finds.
  package func contactCount(_ query: Query) throws -> Int { try count(ContactRow.self, query) }

  /// The place of a zone among those a query finds, counted from 0.
  package func zonePosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try position(ZoneRow.self, id, query)
  }
  /// The place of a partner among those a query finds, counted from 0.
  package func partnerPosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try position(PartnerRow.self, id, query)
  }
  /// The place of a contact among those a query finds, counted from 0.
  package func contactPosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try position(ContactRow.self, id, query)
  }

  /// A window of the screen is looked up among the rows that were found; whoever wants more reads them as they come.
  static let widestWindow = 1000

  func rows<R: ListRow>(_ query: Query, _ window: Range<Int>) throws -> [R] {
    guard !window.isEmpty else { return [] }
    return try read { (db) -> [R] in
      let list = try ListSQL<R>(query, search, db)
      let isWide = window.count > Self.widestWindow && !query.isRanked(R.list)
      guard query != Query(), !isWide else { return try list.rows(window, db) }
      let keys = try keys(R.self, query, db)
      return try list.rows(keys[window.clamped(to: keys.indices)], db)
    }
  }

  /// The keys of all rows that a query finds, in order.
  func keys<R: ListRow>(_ row: R.Type, _ query: Query, _ db: Database) throws -> [Int] {
    try recentRows.keys(R.list, query) {
      let list = try ListSQL<R>(query, search, db)
      guard let ranking = list.ranking else { return try list.keys(db) }
      return try ranking.keys(of: candidates(R.self, query, db), in: db)
    }
  }

  /// Loads what the search for words needs, so that the first letter does not wait for it.
  package func prepareSearch(in list: CatalogueList, _ query: Query) throws {
    try read { db in
      try search.prepare(in: db)
      guard list != .events, query.order == nil else { return }
      _ = try candidates(list.rows, query, db)
    }
  }

  /// The rows that a query finds but for its words.
  private func candidates<R: ListRow>(_ row: R.Type, _ query: Query, _ db: Database) throws -> Candidates {
    var all = query
    all.filter.words = ""
    return try recentRows.candidates(R.list, all) {
      try ListSQL<R>(all, search, db).candidates(keys(R.self, all, db), db)
    }
  }

  private func count<R: ListRow>(_ row: R.Type, _ query: Query) throws -> Int {
    // To count all rows of a table takes a while; the index has counted them already.
    if !query.isNarrowed, let total = R.list.total(totals) { return total }
    return try read { try keys(R.self, query, $0).count }
  }

  private func position<R: ListRow>(_ row: R.Type, _ id: RecordID, _ query: Query) throws -> Int? {
    try read { (db) -> Int? in
      let own = try ListSQL<R>.keys(of: id, db)
      if query == Query() { return try own.map { try ListSQL<R>.position(ofKey: $0, db) }.min() }
      return try keys(R.self, query, db).firstIndex(where: own.contains)
    }
  }
}

extension Query {
  /// Whether it leaves anything out.
  fileprivate var isNarrowed: Bool { scope != Scope() || !filter.isEmpty }
}

extension CatalogueList {
  /// How many rows it has in all, where that is known.
  fileprivate func total(_ totals: Totals) -> Int? {
    switch self {
    case .zones: totals.zones
    case .partners: totals.partners
    case .events: totals.timeline
    case .contacts: totals.contacts
    case .bodies, .people: nil
    }
  }
}

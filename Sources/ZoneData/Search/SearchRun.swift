import GRDB

/// One search: asks the best first and stops when there is enough.
struct SearchRun {
  let plan: SearchPlan
  let scopes: [SearchScope]
  let limit: Int
  let db: Database
  private(set) var hits: [SearchHit] = []
  private var seen: Set<Int> = []

  init(plan: SearchPlan, scopes: [SearchScope], limit: Int, db: Database) {
    self.plan = plan
    self.scopes = scopes
    self.limit = limit
    self.db = db
  }

  /// Zones, bodies and people: names that are equal, that begin so, that have the words, that have parts; then records
  /// that are found by other texts.
  mutating func findNames(_ kinds: Set<RecordKind>) throws {
    guard !kinds.isEmpty else { return }
    let ofKinds = "kind IN (\(kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")))"
    for key in plan.keys {
      try find(.exact, "key = :key", ["key": key], ofKinds)
    }
    for key in plan.keys {
      try find(.prefix, "key > :key AND key < :end", ["key": key, "end": key + "\u{10FFFF}"], ofKinds)
    }
    for withParts in [false, true] {
      try findNames(withParts, ofKinds)
    }
    for withParts in [false, true] {
      try findRecords(withParts, ofKinds)
    }
  }

  /// Events with a date, the newest first, then those without.
  mutating func findEvents() throws {
    guard let expression = plan.expression(withParts: true, scopes) else { return }
    let undated = EventKey.first(of: nil)
    for bounds in [EventKey.first..<undated, undated..<Int.max] {
      try findRecords(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC",
        [expression, bounds.lowerBound, bounds.upperBound])
    }
  }

  // MARK: - Names

  private mutating func find(
    _ rank: SearchRank, _ condition: String, _ keys: [String: String], _ ofKinds: String
  ) throws {
    var arguments = StatementArguments(keys)
    var narrowed = ""
    if !scopes.isEmpty {
      narrowed = "AND record.id IN (SELECT rowid FROM search WHERE search MATCH :scope)"
      arguments += ["scope": SearchPlan.all(scopes.map { SearchPlan.quoted($0.token) })]
    }
    let rows = """
      SELECT number FROM search_key
        CROSS JOIN search_record record ON record.id = number / \(SearchTextNumber.perRecord)
      WHERE \(condition) AND \(ofKinds) \(narrowed) ORDER BY search_key.recency DESC, key, number
      """
    try findTexts(rows, arguments) { plan, text in
      !plan.hasPhrases || !plan.ranks(in: text).contains(nil) ? rank : nil
    }
  }

  private mutating func findNames(_ withParts: Bool, _ ofKinds: String) throws {
    guard let expression = plan.expression(withParts: withParts, scopes) else { return }
    let rows = """
      SELECT search_text.id FROM search_name
        CROSS JOIN search_record record ON record.id = search_name.rowid / \(SearchTextNumber.perRecord)
        CROSS JOIN search_text ON search_text.id = search_name.rowid
      WHERE search_name MATCH ? AND \(ofKinds) ORDER BY record.recency DESC, search_text.text, search_text.id
      """
    try findTexts(rows, [expression]) { plan, text in
      let ranks = plan.ranks(in: text).compactMap { $0 }
      guard ranks.count == plan.terms.count, let worst = ranks.max() else { return nil }
      return withParts || worst < .part ? worst : nil
    }
  }

  private mutating func findTexts(
    _ sql: String, _ arguments: StatementArguments, rank: (SearchPlan, StoredText) -> SearchRank?
  ) throws {
    guard hits.count < limit else { return }
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while hits.count < limit, let row = try rows.next() {
      let record = SearchTextNumber.record(of: row[0])
      guard !seen.contains(record) else { continue }
      guard let text = try StoredText.numbered(row[0], db), let rank = rank(plan, text) else { continue }
      seen.insert(record)
      hits.append(SearchHit(record: record, field: text.field, text: text.text, rank: rank))
    }
  }

  // MARK: - Records by all their texts

  private mutating func findRecords(_ withParts: Bool, _ ofKinds: String) throws {
    guard let expression = plan.expression(withParts: withParts, scopes) else { return }
    try findRecords(
      """
      SELECT record.id FROM search CROSS JOIN search_record record ON record.id = search.rowid
        LEFT JOIN search_text ON search_text.id = record.id * \(SearchTextNumber.perRecord)
      WHERE search MATCH ? AND search.rowid < ? AND \(ofKinds)
      ORDER BY record.recency DESC, search_text.text, record.id
      """, [expression, EventKey.first])
  }

  private mutating func findRecords(_ sql: String, _ arguments: StatementArguments) throws {
    guard hits.count < limit else { return }
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while hits.count < limit, let row = try rows.next() {
      let record: Int = row[0]
      guard !seen.contains(record), let hit = plan.hit(record, try StoredText.all(of: record, db)) else { continue }
      seen.insert(record)
      hits.append(hit)
    }
  }
}

extension SearchPlan {
  /// A record as a hit, by the text that has the most of the terms; nil where a term stands in none of its texts.
  fileprivate func hit(_ record: Int, _ texts: [StoredText]) -> SearchHit? {
    var ranks = [SearchRank?](repeating: nil, count: terms.count)
    var best: (text: StoredText, count: Int)?
    for text in texts {
      let found = self.ranks(in: text)
      ranks = zip(ranks, found).map { [$0, $1].compactMap { $0 }.min() }
      let count = found.count { $0 != nil }
      if count > best?.count ?? 0 {
        best = (text, count)
      }
    }
    guard let best, !ranks.contains(nil), let worst = ranks.compactMap({ $0 }).max() else { return nil }
    return SearchHit(record: record, field: best.text.field, text: best.text.text, rank: worst)
  }
}

import GRDB
import ZoneData

extension Catalogue {
  /// The sources that a filter finds, the latest published first, those without a date last. A scope, and choices of
  /// facets that sources do not have, find those that speak of a record found by them.
  package func sources(_ filter: Filter = Filter(), _ scope: Scope = Scope()) throws -> [Source] {
    let ofRecords = Query(scope, filter: filter.ofRecords)
    let sources = try read { db in
      try Row.fetchAll(db, sql: "SELECT \(Source.columns) FROM source").map(Source.init(row:))
    }
    let speaking = try read { try Self.speaking(of: filter, $0) }
    let tellers = ofRecords == Query() ? nil : try read { try self.tellers(of: ofRecords, $0) }
    let words = SourceWords(filter.words)
    let found = sources.filter { source in
      source.fits(filter, speaking) && words.stand(in: source) && tellers?.contains(source.id.text) ?? true
    }
    return found.sorted {
      let (left, right) = ($0.published?.latest?.number ?? .min, $1.published?.latest?.number ?? .min)
      return left == right ? $0.id < $1.id : left > right
    }
  }

  /// The sources published last, the latest first; where too few have a date, those without one follow. As of a day, notes
  /// that came later still correct misprints, but are not among them.
  package func latestSources(_ count: Int) throws -> [Source] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(Source.columns) FROM source WHERE \(day.map { "known <= \($0.number)" } ?? "1")
          ORDER BY published IS NULL, CASE WHEN published IS NOT NULL THEN known END DESC, slug LIMIT ?
          """)
      return try Row.fetchAll(statement, arguments: [count]).map(Source.init(row:))
    }
  }

  /// The sources that mention a record found by a query. Only records that have the values themselves count: nearly every
  /// source mentions a record that is tied to one.
  private func tellers(of query: Query, _ db: Database) throws -> Set<String> {
    let lists = CatalogueList.ofRecords.filter { list in
      query.filter.choices.allSatisfy { FacetReach.of($0.facet, in: list).isOwn }
    }
    return try lists.reduce(into: []) { tellers, list in
      let sql = try sql(list, query, db)
      let found = "SELECT \(list.table).id FROM \(list.table) \(sql.conditions.sql)"
      tellers.formUnion(
        try String.fetchSet(
          db, sql: "SELECT DISTINCT value FROM facet WHERE facet = 'source' AND record IN (\(found))",
          arguments: StatementArguments(sql.conditions.arguments)))
    }
  }

  /// For each zone and body that is chosen the sources that speak of it.
  private static func speaking(of filter: Filter, _ db: Database) throws -> [String: Set<String>] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT facet.value FROM record JOIN facet ON facet.record = record.id
        WHERE record.slug = ? AND facet.facet = 'source'
        """)
    var speaking: [String: Set<String>] = [:]
    for choice in filter.choices where choice.facet == .zone || choice.facet == .body {
      speaking[choice.value] = try String.fetchSet(statement, arguments: [choice.value])
    }
    return speaking
  }
}

extension Source {
  fileprivate func fits(_ filter: Filter, _ speaking: [String: Set<String>]) -> Bool {
    let fitsChoices = Facet.ofSources.allSatisfy { facet in
      let (wanted, excluded) = (filter.values(facet), filter.values(facet, excluded: true))
      let has = { (value: String) in self.has(value, facet, speaking) }
      return (wanted.isEmpty || wanted.contains(where: has)) && !excluded.contains(where: has)
    }
    return fitsChoices && fits(since: filter.since, until: filter.until)
  }

  private func has(_ value: String, _ facet: Facet, _ speaking: [String: Set<String>]) -> Bool {
    switch facet {
    case .kind: kind.rawValue == value
    case .year: published?.years.contains { String($0) == value } ?? false
    case .source: id.text == value
    default: speaking[value]?.contains(id.text) ?? false
    }
  }

  private func fits(since: EDTFDate?, until: EDTFDate?) -> Bool {
    guard since != nil || until != nil else { return true }
    let (first, last) = (since?.earliest ?? Day(number: .min), until?.latest ?? Day(number: .max))
    return first <= last && published?.mayFall(in: first...last) ?? false
  }
}

extension Filter {
  /// The choices of facets that sources do not have.
  fileprivate var ofRecords: Filter { Filter(choices.filter { !Facet.ofSources.contains($0.facet) }) }
}

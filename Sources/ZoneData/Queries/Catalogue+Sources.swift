import GRDB

extension Catalogue {
  /// The sources that a filter finds, the latest published first, those without a date last. Choices of facets that
  /// sources do not have narrow nothing.
  package func sources(_ filter: Filter = Filter()) throws -> [Source] {
    let (sources, speaking) = try read { db in
      (
        try Row.fetchAll(db, sql: "SELECT \(Source.columns) FROM source").map(Source.init(row:)),
        try Self.speaking(of: filter, db)
      )
    }
    let words = QueryScanner.tokens(of: QueryText.words(filter.words)).map { FoldedText.fold($0.value) }.filter {
      !$0.isEmpty
    }
    let found = sources.filter { $0.fits(filter, speaking) && $0.holds(words) }
    return found.sorted {
      let (left, right) = ($0.published?.latest?.number ?? .min, $1.published?.latest?.number ?? .min)
      return left == right ? $0.id < $1.id : left > right
    }
  }

  /// The sources published last, the latest first; where too few have a date, those without one follow.
  package func latestSources(_ count: Int) throws -> [Source] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(Source.columns) FROM source
          ORDER BY published IS NULL, CASE WHEN published IS NOT NULL THEN known END DESC, slug LIMIT ?
          """)
      return try Row.fetchAll(statement, arguments: [count]).map(Source.init(row:))
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

  /// Whether all words and phrases stand in it.
  fileprivate func holds(_ words: [String]) -> Bool {
    let texts = [id.text, title, publisher ?? "", author ?? "", kind.rawValue]
    let text = FoldedText.fold(texts.joined(separator: "\n"))
    return words.allSatisfy(text.contains)
  }
}

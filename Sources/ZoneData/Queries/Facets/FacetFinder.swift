import GRDB

/// Finds the value of a facet that somebody names: by id or code, or by a name or its beginning, without case.
struct FacetFinder {
  let db: Database

  func find(_ text: String, _ facet: Facet) throws -> FacetMatch {
    switch facet {
    case .province: .find(text, among: Self.provinces)
    case .status: .find(text, among: Self.words(ZoneStatus.allCases.map(\.rawValue)))
    case .mark: .find(text, among: Self.words(Mark.allCases.map(\.rawValue)))
    case .kind: .find(text, among: Self.words(Self.kinds))
    case .year: Self.year(text)
    case .country:
      .find(text, among: try known(.country).map { .init($0, [Country.name(of: $0)].compactMap(\.self)) })
    case .sector: .find(text, among: try known(.sector).map { .init($0) })
    case .source: try source(text)
    case .body: try record(text, .body)
    case .zone: try record(text, .zone)
    }
  }

  // MARK: - Words

  private static let provinces = (Subdivision.all(of: "PK") + Subdivision.all(of: "CN")).map {
    FacetMatch.Named($0.code, [$0.shortName, $0.name])
  }

  /// The words of every field that is called kind, those of sources, and what the timeline calls a change of status.
  private static let kinds: [String] = {
    var kinds: [String] = []
    for field in RecordKind.allCases.compactMap({ $0.field(.kind) }) {
      if case .word(let words) = field.type { kinds += words }
    }
    kinds += Source.Kind.allCases.map(\.rawValue) + ["status"]
    var seen: Set<String> = []
    return kinds.filter { seen.insert($0).inserted }
  }()

  private static func words(_ words: [String]) -> [FacetMatch.Named] {
    words.map { .init($0, [$0.replacing("-", with: " ")]) }
  }

  private static func year(_ text: String) -> FacetMatch {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text) else {
      return .none(nearest: nil, known: [])
    }
    return .one(String(year))
  }

  private func known(_ facet: Facet) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT value FROM facet WHERE facet = ?"), arguments: [facet.rawValue])
  }

  // MARK: - Records and sources

  private func source(_ text: String) throws -> FacetMatch {
    let found = try values(
      """
      SELECT slug, title FROM source
      WHERE slug = :id OR instr(slug, :id) > 0 OR instr(lower(title), :id) > 0 ORDER BY slug LIMIT :limit
      """, ["id": text.lowercased(), "limit": FacetMatch.most + 1])
    if found.contains(where: { $0.value == text.lowercased() }) { return .one(text.lowercased()) }
    return try FacetMatch.of(found) ?? nearest(to: text, "SELECT slug, title FROM source")
  }

  /// By its id, else by a name that is equal without its spaces, else by names that begin so.
  private func record(_ text: String, _ kind: RecordKind) throws -> FacetMatch {
    let ids = "SELECT slug, name FROM record WHERE slug = :id AND kind = :kind"
    if try !values(ids, ["id": text.lowercased(), "kind": kind.rawValue]).isEmpty { return .one(text.lowercased()) }
    let words = SearchWord.split(text)
    let key = words.map(\.text).joined()
    guard !key.isEmpty else { return .none(nearest: nil, known: []) }
    for condition in ["key = :key", "key >= :key AND key < :end"] {
      let found = try values(
        """
        SELECT DISTINCT record.slug, record.name FROM search_key
          CROSS JOIN record ON record.id = search_key.number / \(SearchTextNumber.perRecord)
        WHERE \(condition) AND record.kind = :kind ORDER BY record.name LIMIT :limit
        """,
        ["key": key, "end": key + "\u{10FFFF}", "kind": kind.rawValue, "limit": FacetMatch.most + 1])
      if let match = FacetMatch.of(found) { return match }
    }
    return try nearest(
      to: text,
      """
      SELECT record.slug, search_text.text FROM record JOIN search_text
        ON search_text.id BETWEEN record.id * \(SearchTextNumber.perRecord)
          AND record.id * \(SearchTextNumber.perRecord) + \(SearchTextNumber.perRecord - 1)
      WHERE record.kind = :kind AND field IN ('name', 'alias')
      """, ["kind": kind.rawValue])
  }

  private func nearest(
    to text: String, _ sql: String, _ arguments: [String: any DatabaseValueConvertible] = [:]
  ) throws -> FacetMatch {
    let known = try values(sql, arguments)
    let nearest = Spelling.nearest(to: text, among: known.flatMap { [$0.value, $0.label] })
    let value = known.first { $0.value == nearest || $0.label == nearest }?.value
    return .none(nearest: value, known: [])
  }

  private func values(_ sql: String, _ arguments: [String: any DatabaseValueConvertible]) throws -> [FacetMatch.Value] {
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    return rows.map { FacetMatch.Value(value: $0[0], label: $0[1]) }
  }
}

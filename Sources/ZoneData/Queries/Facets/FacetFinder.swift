import GRDB

/// Finds the value of a facet that somebody names: by id or code, or by a name or its beginning, without case.
struct FacetFinder {
  let db: Database

  func find(_ text: String, _ facet: Facet) throws -> FacetMatch {
    switch facet {
    case .province: .find(text, among: try places())
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

  /// The units of Pakistan and China, which one may ask for in vain, those of other countries that a record names, and the
  /// countries of all these.
  private func places() throws -> [FacetMatch.Named] {
    let near = Subdivision.all(of: "PK") + Subdivision.all(of: "CN")
    let others = Set(try known(.province)).subtracting(near.map(\.code)).sorted().compactMap(Subdivision.init(code:))
    let countries = Set((near + others).map(\.country)).sorted()
    return (near + others).map { .init($0.code, [$0.shortName, $0.name]) }
      + countries.map { .init($0, [Country.name(of: $0)].compactMap(\.self)) }
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
    if let match = FacetMatch.of(found) { return match }
    // Ids of sources begin with a year.
    let first = String(text.lowercased().prefix(4))
    let known = "SELECT slug, slug FROM source WHERE slug >= :first AND slug < :end"
    return nearest(to: [text], among: try values(known, ["first": first, "end": first + "\u{10FFFF}"]))
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
    return try nearest(to: text, key, kind)
  }

  /// By the first letter, which is rarely mistyped, so that only a part of all names is compared.
  private func nearest(to text: String, _ key: String, _ kind: RecordKind) throws -> FacetMatch {
    let first = String(key.prefix(1))
    let known = try values(
      """
      SELECT record.slug, search_key.key FROM search_key
        CROSS JOIN record ON record.id = search_key.number / \(SearchTextNumber.perRecord)
      WHERE key >= :first AND key < :end AND record.kind = :kind
      UNION ALL SELECT slug, slug FROM record WHERE slug >= :first AND slug < :end AND kind = :kind
      """, ["first": first, "end": first + "\u{10FFFF}", "kind": kind.rawValue])
    return nearest(to: [key, text], among: known)
  }

  private func nearest(to texts: [String], among known: [FacetMatch.Value]) -> FacetMatch {
    let nearest = texts.lazy.compactMap { Spelling.nearest(to: $0, among: known.map(\.label)) }.first
    return .none(nearest: known.first { $0.label == nearest }?.value, known: [])
  }

  private func values(_ sql: String, _ arguments: [String: any DatabaseValueConvertible]) throws -> [FacetMatch.Value] {
    let rows = try Row.fetchAll(db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    return rows.map { FacetMatch.Value(value: $0[0], label: $0[1]) }
  }
}

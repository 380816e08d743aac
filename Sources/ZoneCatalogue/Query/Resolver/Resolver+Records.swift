import Algorithms
import GRDB
import ZoneData

/// Records and sources. Each step accepts more than the one before it. The first step that finds a single record decides;
/// where there are several, those whose names contain the words are listed too.
extension Resolver {
  /// A record of some kinds: by its id; by a name, short name, native name, pinyin or initials; by the start of its id or of
  /// such a name; by words of its name; or by one of these with one wrong letter.
  func record(_ text: String, _ kinds: [RecordKind] = RecordKind.allCases) throws -> Resolution {
    let typed = TypedName(text)
    return try found(typed, kinds) ?? misspelled(typed, kinds)
  }

  /// A source: by its id or a part of it, or by words of its title.
  func source(_ text: String) throws -> Resolution {
    try foundSource(text) ?? misspelledSource(text)
  }

  /// A record, or a source if no record fits.
  func recordOrSource(_ text: String) throws -> Resolution {
    let typed = TypedName(text)
    if let exact = try sources("slug = :id", ["id": typed.id]).first { return .one(exact) }
    if let found = try found(typed, RecordKind.allCases) ?? foundSource(text) { return found }
    let record = try misspelled(typed, RecordKind.allCases)
    guard case .none(nearest: nil, _) = record else { return record }
    return try misspelledSource(text)
  }

  /// A record, or a place as `province:` accepts it. Its code, or the name of a province of Pakistan, is always the place.
  func recordOrPlace(_ text: String) throws -> Resolution {
    if let code = Place.named(text) { return .one(.init(value: code, label: Place.name(of: code) ?? code)) }
    let typed = TypedName(text)
    if let exact = try exact(typed, RecordKind.allCases) { return exact }
    let (place, begun) = (try find(text, .province), try begun(typed, RecordKind.allCases))
    if case .tooMany? = begun { return .tooMany }
    let spelled = if case .near = place { [] as [Resolution.Value] } else { place.meanings }
    if let found = Resolution.of((begun?.meanings ?? []) + spelled) { return found }
    let near = try misspelled(typed, RecordKind.allCases)
    return Resolution.near(near.meanings + place.meanings) ?? near
  }

  // MARK: - Records

  /// A text as ids and names are compared with it.
  private struct TypedName {
    /// In lower case.
    let id: String
    /// In simplified characters.
    let words: [SearchWord]
    /// The words without spaces, as the index keeps names.
    let key: String

    init(_ text: String) {
      id = text.trimming(while: \.isWhitespace).lowercased()
      words = SearchWord.split(text).map(\.simplified)
      key = words.map(\.text).joined()
    }
  }

  private func found(_ typed: TypedName, _ kinds: [RecordKind]) throws -> Resolution? {
    try exact(typed, kinds) ?? begun(typed, kinds)
  }

  /// The record with an id or a name.
  private func exact(_ typed: TypedName, _ kinds: [RecordKind]) throws -> Resolution? {
    let exact = try records("slug = :id AND \(Self.isOf(kinds))", ["id": typed.id])
    if let exact = exact.first { return .one(exact) }
    if let joined = try joined(typed.id, kinds) { return joined }
    guard !typed.key.isEmpty else { return nil }
    return Resolution.of(try named("key = :key", kinds, ["key": typed.key]))
  }

  /// The records whose id or name begins with a text or, if they are several, has its words.
  private func begun(_ typed: TypedName, _ kinds: [RecordKind]) throws -> Resolution? {
    guard !typed.key.isEmpty else { return nil }
    let beginning = try named(
      "key >= :key AND key < :end", kinds, ["key": typed.key, "end": typed.key + "\u{10FFFF}"])
    let ids = try records(
      "slug >= :id AND slug < :end AND \(Self.isOf(kinds))", ["id": typed.id, "end": typed.id + "\u{10FFFF}"])
    let found = Array((beginning + ids).uniqued { $0.value })
    if found.count == 1 { return .one(found[0]) }
    if found.count > Resolution.most { return .tooMany }
    return Resolution.of(Array((found + (try withWords(typed.words, kinds))).uniqued { $0.value }))
  }

  /// The record that an id means since a note joined it; nil for an id that was not joined.
  private func joined(_ id: String, _ kinds: [RecordKind]) throws -> Resolution? {
    try rows(
      """
      SELECT record.slug, record.name, because
      FROM slug JOIN record ON record.slug = (SELECT text FROM slug target WHERE target.id = slug.joined)
        JOIN tie ON tie.slug = slug.id AND same JOIN source ON source.id = tie.source
      WHERE slug.text = :id AND \(Self.isOf(kinds)) ORDER BY source.slug, place LIMIT 1
      """, ["id": id]
    ).first.map { .joined(Resolution.Value(value: $0[0], label: $0[1]), because: $0[2]) }
  }

  /// The records whose names contain words that begin with the typed ones.
  private func withWords(_ words: [SearchWord], _ kinds: [RecordKind]) throws -> [Resolution.Value] {
    let query = SearchQuery(words.map(\.text).joined(separator: " "))
    var found: [Resolution.Value] = []
    for isOfEvents in [false, true] where isOfEvents ? kinds.contains(.event) : kinds != [.event] {
      let reach = SearchReach(isOfEvents: isOfEvents, most: Self.mostSearched)
      guard let condition = try search.rows(query, on: "record.id", reach, in: db)?.condition else { continue }
      let near = try records("\(condition.sql) AND \(Self.isOf(kinds))", condition.arguments, limit: Self.mostSearched)
      found += near.filter { Self.name($0.label, has: words) }
    }
    return found
  }

  private static func name(_ name: String, has words: [SearchWord]) -> Bool {
    let form = " " + SearchWord.split(name).map(\.simplified.text).joined(separator: " ")
    return words.allSatisfy { form.contains($0.isHan ? $0.text : " " + $0.text) }
  }

  /// Events have no keys of names; a misspelled event is only found by its id.
  private func misspelled(_ typed: TypedName, _ kinds: [RecordKind]) throws -> Resolution {
    guard let first = typed.key.first else { return .none(nearest: nil, known: []) }
    var arguments = ["first": String(first), "end": String(first) + "\u{10FFFF}"]
    let keys = Self.bind(Self.startingWrong(typed.key), as: "key", in: &arguments)
    let ids = Self.bind(Self.startingWrong(typed.id), as: "id", in: &arguments)
    let spelled =
      try rows(
        """
        SELECT record.slug, record.name, search_key.key FROM search_key
          CROSS JOIN record ON record.id = search_key.number / \(SearchTextNumber.perRecord)
        WHERE (key >= :first AND key < :end OR key IN \(keys)) AND \(Self.isOf(kinds))
        UNION ALL SELECT slug, name, slug FROM record
        WHERE (slug >= :first AND slug < :end OR slug IN \(ids)) AND \(Self.isOf(kinds))
        """, arguments
      ).map { row in (row[2] as String, Resolution.Value(value: row[0], label: row[1])) }
    return Self.misspelled([typed.key, typed.id], among: spelled)
  }

  /// What a text can stand for whose first letter is wrong. Names with another wrong letter share their first one.
  private static func startingWrong(_ text: String) -> [String] {
    let rest = text.dropFirst()
    let others = "abcdefghijklmnopqrstuvwxyz0123456789".flatMap { ["\($0)\(rest)", "\($0)\(text)"] }
    return others + [String(rest), String(rest.prefix(1) + text.prefix(1) + rest.dropFirst())]
  }

  /// A list after IN whose texts are bound as `name0`, `name1` and so on.
  private static func bind(_ texts: [String], as name: String, in arguments: inout [String: String]) -> String {
    for (index, text) in texts.enumerated() { arguments["\(name)\(index)"] = text }
    return "(" + texts.indices.map { ":\(name)\($0)" }.joined(separator: ", ") + ")"
  }

  // MARK: - Sources

  private func foundSource(_ text: String) throws -> Resolution? {
    let wanted = text.trimming(while: \.isWhitespace).lowercased()
    guard !wanted.isEmpty else { return nil }
    let all = try rows("SELECT slug, title FROM source ORDER BY slug", [:])
      .map { Resolution.Value(value: $0[0], label: $0[1]) }
    if let exact = all.first(where: { $0.value == wanted }) { return .one(exact) }
    let phrase = FoldedText.fold(wanted)
    let found = all.filter { $0.value.contains(wanted) || FoldedText.fold($0.label).contains(phrase) }
    let words = SourceWords(text)
    return Resolution.of(found) ?? Resolution.of(all.filter { words.stand(in: [$0.label]) })
  }

  /// Ids of sources usually start with a year, so those that start alike are near.
  private func misspelledSource(_ text: String) throws -> Resolution {
    let wanted = text.lowercased()
    let first = String(wanted.prefix(4))
    let known = try rows(
      "SELECT slug, title FROM source WHERE slug >= :first AND slug < :end OR abs(length(slug) - :length) <= 1",
      ["first": first, "end": first + "\u{10FFFF}", "length": wanted.unicodeScalars.count])
    return Self.misspelled([wanted], among: known.map { ($0[0], Resolution.Value(value: $0[0], label: $0[1])) })
  }

  // MARK: - Rows

  private static let mostSearched = 500

  private static func misspelled(_ texts: [String], among spelled: [(String, Resolution.Value)]) -> Resolution {
    if let found = Resolution.misspelled(texts, among: spelled) { return found }
    let nearest = texts.lazy.compactMap { Spelling.nearest(to: $0, among: spelled.map(\.0)) }.first
    return .none(nearest: spelled.first { $0.0 == nearest }?.1.value, known: [])
  }

  /// The records whose keys of names fulfil a condition.
  private func named(
    _ condition: String, _ kinds: [RecordKind], _ arguments: [String: any DatabaseValueConvertible]
  ) throws -> [Resolution.Value] {
    try rows(
      """
      SELECT DISTINCT record.slug, record.name FROM search_key
        CROSS JOIN record ON record.id = search_key.number / \(SearchTextNumber.perRecord)
      WHERE \(condition) AND \(Self.isOf(kinds)) ORDER BY record.name LIMIT \(Resolution.most + 1)
      """, arguments
    ).map { Resolution.Value(value: $0[0], label: $0[1]) }
  }

  private func records(
    _ condition: String, _ arguments: [String: any DatabaseValueConvertible], limit: Int = Resolution.most + 1
  ) throws -> [Resolution.Value] {
    try rows("SELECT slug, name FROM record WHERE \(condition) ORDER BY name LIMIT \(limit)", arguments)
      .map { Resolution.Value(value: $0[0], label: $0[1]) }
  }

  private func sources(_ condition: String, _ arguments: [String: any DatabaseValueConvertible]) throws
    -> [Resolution.Value]
  {
    try rows("SELECT slug, title FROM source WHERE \(condition) LIMIT \(Resolution.most + 1)", arguments)
      .map { Resolution.Value(value: $0[0], label: $0[1]) }
  }

  private func rows(_ sql: String, _ arguments: [String: any DatabaseValueConvertible]) throws -> [Row] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
  }

  private static func isOf(_ kinds: [RecordKind]) -> String {
    "record.kind IN \(kinds.map(\.rawValue).inSQL)"
  }
}

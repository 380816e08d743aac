import Algorithms
import GRDB
import ZoneData

/// Reads what the dossiers state about single records. A class because it remembers what many records need: sources, the
/// meaning of ids, and the names of bodies.
final class RecordReader {
  /// An id that means the record.
  private struct Member {
    let number: Int
    let kind: String
    let text: String
    let joinReason: String?
  }

  private let db: Database
  private let day: Day?
  private let members: Prepared
  private let statements: Prepared
  private let meanings: Prepared
  private let refusedLinks: Prepared
  private let origins: Prepared
  private let storedName: Prepared
  private let searchedNames: Prepared
  private var sources: [Int: Source] = [:]
  private var mentions: [String: Mention] = [:]
  private var names: [RecordID: [String]] = [:]
  private var holders: [OfficeKey: [Holder]] = [:]

  private struct OfficeKey: Hashable {
    let body: Int
    let office: String
  }

  init(_ db: Database) throws {
    self.db = db
    day = try DayOfIndex.stored(in: db)
    members = try Prepared(db, Self.membersSQL)
    statements = try Prepared(db, Self.statementsSQL)
    meanings = try Prepared(db, Self.meaningSQL)
    refusedLinks = try Prepared(db, "SELECT statement, place FROM relation WHERE slug = ? AND refused")
    origins = try Prepared(db, "SELECT origin FROM source WHERE slug = ?")
    storedName = try Prepared(db, "SELECT name FROM record WHERE id = ?")
    searchedNames = try Prepared(
      db, "SELECT text FROM search_text WHERE id BETWEEN ? AND ? AND field IN ('name', 'alias') ORDER BY id")
  }

  /// The record of an id's number; nil if no dossier defines it. Names of bodies are needed for its rows, not to assemble it.
  func record(_ slug: Int, withNames: Bool = false) throws -> RawRecord? {
    try record(slug, withNames: withNames, withHolders: true)
  }

  private func record(_ slug: Int, withNames: Bool, withHolders: Bool) throws -> RawRecord? {
    var found: [Member] = []
    try members.each(slug) { found.append(Member(number: $0[0], kind: $0[1], text: $0[2], joinReason: $0[3])) }
    guard let own = found.first(where: { $0.number == slug }), let kind = RecordKind(rawValue: own.kind) else {
      return nil
    }
    var stated: [RawStatement] = []
    var documents: [SourceID: Source] = [:]
    var isDefined = false
    for member in found {
      try statements.each(member.number) { row in
        isDefined = isDefined || row[3] as Bool
        // An id that stands in two sections is the record that came first.
        guard row[8] == member.kind else { return }
        let source = try source(row[1])
        documents[source.id] = source
        stated.append(try Self.statement(row, source.id, mentioning: mentions(in: row[5]), member))
      }
    }
    guard isDefined else { return nil }
    if kind == .zone {
      try refuseLinks(of: found, in: &stated)
    }
    if stated.count > 1 {
      stated.sort { ($0.source, $0.number) < ($1.source, $1.number) }
    }
    return RawRecord(
      slug: slug, id: RecordID(stored: own.text), kind: kind, statements: stated, sources: documents,
      names: withNames ? try names(in: stated, of: kind) : [:], day: day,
      holders: withHolders && kind == .person ? try holders(besides: slug, found.map(\.number)) : [:])
  }

  private static func statement(_ row: Columns, _ source: SourceID, mentioning mentions: [Mention], _ member: Member)
    -> RawStatement
  {
    RawStatement(
      number: row[0], source: source, line: row[2], wanted: row[4], joinReason: member.joinReason, mentions: mentions,
      claims: row[6], places: row[7])
  }

  private func refuseLinks(of members: [Member], in statements: inout [RawStatement]) throws {
    var refused: [Int: Set<Int>] = [:]
    for member in members {
      try refusedLinks.each(member.number) { refused[$0[0], default: []].insert($0[1]) }
    }
    guard !refused.isEmpty else { return }
    for index in statements.indices {
      statements[index].refused = refused[statements[index].number] ?? []
    }
  }

  private static let membersSQL = """
    SELECT id, kind, text, \(joinReasonSQL) FROM slug WHERE kind IS NOT NULL AND (id = ?1 AND joined IS NULL OR joined = ?1)
    """

  /// Why an id was joined; NULL for one that means itself.
  private static let joinReasonSQL = """
    (CASE WHEN slug.joined IS NOT NULL THEN (
      SELECT because FROM tie JOIN slug document ON document.id = tie.source WHERE tie.slug = slug.id AND same
      ORDER BY document.text, place LIMIT 1) END)
    """

  private static let statementsSQL = """
    SELECT id, source, line, defines, wanted, mentions, claims, places, kind FROM statement WHERE slug = ?
    """

  private func source(_ number: Int) throws -> Source {
    if let source = sources[number] { return source }
    let statement = try db.cachedStatement(sql: "SELECT \(Source.columns) FROM source WHERE id = ?")
    guard var source = try Row.fetchOne(statement, arguments: [number]).map(Source.init(row:)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a statement without its source")
    }
    if source.origin != nil {
      // The documents between need not mention the record.
      source.origin = try Source.lastOrigin(of: source.id.text) { document in
        let origin: String?? = try origins.value(document)
        return origin ?? nil
      }
    }
    sources[number] = source
    return source
  }

  // MARK: - Ids

  private static let meaningSQL = """
    SELECT slug.kind, record.text, record.id, EXISTS (
      SELECT 1 FROM slug member CROSS JOIN statement ON statement.slug = member.id
      WHERE (member.id = record.id OR member.joined = record.id) AND statement.defines),
      \(joinReasonSQL)
    FROM slug JOIN slug record ON record.id = coalesce(slug.joined, slug.id) WHERE slug.text = ?
    """

  private func mentions(in packed: String?) throws -> [Mention] {
    guard let packed else { return [] }
    var reader = PackedReader(packed)
    return try reader.texts().map(mention)
  }

  private func mention(_ written: String) throws -> Mention {
    if let mention = mentions[written] { return mention }
    if mentions.count > Self.mostKnown {
      mentions.removeAll(keepingCapacity: true)
    }
    let mention = try meanings.first(written) { row in
      Mention(
        written: written, kind: (row[0] as String?).flatMap(RecordKind.init(rawValue:)),
        record: RecordID(stored: row[1]), joinReason: row[4], number: row[3] as Bool ? row[2] as Int : nil)
    }
    guard let mention else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an id without its number") }
    mentions[written] = mention
    return mention
  }

  /// All ids of a world would not fit into the memory that indexing may take.
  private static let mostKnown = 1 << 15

  // MARK: - Offices

  private static let officesSQL = """
    SELECT DISTINCT coalesce(slug.joined, slug.id), record.text, office
    FROM holder JOIN slug ON slug.id = holder.body JOIN slug record ON record.id = coalesce(slug.joined, slug.id)
    WHERE holder.slug = ?
    """

  private static let holdersSQL = """
    SELECT DISTINCT coalesce(person.joined, person.id)
    FROM slug CROSS JOIN holder ON holder.body = slug.id AND holder.office = ?2
      CROSS JOIN slug person ON person.id = holder.slug
    WHERE slug.id = ?1 OR slug.joined = ?1
    """

  /// Who holds, by some document, an office that a person holds or stands in for, by the bodies of the offices. `members` are the numbers of
  /// the ids that mean the person.
  private func holders(besides person: Int, _ members: [Int]) throws -> [RecordID: [Holder]] {
    var offices: [(key: OfficeKey, body: RecordID)] = []
    for member in members {
      try Prepared(db, Self.officesSQL).each(member) {
        offices.append((OfficeKey(body: $0[0], office: $0[2]), RecordID(stored: $0[1])))
      }
    }
    var found: [RecordID: [Holder]] = [:]
    for (key, body) in offices {
      found[body, default: []] += try holders(of: key, body, askedBy: person)
      if let permanent = Office(name: key.office).permanent {
        found[body, default: []] += try holders(of: OfficeKey(body: key.body, office: permanent.name), body)
      }
    }
    return found
  }

  private func holders(of key: OfficeKey, _ body: RecordID, askedBy person: Int? = nil) throws -> [Holder] {
    if let known = holders[key] { return known }
    var people: [Int] = []
    try Prepared(db, Self.holdersSQL).each(key.body, key.office) { people.append($0[0]) }
    // Nearly all offices have one holder, who needs no comparison.
    if people.count == 1, people.first == person { return [] }
    let found = try people.compactMap { try holder(of: key.office, body, $0) }
    if holders.count > Self.mostKnown {
      holders.removeAll(keepingCapacity: true)
    }
    holders[key] = found
    return found
  }

  private func holder(of office: String, _ body: RecordID, _ person: Int) throws -> Holder? {
    guard let record = try record(person, withNames: false, withHolders: false)?.assembled(only: [.posts]).record else {
      return nil
    }
    let post = record.values(.posts).first { $0.value.target == body && $0.tenure?.office.name == office }
    return post.flatMap { Holder($0, of: record.id) }
  }

  // MARK: - Names

  private func names(in statements: [RawStatement], of kind: RecordKind) throws -> [RecordID: [String]] {
    guard kind == .person || kind == .body else { return [:] }
    var found: [RecordID: [String]] = [:]
    for mention in statements.lazy.flatMap(\.mentions) where mention.kind == .body && found[mention.record] == nil {
      found[mention.record] = try names(of: mention)
    }
    return found
  }

  /// The names of a body, the one shown first. They are assembled if the body has no row yet.
  private func names(of body: Mention) throws -> [String]? {
    if let known = names[body.record] { return known }
    guard let number = body.number else { return nil }
    let found = try storedNames(of: number) ?? assembledNames(of: number)
    names[body.record] = found
    return found
  }

  private func storedNames(of number: Int) throws -> [String]? {
    guard let shown: String = try storedName.value(number) else { return nil }
    let texts = SearchTextNumber.all(of: number)
    var found = [shown]
    try searchedNames.each(texts.lowerBound, texts.upperBound) { found.append($0[0]) }
    return Array(found.uniqued())
  }

  private func assembledNames(of number: Int) throws -> [String]? {
    let record = try record(number)?.assembled(only: [.name, .aliases]).record
    // The same texts in the same order as search keeps them.
    return record.map { Array($0.searchTexts { _ in [] }.filter(\.field.isName).map(\.text).uniqued()) }
  }
}

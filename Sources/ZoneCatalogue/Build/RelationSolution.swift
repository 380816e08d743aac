import GRDB
import ZoneData

/// The links between zones that count. One that would make a zone a part of itself, or its own heir, is refused; the links are
/// taken in the order of the sources. They are few, so they are always looked at together.
struct RelationSolution {
  /// The statements and places of refused links.
  private(set) var refused: Set<Place> = []
  private(set) var problems: [Problem] = []
  /// All links, with whether each was refused before.
  private(set) var links: [Stored] = []

  struct Place: Hashable {
    let statement: Int
    let place: Int
  }

  /// A link between two zones, with the records that its ids mean.
  struct Stored {
    let place: Place
    let record: Int
    let other: Int
    let relation: ZoneRelation
    let position: Claim.Position
    let file: String
    let wasRefused: Bool
    /// Whether dossiers define both ids as zones. If not, that is another problem.
    fileprivate let isBetweenZones: Bool

    fileprivate var link: LinkCircles.Link {
      relation == .includes ? .init(from: other, to: record) : .init(from: record, to: other)
    }
  }

  init(_ db: Database) throws {
    links = try Self.stored(db)
    var names: [Int: RecordID] = [:]
    for isHeir in [false, true] {
      let group = links.filter { $0.isBetweenZones && ($0.relation == .became) == isHeir }
      for (index, way) in LinkCircles.closing(group.map(\.link)) {
        refused.insert(group[index].place)
        problems.append(try problem(with: group[index], way, &names, db))
      }
    }
  }

  private func problem(
    with stored: Stored, _ way: [Int], _ names: inout [Int: RecordID], _ db: Database
  ) throws -> Problem {
    let shown = way.count > Self.mostNamed ? way.prefix(Self.mostNamed - 1) + way.suffix(1) : way[...]
    for number in shown where names[number] == nil {
      names[number] = try String.fetchOne(db, sql: "SELECT text FROM slug WHERE id = ?", arguments: [number]).map(
        RecordID.init(stored:))
    }
    let ids = shown.compactMap { names[$0] }
    // The way leads from the end of the link back to its start.
    let circle = (ids.last.map { [$0] } ?? []) + (way.count > 1 ? ids : [])
    return Problem(
      stored.relation == .became ? .heirOfItself(circle) : .partOfItself(circle), at: stored.position, in: stored.file)
  }

  /// A message names no more of a circle.
  private static let mostNamed = 6

  private static func stored(_ db: Database) throws -> [Stored] {
    var stored: [Stored] = []
    try Prepared(
      db,
      """
      SELECT relation.statement, place, coalesce(slug.joined, slug.id), coalesce(other.joined, other.id), relation.role,
        relation.line, relation."column", source.file, refused,
        coalesce(slug.kind = 'zone' AND other.kind = 'zone', 0)
      FROM relation JOIN source ON source.id = relation.statement >> \(RawRows.bitsPerSource)
        JOIN slug ON slug.id = relation.slug JOIN slug other ON other.id = relation.other
      ORDER BY source.slug, relation.statement, place
      """
    ).each { row in
      guard let relation = ZoneRelation(rawValue: row[4]) else { return }
      stored.append(
        Stored(
          place: Place(statement: row[0], place: row[1]), record: row[2], other: row[3], relation: relation,
          position: Claim.Position(line: row[5], column: row[6]), file: row[7], wasRefused: row[8],
          isBetweenZones: row[9]))
    }
    return stored
  }
}

import Algorithms
import GRDB
import ZoneData

/// Finds what a typed text means. This is the only place that does: commands, options, the query language and the dashboard
/// accept the same ids, names and spellings.
struct Resolver {
  let db: Database
  let search: Search

  /// The value of a facet: by id or code, or by a name or its start, regardless of case.
  func find(_ text: String, _ facet: Facet) throws -> Resolution {
    switch facet {
    case .province: .find(HanReadings.simplify(text), among: try places())
    case .status: .find(text, among: Self.statuses)
    case .mark: .find(text, among: Self.words(Mark.allCases.map(\.rawValue)))
    case .stage: .find(text, among: Self.words(DealStage.allCases.map(\.rawValue)))
    case .tie: .find(text, among: Self.words(PartnerTie.allCases.map(\.rawValue)))
    case .held: .find(text, among: Self.words(PostState.allCases.map(\.rawValue)))
    case .stale, .watched: .find(text, among: Self.words(["yes", "no"]))
    case .news: .find(text, among: Self.words(Attention.News.allCases.map(\.rawValue)))
    case .zoneClass: .find(text, among: Self.words(ZoneClass.allCases.map(\.rawValue)))
    case .kind: .find(text, among: Self.words(Self.kinds))
    case .year: Self.year(text)
    case .country:
      .find(HanReadings.simplify(text), among: try known(.country).map(Self.country))
    case .sector: .find(SectorName.canonical(text), among: try known(.sector).map { .init($0) })
    case .source: try source(text)
    case .body, .staff: try record(text, [.body])
    case .zone: try record(text, [.zone])
    }
  }

  // MARK: - Words

  /// The provinces of Pakistan and China, which may be queried even without records; those of other countries that
  /// records have; and the countries of all these.
  private func places() throws -> [Resolution.Named] {
    let near = Subdivision.all(of: "PK") + Subdivision.all(of: "CN")
    let others = Set(try known(.province)).subtracting(near.map(\.code)).sorted().compactMap(Subdivision.init(code:))
    let countries = Set((near + others).map(\.country)).sorted()
    return (near + others).map {
      .init($0.code, $0.names, isCode: true)
    }
      + countries.map(Self.country)
  }

  private static func country(_ code: String) -> Resolution.Named {
    .init(code, [Country.nativeName(of: code), Country.name(of: code)].compactMap(\.self), isCode: true)
  }

  /// The words of all fields called kind, those of sources, and the kind of status changes in the timeline.
  private static let kinds: [String] = {
    var kinds: [String] = []
    for field in RecordKind.allCases.compactMap({ $0.field(.kind) }) {
      if case .word(let words) = field.type { kinds += words }
    }
    kinds += Source.Kind.allCases.map(\.rawValue) + ["status"]
    return Array(kinds.uniqued())
  }()

  /// The statuses, also as lists and details show them.
  private static let statuses = ZoneStatus.allCases.map { status in
    Resolution.Named(status.rawValue, [status.inShort, Words.plain(status.rawValue)])
  }

  private static func words(_ words: [String]) -> [Resolution.Named] {
    words.map { .init($0, [Words.plain($0)]) }
  }

  private static func year(_ text: String) -> Resolution {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text) else {
      return .none(nearest: nil, known: [])
    }
    return .one(.init(value: String(year), label: String(year)))
  }

  private func known(_ facet: Facet) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT DISTINCT value FROM facet WHERE facet = ?"), arguments: [facet.rawValue])
  }
}

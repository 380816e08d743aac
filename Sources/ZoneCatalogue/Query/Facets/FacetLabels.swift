import GRDB
import ZoneData

/// The labels of facet values.
struct FacetLabels {
  private let facet: Facet
  private let db: Database

  init(_ facet: Facet, _ db: Database) throws {
    self.facet = facet
    self.db = db
  }

  func label(of value: String) throws -> String {
    switch facet {
    case .province: Place.name(of: value) ?? value
    case .country: Country.name(of: value) ?? value
    case .status, .kind, .stage, .tie: Words.plain(value)
    case .held: value == PostState.ended.rawValue ? "ended posts" : "held posts"
    case .stale: value == "yes" ? "stale" : "not stale"
    case .watched: value == "yes" ? "watched" : "not watched"
    case .news: value == Attention.News.added.rawValue ? "added" : "changed"
    case .body, .staff, .zone: try text("SELECT name FROM record WHERE slug = ?", value) ?? value
    case .source: try text("SELECT title FROM source WHERE slug = ?", value) ?? value
    case .sector, .year, .mark, .zoneClass: value
    }
  }

  private func text(_ sql: String, _ value: String) throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: sql), arguments: [value])
  }
}

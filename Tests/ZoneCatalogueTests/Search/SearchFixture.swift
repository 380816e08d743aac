import GRDB
import TestSupport

@testable import ZoneCatalogue
@testable import ZoneData

/// The lists of a few dossiers, searched in the same way as by a user.
struct SearchFixture {
  let catalogue: Catalogue

  init(_ texts: [String: String]) throws {
    catalogue = try Catalogue(Fixture.assembly(texts))
  }

  init(catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// Partners with these names and the ids `p1`, `p2` …
  init(names: [String]) throws {
    let partners = names.enumerated().map { "  p\($0 + 1): {name: '\($1)', country: CN}\n" }
    try self.init(["a": "source: {title: t, kind: news}\nbodies:\n" + partners.joined()])
  }

  /// The ids of the rows found in all lists, in the order of the lists. Without an explicit order, the best match is
  /// first.
  func found(_ typed: String, order: ListOrder? = nil) throws -> [String] {
    try matches(typed, order: order).map(\.id)
  }

  /// The rows found, with the matched text of rows that do not show it.
  func matches(_ typed: String, order: ListOrder? = nil) throws -> [(id: String, match: TextMatch?)] {
    let query = Query(filter: Filter(words: typed), order: order)
    return try [CatalogueList.zones, .partners, .contacts, .events].flatMap { list in
      try catalogue.rows(list, query, window: 0..<40).map { ($0.id.text, $0.match) }
    }
  }
}

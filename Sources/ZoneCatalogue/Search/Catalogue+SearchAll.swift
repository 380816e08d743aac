import Algorithms
import ZoneData

/// A record or a source that a search of all lists found.
package struct SearchHit: Hashable, Sendable {
  /// The list of its kind: zones, bodies, people, events or sources.
  package let list: CatalogueList
  package let row: ListRow

  /// The name, or the title of a source.
  package var name: String { list == .sources ? row[.title] ?? row.id.text : row.name }

  /// The name shown, and the one that matched if it is another.
  fileprivate var names: [String] { [name] + [row.match].compactMap { $0?.field.isName == true ? $0?.text : nil } }

  /// What identifies it beside its name, in words: the place and status of a zone, the date of an event.
  package var about: String {
    let keys: [ColumnKey] =
      switch list {
      case .zones: [.province, .status]
      case .bodies: [.kind, .province]
      case .people: [.title, .body]
      case .events: [.date]
      case .sources: ["publisher", "published"]
      default: []
      }
    let columns = keys.compactMap(list.definition.column)
    return columns.compactMap { $0.content.words(row[$0.key]) }.joined(separator: " · ")
  }
}

/// The best hits of all kinds, and how many rows of each list match.
package struct SearchHits: Hashable, Sendable {
  package var hits: [SearchHit] = []
  package var counts: [CatalogueList: Int] = [:]

  /// The lists whose rows are hits. Partners and contacts are bodies and people too, so they are only counted.
  package static let lists: [CatalogueList] = [.zones, .bodies, .people, .events, .sources]

  /// The matches of all kinds, hits that are left out included.
  package var total: Int { Self.lists.map { counts[$0] ?? 0 }.reduce(0, +) }

  /// `1 zone, 4 bodies, 3 sources`; empty if nothing matches.
  package var inWords: String {
    let nouns: [(CatalogueList, String, String)] = [
      (.zones, "zone", "zones"), (.bodies, "body", "bodies"), (.people, "person", "people"),
      (.events, "event", "events"), (.sources, "source", "sources"),
    ]
    let found = nouns.compactMap { list, one, many in
      counts[list].flatMap { $0 > 0 ? Words.count($0, one, many: many) : nil }
    }
    return found.joined(separator: ", ")
  }

  /// The hits as rows: list, id, name, what identifies it, and the text that matched.
  package var table: RowTable {
    let columns: [RowTable.Column] = [
      .init("id", .id), .init("list", .word), .init("name", .name), .init("about"), .init("match"),
    ]
    return RowTable(
      columns,
      hits.map { hit in
        let about: RowTable.Cell? = hit.about.isEmpty ? nil : .text(hit.about)
        let match = hit.row.match.map(RowTable.Cell.match)
        return RowTable.Row(
          id: hit.row.id, cells: [.id(hit.row.id.record), .text(hit.list.rawValue), .text(hit.name), about, match])
      })
  }
}

extension Catalogue {
  /// Searches all lists for words, as of each list's own search.
  ///
  /// Hits are ordered by how well their names fit: equal, beginning with the words, containing them as words, and those found
  /// by other texts. Hits of one fit keep the order of their lists.
  package func searchAll(_ words: String, most: Int) throws -> SearchHits {
    var found = SearchHits()
    guard !SearchQuery(words).isEmpty else { return found }
    var filter = Filter()
    filter.words = words
    let query = Query(filter: filter)
    for list in SearchHits.lists + [.partners, .contacts] {
      found.counts[list] = try count(of: list, query)
    }
    let wanted = FoldedText.fold(words)
    let hits = try SearchHits.lists.flatMap { list in
      try rows(list, query, window: 0..<most).map { SearchHit(list: list, row: $0) }
    }
    let fits = hits.map { hit in hit.names.map { Self.fit(of: $0, to: wanted) }.min() ?? 3 }
    let order = hits.indices.sorted { (fits[$0], $0) < (fits[$1], $1) }
    found.hits = order.prefix(most).map { hits[$0] }
    return found
  }

  /// How well a name fits folded words, the best first.
  private static func fit(of name: String, to wanted: String) -> Int {
    let name = FoldedText.fold(name)
    if name == wanted { return 0 }
    if name.hasPrefix(wanted) { return 1 }
    return wanted.split(separator: " ").allSatisfy { (" " + name).contains(" " + $0) } ? 2 : 3
  }
}

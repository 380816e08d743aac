/// The SQL of one facet in one list.
struct FacetSQL {
  let facet: Facet
  let list: CatalogueList

  /// The condition for rows that have one of some values; `values` is what stands behind IN.
  func condition(_ values: String) -> String {
    // Every row says its own mark, and a contact's is that of its channel and not of its record.
    if facet == .mark { return "mark IN \(values)" }
    return "id IN (SELECT record FROM (\(pairs("AND value IN \(values)"))))"
  }

  /// The query for the values of rows: `value`, and the number of the row's record.
  func pairs(_ narrowed: String = "") -> String {
    let reach = FacetReach.of(facet, in: list)
    var found: [String] = []
    if reach.isOwn {
      found.append(list.isOfContacts ? carriers(narrowed) : rows(narrowed))
    }
    switch reach.ties {
    case .none: break
    case .ofPosts: found.append(Ties(list: list).ofPosts(from: carriers(narrowed)))
    case .ofScope: found.append(Ties(list: list).related(to: carriers(narrowed)))
    }
    return found.joined(separator: " UNION ALL ")
  }

  private func rows(_ narrowed: String) -> String {
    "SELECT value, record FROM facet WHERE facet = '\(facet.rawValue)' \(narrowed)"
  }

  /// The records that give others their value. What has to do with an authority in the capital has nothing to do with
  /// the capital, so in Pakistan only zones give their province; and a partner sits where it sits.
  private func carriers(_ narrowed: String) -> String {
    guard facet == .province else { return rows(narrowed) }
    let isZone = "record IN (SELECT id FROM zone)"
    return rows(narrowed) + (list.isOfBodies ? " AND \(isZone)" : " AND (value NOT LIKE 'PK-%' OR \(isZone))")
  }
}

extension CatalogueList {
  fileprivate var isOfBodies: Bool { self == .partners || self == .bodies }
  fileprivate var isOfContacts: Bool { self == .contacts || self == .people }
}

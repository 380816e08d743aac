import ZoneData

/// The SQL for one facet in one list.
struct FacetSQL {
  let facet: Facet
  let list: CatalogueList
  let ages: AgeScale?

  /// The condition for rows with one of some values; `values` is the list after IN.
  func condition(_ values: String) -> String {
    if let column { return "\(column) IN \(values)" }
    return "id IN (SELECT record FROM (\(pairs("AND value IN \(values)"))))"
  }

  /// The expression for a value that each row has of its own: a contact's mark is that of its channel and not of its record.
  /// nil for the facets of records.
  var column: String? {
    switch facet {
    case .mark: "mark"
    case .zoneClass: list == .zones ? "class" : nil
    case .held: list.isOfContacts ? "coalesce(held, '')" : "''"
    // The age of an undated document is not known.
    case .stale: "CASE WHEN seen >= '\(ages?.freshSince.iso ?? "")' THEN 'no' ELSE 'yes' END"
    case .watched: "CASE WHEN id IN (SELECT id FROM temp.watched) THEN 'yes' ELSE 'no' END"
    case .news: "coalesce((SELECT state FROM temp.news WHERE news.id = \(list.table).id), '')"
    default: nil
    }
  }

  /// The query for the values of rows: `value`, and the number of the row's record.
  func pairs(_ narrowed: String = "") -> String {
    let reach = FacetReach.of(facet, in: list)
    var found: [String] = []
    if reach.isOwn {
      found.append(list.isOfContacts ? carriers(narrowed) : rows(narrowed))
    }
    // A body's channels are contacts of its own, under its own number.
    if facet == .staff, list == .contacts {
      found.append("SELECT value, record FROM facet WHERE facet = '\(Facet.body.rawValue)' \(narrowed)")
    }
    switch reach.relations {
    case .none: break
    case .ofPosts: found.append(RelatedSQL(list: list).ofPosts(from: carriers(narrowed)))
    case .ofScope: found.append(RelatedSQL(list: list).related(to: carriers(narrowed)))
    }
    return found.joined(separator: " UNION ALL ")
  }

  private func rows(_ narrowed: String) -> String {
    "SELECT value, record FROM facet WHERE facet = '\(facet.rawValue)' \(narrowed)"
  }

  /// The records that pass on their value. A row related to an authority in the capital is not related to the capital,
  /// so in Pakistan only zones pass on their province; a partner has only its own seat.
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

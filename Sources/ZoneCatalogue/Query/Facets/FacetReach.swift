import ZoneData

/// How the rows of a list get the values of a facet.
struct FacetReach {
  /// The relations through which a row gets the values of other records.
  enum Relations {
    case none
    /// Posts at a body, and participation in an event.
    case ofPosts
    /// The relations of a scope: direct ones, and those through an event.
    case ofScope
  }

  /// Whether a row has the values of its own record.
  let isOwn: Bool
  let relations: Relations

  private static let own = FacetReach(isOwn: true, relations: .none)
  private static let related = FacetReach(isOwn: false, relations: .ofScope)
  private static let ownAndRelated = FacetReach(isOwn: true, relations: .ofScope)
  /// A contact has the values of its body, but not those of bodies it met at a conference.
  private static let ofBody = FacetReach(isOwn: true, relations: .ofPosts)

  /// A row has its own value if its kind of record can have one, else the values of related records.
  static func of(_ facet: Facet, in list: CatalogueList) -> FacetReach {
    switch (facet, list) {
    case (.source, _), (.mark, _), (.staff, _), (.held, _), (.stale, _), (.watched, _), (.news, _),
      (_, .sources), (_, .disputes), (_, .stale):
      own
    case (.body, .partners), (.body, .bodies), (.body, .contacts), (.body, .people): ownAndRelated
    case (.body, _): related
    case (.zone, .zones): own
    case (.zone, _): related
    case (_, .zones): [.province, .status, .sector, .zoneClass].contains(facet) ? own : related
    case (.province, .events), (.province, .deals): related
    case (.province, _): ownAndRelated
    case (.kind, .events), (.year, .events), (.stage, .events): own
    case (.kind, .deals), (.year, .deals), (.stage, .deals): own
    case (_, .events), (_, .deals): related
    case (_, .partners), (_, .bodies): [.sector, .kind, .country, .tie].contains(facet) ? own : related
    case (_, .contacts), (_, .people): [.sector, .kind, .country, .tie].contains(facet) ? ofBody : related
    }
  }
}

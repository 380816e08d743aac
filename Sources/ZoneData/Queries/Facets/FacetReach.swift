/// How a facet reaches the rows of a list.
struct FacetReach {
  /// Through which ties a row gets the values of other records.
  enum Ties {
    case none
    /// Posts at a body, and taking part in an event.
    case ofPosts
    /// All by which a scope finds what has to do with a record: direct ones, and those through an event.
    case ofScope
  }

  /// Whether a row has the values of its own record.
  let isOwn: Bool
  let ties: Ties

  private static let own = FacetReach(isOwn: true, ties: .none)
  private static let tied = FacetReach(isOwn: false, ties: .ofScope)
  private static let ownAndTied = FacetReach(isOwn: true, ties: .ofScope)
  /// A contact has what its body has, and not what somebody had who met it at a conference.
  private static let ofBody = FacetReach(isOwn: true, ties: .ofPosts)

  /// A row has a value of its own where its kind of record can have one, else that of what it has to do with.
  static func of(_ facet: Facet, in list: CatalogueList) -> FacetReach {
    switch (facet, list) {
    case (.source, _), (.mark, _): own
    case (.body, .partners), (.body, .bodies), (.body, .contacts), (.body, .people): ownAndTied
    case (.body, _): tied
    case (.zone, .zones): own
    case (.zone, _): tied
    case (_, .zones): [.province, .status, .sector].contains(facet) ? own : tied
    case (.province, .events): tied
    case (.province, _): ownAndTied
    case (.kind, .events), (.year, .events): own
    case (_, .events): tied
    case (_, .partners), (_, .bodies): [.sector, .kind, .country].contains(facet) ? own : tied
    case (_, .contacts), (_, .people): [.sector, .kind, .country].contains(facet) ? ofBody : tied
    }
  }
}

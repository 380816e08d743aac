/// The lists, a window at a time. An empty window costs no query.
extension Catalogue {
  /// Zones, named ones first, then by how far they have come.
  package func zones(_ query: Query, window: Range<Int>) throws -> [ZoneRow] {
    try rows(query, window)
  }

  /// Partners by name.
  package func partners(_ query: Query, window: Range<Int>) throws -> [PartnerRow] {
    try rows(query, window)
  }

  /// Contacts by body, then by name.
  package func contacts(_ query: Query, window: Range<Int>) throws -> [ContactRow] {
    try rows(query, window)
  }

  /// Bodies of every country by name.
  package func bodies(_ query: Query, window: Range<Int>) throws -> [BodyRow] {
    try rows(query, window)
  }

  /// People by name, in an official role or not.
  package func people(_ query: Query, window: Range<Int>) throws -> [PersonRow] {
    try rows(query, window)
  }

  /// How many zones a query finds.
  package func zoneCount(_ query: Query) throws -> Int { try count(ZoneRow.self, query) }
  /// How many of the zones that a query finds no source names.
  package func unnamedZoneCount(_ query: Query) throws -> Int {
    try read { try ListSQL<ZoneRow>(query, search, $0).count(where: "NOT named", $0) }
  }
  /// How many partners a query finds.
  package func partnerCount(_ query: Query) throws -> Int { try count(PartnerRow.self, query) }
  /// How many contacts a query finds.
  package func contactCount(_ query: Query) throws -> Int { try count(ContactRow.self, query) }

  /// The place of a zone among those a query finds, counted from 0.
  package func zonePosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try position(ZoneRow.self, id, query)
  }
  /// The place of a partner among those a query finds, counted from 0.
  package func partnerPosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try position(PartnerRow.self, id, query)
  }
  /// The place of a contact among those a query finds, counted from 0.
  package func contactPosition(_ id: RecordID, _ query: Query) throws -> Int? {
    try position(ContactRow.self, id, query)
  }

  private func rows<R: ListRow>(_ query: Query, _ window: Range<Int>) throws -> [R] {
    guard !window.isEmpty else { return [] }
    return try read { try ListSQL<R>(query, search, $0).rows(window, $0) }
  }

  private func count<R: ListRow>(_ row: R.Type, _ query: Query) throws -> Int {
    // To count all rows of a table takes a while; the index has counted them already.
    if query.scope == Scope(), query.filter.isEmpty, let total = R.list.total(totals) { return total }
    return try read { try ListSQL<R>(query, search, $0).count($0) }
  }

  private func position<R: ListRow>(_ row: R.Type, _ id: RecordID, _ query: Query) throws -> Int? {
    try read { try ListSQL<R>(query, search, $0).position(of: id, $0) }
  }
}

extension CatalogueList {
  /// How many rows it has in all, where that is known.
  fileprivate func total(_ totals: Totals) -> Int? {
    switch self {
    case .zones: totals.zones
    case .partners: totals.partners
    case .events: totals.timeline
    case .contacts: totals.contacts
    case .bodies, .people: nil
    }
  }
}

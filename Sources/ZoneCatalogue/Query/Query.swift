import ZoneData

/// The place and records that a list is narrowed to, apart from the filter.
package struct Scope: Hashable, Sendable {
  /// The code of a province or a country (`Place`): zones in it, and the rows related to them.
  package var province: String?
  /// Rows related to any of these records, directly or through an event.
  package var records: [RecordID]
  /// The selected or marked zones, which narrow the result further to rows related to any of them.
  package var selectedZones: [RecordID]

  /// The default matches everything.
  package init(province: String? = nil, records: [RecordID] = [], selectedZones: [RecordID] = []) {
    self.province = province
    self.records = records
    self.selectedZones = selectedZones
  }

  /// The rows related to one record.
  package init(record: RecordID, selectedZone: RecordID? = nil) {
    self.init(records: [record], selectedZones: selectedZone.map { [$0] } ?? [])
  }

  /// The record of the scope, if it has exactly one.
  package var record: RecordID? { records.count == 1 ? records.first : nil }
}

/// The rows of a list to return, and their order.
package struct Query: Hashable, Sendable {
  package var scope: Scope
  package var filter: Filter
  /// nil is the list's own order. In a list of names a search then orders by the best match.
  package var order: ListOrder?
  /// The row limit of an event search, for a user who is still typing and waits for the first rows; nil finds all rows.
  package var incrementalLimit: Int?

  /// Whether the search stops at a limit.
  var isIncremental: Bool { incrementalLimit != nil }

  /// Whether the rows are ordered by the best match. Events stay in date order.
  func isRanked(_ list: CatalogueList) -> Bool { !list.isOfEvents && order == nil && !filter.words.isEmpty }

  /// The default is all rows.
  package init(_ scope: Scope = Scope(), filter: Filter = Filter(), order: ListOrder? = nil) {
    self.scope = scope
    self.filter = filter
    self.order = order
  }
}

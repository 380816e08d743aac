/// What a list is narrowed to, apart from the words somebody types.
package struct Scope: Hashable, Sendable {
  /// The code of a province or a country (`Place`): zones in it, and what has to do with them.
  package var province: String?
  /// Records: what has to do with any of them, directly or through an event.
  package var records: [RecordID]
  /// The zones that lead, under the cursor or marked: of all that, only what has to do with any of them too.
  package var leads: [RecordID]

  /// Everything, unless narrowed.
  package init(province: String? = nil, records: [RecordID] = [], leads: [RecordID] = []) {
    self.province = province
    self.records = records
    self.leads = leads
  }

  /// What has to do with one record.
  package init(record: RecordID, lead: RecordID? = nil) {
    self.init(records: [record], leads: lead.map { [$0] } ?? [])
  }

  /// The record it is about, where it is about one.
  package var record: RecordID? { records.count == 1 ? records.first : nil }
}

/// Which rows of a list are wanted, and in which order.
package struct Query: Hashable, Sendable {
  package var scope: Scope
  package var filter: Filter
  /// Without one it is the list's own order; where words are searched for in a list of names, the best fit comes first.
  package var order: ListOrder?
  /// Of the events with some words only the first ones are looked for: somebody still types, and waits for the first rows.
  package var isHasty = false

  /// Whether the rows of a list stand by how well they fit. Events stay in the order of time.
  func isRanked(_ list: CatalogueList) -> Bool { list != .events && order == nil && !filter.words.isEmpty }

  /// So many events are looked at in haste.
  static let hastyEvents = 1000

  /// All rows of a scope, unless narrowed further.
  package init(_ scope: Scope = Scope(), filter: Filter = Filter(), order: ListOrder? = nil) {
    self.scope = scope
    self.filter = filter
    self.order = order
  }
}

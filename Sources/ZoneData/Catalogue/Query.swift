/// What a list is narrowed to, apart from the words somebody types.
package struct Scope: Hashable, Sendable {
  /// The full ISO 3166-2 code of a province: zones in it, and what has to do with them.
  package var province: String?
  /// A record: what has to do with it, directly or through an event.
  package var record: RecordID?
  /// The zone under the cursor: of all that, only what has to do with it too.
  package var lead: RecordID?

  /// Everything, unless narrowed.
  package init(province: String? = nil, record: RecordID? = nil, lead: RecordID? = nil) {
    self.province = province
    self.record = record
    self.lead = lead
  }
}

/// Which rows of a list are wanted, and in which order.
package struct Query: Hashable, Sendable {
  package var scope: Scope
  package var filter: Filter
  /// Without one it is the list's own order; where words are searched for in a list of names, the best fit comes first.
  package var order: ListOrder?

  /// All rows of a scope, unless narrowed further.
  package init(_ scope: Scope = Scope(), filter: Filter = Filter(), order: ListOrder? = nil) {
    self.scope = scope
    self.filter = filter
    self.order = order
  }
}

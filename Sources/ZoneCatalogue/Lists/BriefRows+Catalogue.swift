import ZoneData

extension BriefRows {
  /// The rows for a scope and a filter: partners by their tie and then by sources, events with the latest first.
  package init(_ catalogue: Catalogue, _ scope: Scope, _ filter: Filter) throws {
    let all = 0..<Int.max
    let zones = try catalogue.rows(.zones, Query(scope, filter: filter), window: all)
    let bySources = try catalogue.rows(
      .partners, Query(scope, filter: filter, order: ListOrder(.sources, isDescending: true)), window: all)
    let ties = Dictionary(grouping: bySources, by: \.tie)
    let partners = PartnerTie.allCases.flatMap { ties[$0] ?? [] }
    let events = try catalogue.rows(
      .events, Query(scope, filter: catalogue.withoutNotes(filter), order: ListOrder(.date, isDescending: true)),
      window: all)
    let disputes = try catalogue.disputes(scope, filter)
    self.init(zones: zones, partners: partners, events: events, disputes: disputes)
    deals = try catalogue.rows(.deals, Query(scope, filter: filter), window: all)
    var held = filter
    held.insert(Filter.Choice(.held, PostState.current.rawValue))
    people = try catalogue.rows(
      .contacts, Query(scope, filter: held, order: ListOrder(.seen, isDescending: true)), window: all)
  }
}

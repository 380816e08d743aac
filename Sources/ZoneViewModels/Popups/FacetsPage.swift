import ZoneCatalogue
import ZoneData

/// The facet values by which a list can be narrowed, with counts: all of them, or those of one record.
struct FacetsPage: PopupPage {
  let pane: PaneID
  let list: CatalogueList
  /// The record whose values are listed; nil lists all values.
  let record: RecordID?

  var width: PopupWidth { .medium }
  var startsTyping: Bool { true }
  var takesSeveral: Bool { true }
  var choosing: String { "choose, space several" }

  /// Asks for the counts of each facet in display order. The facets found through links are counted last, because they
  /// take longest.
  func questions(_ desk: DeskModel) -> [DeskQuestion] {
    let query = desk.query(for: pane)
    let own = record.map { [DeskQuestion.facetValues($0)] } ?? []
    return own + facets(desk).map { .facet(FacetQuestion(list: list, query: query, facet: $0)) }
  }

  func sheet(_ desk: DeskModel) -> Sheet {
    let query = desk.query(for: pane)
    let own = record.flatMap(desk.content.facetValues)
    let sections = facets(desk).map { facet in
      let (counts, isCounted) = desk.content.facetCounts(FacetQuestion(list: list, query: query, facet: facet))
      let wanted = counts?.filter { count in
        record == nil || own?.contains(Filter.Choice(facet, count.value)) == true
      }
      return FacetSheet.Section(facet: facet, counts: wanted, isCounted: isCounted)
    }
    let title = record == nil ? "\(pane.title) by facet" : "\(pane.title) like this"
    return FacetSheet(title: title, sections: sections, filter: desk.filter(of: pane)).sheet
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .facet(let choice) = item.target else { return nil }
    let hasChosen = desk.state.popup?.hasChosen ?? false
    desk.state.popup = nil
    if !hasChosen { desk.choose(choice, in: pane) }
    return nil
  }

  func toggle(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .facet(let choice) = item.target else { return nil }
    desk.narrow(pane) { filter in
      if filter.choices.contains(choice) {
        filter.remove(choice)
      } else {
        filter.insert(choice)
      }
    }
    desk.state.popup?.hasChosen = true
    return nil
  }

  /// A zone is not like others by being itself, and has neither a kind nor a year nor a country of partners: those are
  /// of the bodies and events around it. The query language can ask for them. Only contacts are the staff of a body, only
  /// partners have a tie to the authority, and only they and events a stage.
  private func facets(_ desk: DeskModel) -> [Facet] {
    let ofOthers: [Facet] =
      (pane == .zones ? [.zone, .kind, .year, .country] : []) + (pane == .contacts ? [] : [.staff])
      + (pane == .partners ? [] : [.tie]) + ([.partners, .timeline].contains(pane) ? [] : [.stage])
    let attention = desk.content.facts?.attention ?? Attention()
    let unused: [Facet] = (attention.watched.isEmpty ? [.watched] : []) + (attention.news.isEmpty ? [.news] : [])
    return FacetSheet.order.filter { !ofOthers.contains($0) && !unused.contains($0) }
  }
}

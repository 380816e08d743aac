/// The total counts of the catalogue.
package struct Totals: Hashable, Sendable {
  package var ofZones = ZoneCounts()
  package var partners = 0
  package var contacts = 0
  package var events = 0
  /// The number of rows in the timeline: events and changes of status.
  package var timeline = 0
  package var deals = 0
  package var pledges = Pledges()
  package var sources = 0
  package var records = 0
  package var claims = 0

  package init() {}

  /// Zones, sites and plans in words: `12 zones, 4 sites, 19 plans`.
  package var zonesInWords: String { ofZones.inWords }
}

extension Totals {
  /// The total number of rows of a list; nil if it is not stored.
  package func rows(of list: CatalogueList) -> Int? {
    switch list {
    case .zones: ofZones.total
    case .partners: partners
    case .events: timeline
    case .deals: deals
    case .contacts: contacts
    case .sources: sources
    case .bodies, .people, .disputes, .stale: nil
    }
  }
}

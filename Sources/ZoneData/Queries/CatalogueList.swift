/// A list of the catalogue.
package enum CatalogueList: String, CaseIterable, Hashable, Sendable {
  case zones, partners, bodies, events, contacts, people

  /// The columns that it can be sorted by, in the order of the screen.
  package var columns: [ListOrder.Column] {
    switch self {
    case .zones: [.name, .place, .province, .status, .mark, .sources]
    case .partners: [.name, .nativeName, .kind, .province, .mark, .sources]
    case .bodies: [.name, .kind, .province, .mark, .sources]
    case .events: [.date, .name, .kind, .mark, .sources]
    case .contacts: [.name, .title, .body, .mark, .sources]
    case .people: [.name, .title, .body, .mark, .sources]
    }
  }
}

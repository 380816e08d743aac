/// The panes of the desk. The raw value is the digit that focuses the pane.
package enum PaneID: Int, CaseIterable, Hashable, Sendable {
  case zones = 1
  case partners, timeline, contacts, detail

  /// The panes that list records: all but the detail.
  package static let lists: [PaneID] = [.zones, .partners, .timeline, .contacts]

  /// The name in the pane's title.
  package var title: String {
    switch self {
    case .zones: "Zones"
    case .partners: "Partners"
    case .timeline: "Timeline"
    case .contacts: "Contacts"
    case .detail: "Detail"
    }
  }

  /// The pane a number of steps further, cyclically.
  func advanced(by steps: Int) -> PaneID {
    let count = Self.allCases.count
    let place = (rawValue - 1 + steps + count) % count
    return Self.allCases[place]
  }
}

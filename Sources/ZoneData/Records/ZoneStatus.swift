/// The progress of a zone: a sequence of steps, and two ways to leave it.
package enum ZoneStatus: String, CaseIterable, Hashable, Sendable {
  case proposed, approved, notified, licensed
  case underConstruction = "under-construction"
  case operational
  case stalled, withdrawn

  /// Whether it is an act on a single day. Its `on` is then that day; for others it is a time at which the status held.
  package var isTakenOnce: Bool {
    switch self {
    case .approved, .notified, .licensed: true
    default: false
    }
  }

  /// Whether nothing more is to come of the zone.
  package var isOver: Bool { self == .withdrawn }

  /// Whether another status is a step further on the same way, or an end that such an act does not undo.
  func comesBefore(_ other: ZoneStatus) -> Bool {
    let steps: [ZoneStatus] = [.proposed, .approved, .notified, .licensed, .underConstruction, .operational]
    guard let place = steps.firstIndex(of: self) else { return false }
    guard let further = steps.firstIndex(of: other) else { return isTakenOnce }
    return place < further
  }
}

extension ZoneStatus {
  /// The order in which zones are listed: those that can be visited first.
  package static let shownOrder: [ZoneStatus] = [
    .operational, .underConstruction, .licensed, .notified, .approved, .proposed, .stalled, .withdrawn,
  ]
}

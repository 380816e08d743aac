/// How far a zone has come: a ladder, and two ways off it.
package enum ZoneStatus: String, CaseIterable, Hashable, Sendable {
  case proposed, approved, notified, licensed
  case underConstruction = "under-construction"
  case operational
  case stalled, withdrawn

  /// Whether it is an act of one day; its `on` is then that day, and of the others a time at which it held.
  package var isTakenOnce: Bool {
    switch self {
    case .approved, .notified, .licensed: true
    default: false
    }
  }
}

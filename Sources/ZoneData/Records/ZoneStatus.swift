/// How far a zone has come: a ladder, and two ways off it.
package enum ZoneStatus: String, CaseIterable, Hashable, Sendable {
  case proposed, approved, notified, licensed
  case underConstruction = "under-construction"
  case operational
  case stalled, withdrawn
}

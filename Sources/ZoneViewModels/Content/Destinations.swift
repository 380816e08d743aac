import ZoneCatalogue
import ZoneData

/// What a text typed into the palette can mean, apart from actions.
package struct Destinations: Hashable, Sendable {
  /// Records to drill into, and places to narrow to.
  let places: Resolution
  /// Statuses to narrow Zones by.
  let statuses: Resolution
  /// Sources to narrow the list in use by.
  let sources: Resolution
}

extension Catalogue {
  /// What a text means as a record, place, status or source.
  func destinations(_ text: String) throws -> Destinations {
    Destinations(
      places: try resolveRecordOrPlace(text), statuses: try resolve(text, .status),
      sources: try resolve(text, .source))
  }
}

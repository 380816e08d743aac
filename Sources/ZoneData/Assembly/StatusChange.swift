import Algorithms

/// A change of a zone's status on a day of its own, which the timeline shows beside the events.
package struct StatusChange {
  package let id: RecordID
  package let zone: Record
  package let value: RecordValue
  package let on: EDTFDate

  /// The changes of a zone. A status without its own day held by the day of its document and is not a
  /// change, and neither is one that is only planned.
  package static func all(of zone: Record) -> [StatusChange] {
    let changes = zone.values(.status).compactMap { value -> StatusChange? in
      guard let on = value.on, !value.isPlanned else { return nil }
      let id = RecordID(change: "\(value.value.text)@\(on.text)", of: zone.id)
      return StatusChange(id: id, zone: zone, value: value, on: on)
    }
    // Corrections can turn two printed steps into one.
    return Array(changes.uniqued(on: \.id))
  }

  /// Its name in the timeline.
  package var name: String {
    "\(zone.displayName): \(Words.plain(value.value.text))"
  }
}

/// A step of a zone on its ladder on a day of its own: what the timeline shows beside the events.
struct StatusChange {
  let id: RecordID
  let zone: Record
  let value: RecordValue
  let on: EDTFDate

  /// The changes of a zone. A status without its own day only held by the day of its document, and is none.
  static func all(of zone: Record) -> [StatusChange] {
    var seen: Set<RecordID> = []
    return zone.values(.status).compactMap { value in
      guard let on = value.on else { return nil }
      let id = RecordID(change: "\(value.value.text)@\(on.text)", of: zone.id)
      // Corrections can lead two printed steps to one.
      guard seen.insert(id).inserted else { return nil }
      return StatusChange(id: id, zone: zone, value: value, on: on)
    }
  }

  /// What the timeline calls it.
  var name: String {
    "\(zone.displayName): \(value.value.text.replacing("-", with: " "))"
  }
}

import Platform
import ZoneCatalogue
import ZoneData
import ZoneDraft

extension RecordDirectory {
  /// The records of a catalogue.
  init(_ catalogue: Catalogue) throws {
    self.init(try catalogue.everythingShown().map(KnownRecord.init), taken: try catalogue.everyID()) { id in
      (logFailure(to: "read the record \(id)") { try catalogue.record(id) } ?? nil)?.values ?? []
    }
  }
}

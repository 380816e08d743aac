import ZoneCatalogue
import ZoneData
import ZoneDraft

extension RecordDirectory {
  /// The records of a catalogue.
  init(_ catalogue: Catalogue) throws {
    self.init(try catalogue.everyRecord().map(KnownRecord.init), taken: try catalogue.everyID())
  }
}

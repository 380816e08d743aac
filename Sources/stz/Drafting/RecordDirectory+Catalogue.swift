import Platform
import ZoneCatalogue
import ZoneData
import ZoneDraft

extension RecordDirectory {
  /// The records of a catalogue.
  init(_ catalogue: Catalogue) throws {
    // A long text has many proposals about one record.
    let known = Locked<[RecordID: [RecordValue]]>([:])
    self.init(try catalogue.everythingShown().map(KnownRecord.init), taken: try catalogue.everyID()) { id in
      if let values = known.withLock({ $0[id] }) { return values }
      let record = logFailure(to: "read the record \(id)") { try catalogue.record(id) } ?? nil
      let values = record?.values ?? []
      known.withLock { $0[id] = values }
      return values
    }
  }
}

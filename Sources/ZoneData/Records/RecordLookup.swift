/// What formats need to know about records and sources. The catalogue implements it.
package protocol RecordLookup {
  /// A record with all its claims; nil if no dossier defines the id.
  func record(_ id: RecordID) throws -> Record?
  /// A source; nil if there is none with the id.
  func source(_ id: SourceID) throws -> Source?
  /// The name of a record, or its id if it is unknown.
  func name(_ id: RecordID) -> String
}

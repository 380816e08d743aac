import ZoneData

/// Finds the documents behind lists and records. Caches all sources, and the last record.
package final class CitationFinder {
  private let records: any RecordLookup
  private var sources: [SourceID: Source?] = [:]
  private var last: (id: RecordID, record: Record?)?

  package init(_ records: any RecordLookup) {
    self.records = records
  }

  func source(_ id: SourceID) throws -> Source? {
    if let known = sources[id] { return known }
    let source = try records.source(id)
    sources[id] = .some(source)
    return source
  }

  func record(_ id: RecordID) throws -> Record? {
    if let last, last.id == id { return last.record }
    let record = try records.record(id)
    last = (id, record)
    return record
  }

  /// The name of a record, or its id if it has none.
  func name(_ id: RecordID) -> String {
    records.name(id)
  }

  func citation(of claim: Claim) throws -> Citation? {
    try citation(of: claim.source, at: claim.at)
  }

  /// A place in a document.
  func citation(of id: SourceID, at place: Locator?) throws -> Citation? {
    try source(id).map { Citation($0, at: place) }
  }

  /// The citation of the value shown.
  func citation(of value: RecordValue) throws -> Citation? {
    try value.claims.first.flatMap { try citation(of: $0.claim) }
  }

  /// All documents with claims for some values, latest first, each once.
  func documents(behind values: [RecordValue]) throws -> [Source] {
    try documents(of: values.flatMap { $0.claims.map(\.claim) })
  }

  /// The documents of the values shown only.
  func documents(giving values: [RecordValue]) throws -> [Source] {
    try documents(of: values.compactMap { $0.claims.first?.claim })
  }

  private func documents(of claims: [Claim]) throws -> [Source] {
    try Set(claims.map(\.source)).compactMap(source).sorted {
      let (left, right) = ($0.knownSince?.number ?? .min, $1.knownSince?.number ?? .min)
      return left == right ? $0.id < $1.id : left > right
    }
  }

  /// The values behind a row of a list: all values of a record, or a single step for a change of status.
  func values(of id: RecordID) throws -> [RecordValue] {
    guard let record = try record(id.record) else { return [] }
    guard id.record != id else { return record.values }
    return StatusChange.all(of: record).filter { $0.id == id }.map(\.value)
  }
}

/// Finds the documents behind what lists and records show; a source is asked for once, a record once in a row.
package final class CitationFinder {
  private let catalogue: Catalogue
  private var sources: [SourceID: Source?] = [:]
  private var last: (id: RecordID, record: Record?)?

  /// Takes the index to ask.
  package init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// The source of an id.
  func source(_ id: SourceID) throws -> Source? {
    if let known = sources[id] { return known }
    let source = try catalogue.source(id)
    sources[id] = .some(source)
    return source
  }

  /// The record of an id.
  func record(_ id: RecordID) throws -> Record? {
    if let last, last.id == id { return last.record }
    let record = try catalogue.record(id)
    last = (id, record)
    return record
  }

  /// The name of a record; its id where it cannot be had.
  func name(_ id: RecordID) -> String {
    (try? catalogue.heading(of: id))?.name ?? id.text
  }

  /// Who says a claim.
  func citation(of claim: Claim) throws -> Citation? {
    try source(claim.source).map { Citation($0, at: claim.at) }
  }

  /// Who says the value shown.
  func citation(of value: RecordValue) throws -> Citation? {
    try value.claims.first.flatMap { try citation(of: $0.claim) }
  }

  /// The documents that speak of some values, the latest first, each once.
  func documents(behind values: [RecordValue]) throws -> [Source] {
    try documents(of: values.flatMap { $0.claims.map(\.claim) })
  }

  /// Only those that give the values shown.
  func documents(giving values: [RecordValue]) throws -> [Source] {
    try documents(of: values.compactMap { $0.claims.first?.claim })
  }

  private func documents(of claims: [Claim]) throws -> [Source] {
    try Set(claims.map(\.source)).compactMap(source).sorted {
      let (left, right) = ($0.knownSince?.number ?? .min, $1.knownSince?.number ?? .min)
      return left == right ? $0.id < $1.id : left > right
    }
  }

  /// The values of a record that a row of a list stands for: all of them, of a change of status that step alone.
  func values(of id: RecordID) throws -> [RecordValue] {
    guard let record = try record(id.record) else { return [] }
    guard id.record != id else { return record.values }
    return StatusChange.all(of: record).filter { $0.id == id }.map(\.value)
  }
}

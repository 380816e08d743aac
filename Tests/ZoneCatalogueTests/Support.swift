import Foundation
import TestSupport
import Testing

import class GRDB.Row

@testable import ZoneCatalogue
@testable import ZoneData

extension Fixture {
  /// Assembles dossiers from texts, by name.
  static func assembly(_ texts: [String: String]) -> Assembly {
    let dossiers = texts.map { dossier($1, id: $0) }
    return Assembly(DossierFolder.Contents(dossiers: dossiers))
  }

  /// A record assembled from the texts of dossiers.
  static func record(_ id: String, _ texts: [String: String]) throws -> Record {
    try #require(assembly(texts).record(RecordID(stored: id)))
  }
}

/// An index in memory, with its contents.
struct Assembly {
  let catalogue: Catalogue

  init(_ contents: DossierFolder.Contents, asOf day: Day? = nil) {
    do {
      let today = try Catalogue(contents.dossiers)
      catalogue = try day.map(today.asOf) ?? today
    } catch {
      preconditionFailure("An index in memory can always be made, but: \(error)")
    }
  }

  var problems: [Problem] { (try? catalogue.problems) ?? [] }
  var days: [Day] { (try? catalogue.days) ?? [] }
  var likelyDuplicates: [Problem] { (try? catalogue.likelyDuplicates()) ?? [] }

  func record(_ id: RecordID) -> Record? { try? catalogue.record(id) }

  var sources: [SourceID: Source] {
    let sources = (try? catalogue.sources()) ?? []
    return Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
  }

  var kinds: [RecordID: RecordKind] {
    let rows = (try? catalogue.read { try Row.fetchAll($0, sql: "SELECT slug, kind FROM record") }) ?? []
    return Dictionary(
      uniqueKeysWithValues: rows.map { (RecordID(stored: $0[0]), RecordKind(rawValue: $0[1]) ?? .zone) })
  }

  /// The claims of every record, in the order of the dossiers.
  var claims: [RecordID: [Claim]] {
    let ids = kinds.keys
    let readings = try? catalogue.read { db in
      try ids.compactMap { id in
        try Slugs.stored(id, db).flatMap { try RecordReader(db).record($0) }.map { (id, $0.assembled().claims) }
      }
    }
    return Dictionary(uniqueKeysWithValues: readings ?? [])
  }
}

extension Catalogue {
  /// The index of an assembly.
  convenience init(_ assembly: Assembly) throws {
    let copy = try assembly.catalogue.copy()
    try self.init(copy)
  }
}

extension RecordValue {
  /// The texts of its claims with their standing.
  var standings: [String: Standing] {
    Dictionary(claims.map { ($0.claim.value.text, $0.standing) }) { first, _ in first }
  }
}

import Foundation
import Testing

import class GRDB.Row

@testable import ZoneData

/// Makes dossiers and assemblies of short texts.
enum Fixture {
  /// Reads a dossier of a text; the source is named after the file.
  static func dossier(_ text: String, id: String = "doc") -> Dossier {
    DossierReader.read(Array(text.utf8), id: SourceID(stored: id), file: "\(id).yaml")
  }

  /// Assembles dossiers of texts by their names.
  static func assembly(_ texts: [String: String]) -> Assembly {
    let dossiers = texts.map { dossier($1, id: $0) }
    return Assembly(DossierFolder.Contents(dossiers: dossiers))
  }

  /// A record assembled from dossiers of texts.
  static func record(_ id: String, _ texts: [String: String]) throws -> Record {
    try #require(assembly(texts).record(RecordID(stored: id)))
  }

  /// The folder of the shipped dossiers.
  static var seeds: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardized.path
  }

  /// Makes a folder for one test and removes it afterwards.
  static func withFolder(_ test: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stz-test-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try test(folder)
  }
}

extension RecordID: ExpressibleByStringLiteral {
  /// Takes a slug.
  public init(stringLiteral text: String) {
    self.init(stored: text)
  }
}

extension DossierFolder {
  /// Dossiers that were read, and the problems with folders and files.
  struct Contents {
    let dossiers: [Dossier]
    var problems: [Problem] = []
  }

  /// Reads every dossier of the folders.
  static func read(_ folders: [String]) -> Contents {
    let listing = list(folders)
    let readings = listing.ordered.map { $0.dossier(in: $0.bytes(settledAt: .max)) }
    return Contents(dossiers: readings.compactMap(\.dossier), problems: listing.problems + readings.flatMap(\.problems))
  }
}

/// An index in memory, with everything in it at hand.
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
  var likelyTwins: [Problem] { (try? catalogue.likelyTwins()) ?? [] }

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
        try Slugs.stored(id, db).flatMap { try RecordReader(db).read($0) }.map { (id, $0.claims) }
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

import Foundation
import Testing

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

extension RecordValue {
  /// The texts of its claims with their standing.
  var standings: [String: Standing] {
    Dictionary(claims.map { ($0.claim.value.text, $0.standing) }) { first, _ in first }
  }
}

import Foundation
import ZoneCatalogue
import ZoneData

/// Dossiers from short texts, the shipped folder, and temporary folders.
package enum Fixture {
  /// Parses a dossier; the source is named after the file.
  package static func dossier(_ text: String, id: String = "doc") -> Dossier {
    DossierReader.read(Array(text.utf8), id: SourceID(stored: id), file: "\(id).yaml")
  }

  /// An index in memory of dossiers, given as texts by name.
  package static func catalogue(_ texts: [String: String]) throws -> Catalogue {
    try Catalogue(texts.map { dossier($1, id: $0) })
  }

  /// The folder of the shipped dossiers.
  package static var seeds: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds").standardized.path
  }

  /// Creates a folder for a test and removes it afterwards.
  package static func withFolder(_ test: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "stz-test-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try test(folder)
  }
}

extension RecordID: ExpressibleByStringLiteral {
  /// The id with this slug.
  public init(stringLiteral text: String) {
    self.init(stored: text)
  }
}

extension Dossier {
  /// Everything the dossier says, in its order.
  package var claims: [Claim] { definitions.flatMap(\.claims) }
}

extension DossierFolder {
  /// The dossiers of folders, and the problems with folders and files.
  package struct Contents {
    package let dossiers: [Dossier]
    package var problems: [Problem]

    package init(dossiers: [Dossier], problems: [Problem] = []) {
      self.dossiers = dossiers
      self.problems = problems
    }
  }

  /// Reads every dossier of the folders.
  package static func read(_ folders: [String]) -> Contents {
    let listing = list(folders)
    let readings = listing.ordered.map { $0.dossier(in: $0.bytes(settledAt: .max)) }
    return Contents(dossiers: readings.compactMap(\.dossier), problems: listing.problems + readings.flatMap(\.problems))
  }
}

import Foundation
import ZoneCatalogue
import ZoneData

/// The shipped dossiers.
enum Seeds {
  /// A dossier file with its content.
  struct File {
    let id: SourceID
    let path: String
    let bytes: [UInt8]
  }

  /// One of the two full articles, with the most claims.
  static let article = "undated-spokesman-cptic"

  /// The folder of the dossiers.
  static let folder = repository.appending(path: "seeds").path

  /// The folder of the shipped themes.
  static let themes = repository.appending(path: "Themes").path

  private static let repository = URL(filePath: #filePath).appending(path: "../../..").standardized

  static func file(_ name: String) throws -> File {
    let path = "\(folder)/\(name).yaml"
    return File(id: try required(SourceID(name)), path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
  }

  static func files() throws -> [File] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".yaml") }
      .map { try file(String($0.dropLast(".yaml".count))) }
  }

  /// The index of all dossiers, in memory.
  static func catalogue() throws -> Catalogue { try Catalogue(folders: [folder]) }
}

/// The shipped dossiers no longer contain what a benchmark needs.
struct NotInTheSeeds: Error {}

/// A value without which a measurement is meaningless.
func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw NotInTheSeeds() }
  return value
}

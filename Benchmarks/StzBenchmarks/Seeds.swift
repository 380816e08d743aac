import Foundation
import ZoneData

/// The shipped dossiers.
enum Seeds {
  /// A dossier's file as it is read.
  struct File {
    let id: SourceID
    let path: String
    let bytes: [UInt8]
  }

  /// One of the two articles, with the most claims.
  static let article = "undated-spokesman-cptic"

  /// The folder of the dossiers.
  static let folder = repository.appending(path: "seeds").path

  /// The folder of the shipped themes.
  static let themes = repository.appending(path: "Themes").path

  private static let repository = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// Reads one file.
  static func file(_ name: String) throws -> File {
    let path = "\(folder)/\(name).yaml"
    return File(id: try required(SourceID(name)), path: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
  }

  /// Reads all files.
  static func files() throws -> [File] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".yaml") }
      .map { try file(String($0.dropLast(".yaml".count))) }
  }

  /// The index of them all, in memory.
  static func catalogue() throws -> Catalogue { try Catalogue(folders: [folder]) }
}

/// The shipped dossiers do not say any more what a benchmark is about.
struct NotInTheSeeds: Error {}

/// A value that must be there for a measurement to mean anything.
func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw NotInTheSeeds() }
  return value
}

import Foundation
import Platform
import ZoneData

/// The file with the dossiers that the user has seen. There is one for each set of data folders.
package struct SeenFile {
  private let file: URL

  /// That of a world of 20,000 dossiers has 2 MB.
  private static let longest = 1 << 26

  /// nil if the user has no home.
  package init?(folders: [String]) {
    guard let folder = UserFiles.state else { return nil }
    file = URL(filePath: folder).appending(path: "seen-\(Fingerprint.of(folders: folders)).txt")
  }

  /// What was seen; nil before the first visit, or if the file cannot be read.
  package func read() -> SeenDossiers? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return logFailure(to: "read \(file.path)") {
      SeenDossiers(text: String(decoding: try FileReading.bytes(of: file.path, limit: Self.longest), as: UTF8.self))
    } ?? nil
  }

  /// Saves what was seen, all of it or nothing. Throws if it cannot be.
  package func write(_ seen: SeenDossiers) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data(seen.text.utf8).write(to: file, options: .atomic)
  }
}

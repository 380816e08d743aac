import Foundation
import Platform
import ZoneData
import ZoneViewModels

/// The file with the state in which the dashboard was left. There is one for each set of data folders.
package struct SessionFile {
  private let file: URL

  /// nil if the user has no home.
  package init?(folders: [String]) {
    guard let folder = UserFiles.state else { return nil }
    file = URL(filePath: folder).appending(path: "session-\(Fingerprint.of(folders: folders)).yaml")
  }

  package var path: String { file.path }

  /// The saved session; nil if the file is missing, damaged or not ours.
  package func read() -> Session? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return logFailure(to: "read \(path)") {
      SessionText.read(try FileReading.bytes(of: path, limit: SessionText.longest))
    }
  }

  /// Saves a session atomically. If that fails, the next start is at the top, which is not worth an error on exit.
  package func write(_ session: Session) {
    logFailure(to: "write \(path)") {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(SessionText.write(session).utf8).write(to: file, options: .atomic)
    }
  }
}

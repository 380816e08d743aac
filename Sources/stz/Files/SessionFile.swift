import Foundation
import ZoneDashboard
import ZoneData
import ZoneViewModels

/// The file in which it is kept where the dashboard was left; one for each set of data folders.
struct SessionFile {
  private let file: URL

  /// The file of some folders; nil where the user has no home.
  init?(folders: [String]) {
    guard let folder = UserFiles.state else { return nil }
    file = URL(filePath: folder).appending(path: "session-\(Fingerprint.of(folders: folders)).yaml")
  }

  /// Its path.
  var path: String { file.path }

  /// What was left; nil without a file of ours that is whole.
  func read() -> Session? {
    guard let bytes = try? FileReading.bytes(of: file.path, limit: SessionText.longest) else { return nil }
    return SessionText.read(bytes)
  }

  /// Keeps a session, moved to its place whole. Where that cannot be done, the next start is at the top, which is no
  /// reason to complain on the way out.
  func write(_ session: Session) {
    let folder = file.deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data(SessionText.write(session).utf8).write(to: file, options: .atomic)
  }
}

import Foundation
import Platform
import ZoneData

/// The file with the last visit: when the user last saw what is new. There is one for each set of data folders.
///
/// Its first line is the time, the others are the commit of a folder, a blank, and the folder with percent-encoding.
package struct VisitFile {
  private let file: URL

  /// No visit needs more.
  private static let longest = 1 << 16

  /// nil if the user has no home.
  package init?(folders: [String]) {
    guard let folder = UserFiles.state else { return nil }
    self.init(URL(filePath: folder).appending(path: "visit-\(Fingerprint.of(folders: folders)).txt"))
  }

  init(_ file: URL) { self.file = file }

  package var path: String { file.path }

  /// The last visit; nil if there was none, or the file is damaged.
  package func read() -> Visit? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = logFailure(to: "read \(path)") { try FileReading.bytes(of: path, limit: Self.longest) }
    return bytes.flatMap { Self.visit(String(decoding: $0, as: UTF8.self)) }
  }

  /// Notes a visit atomically.
  package func write(_ visit: Visit) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data(Self.text(visit).utf8).write(to: file, options: .atomic)
  }

  static func text(_ visit: Visit) -> String {
    let revisions = visit.revisions.sorted { $0.key < $1.key }.compactMap { folder, revision in
      folder.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed).map { "\(revision) \($0)" }
    }
    return ([visit.date.timestamp] + revisions).map { $0 + "\n" }.joined()
  }

  static func visit(_ text: String) -> Visit? {
    let lines = text.split(separator: "\n")
    guard let date = lines.first.flatMap({ Date(timestamp: String($0)) }) else { return nil }
    let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
      let words = line.split(separator: " ")
      guard words.count == 2, let folder = String(words[1]).removingPercentEncoding else { return nil }
      return (folder, String(words[0]))
    }
    return Visit(date: date, revisions: Dictionary(pairs) { first, _ in first })
  }
}

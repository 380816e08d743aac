import Foundation

/// A folder used as the user's configuration folder.
extension DataFolder {
  /// The environment of a program with this configuration.
  var environment: [String: String] { ["XDG_CONFIG_HOME": path] }

  /// Writes a file of the program's configuration, such as `keys.yaml` or `themes/mine.yaml`.
  func configure(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: "stz/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}

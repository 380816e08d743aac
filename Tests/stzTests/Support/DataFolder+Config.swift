import Foundation

/// A folder that stands in for the user's configuration.
extension DataFolder {
  /// The environment of a program whose configuration is here.
  var environment: [String: String] { ["XDG_CONFIG_HOME": path] }

  /// Writes a file of the program's configuration, such as `keys.yaml` or `themes/mine.yaml`.
  func configure(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: "stz/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}

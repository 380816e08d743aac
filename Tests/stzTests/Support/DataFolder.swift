import Foundation

/// A temporary data folder for one test.
final class DataFolder: Sendable {
  let path: String

  /// An empty folder.
  init() throws {
    path = Program.scratch.appending(path: UUID().uuidString.prefix(8).lowercased()).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A folder with a copy of the articles.
  static func copyOfArticles() throws -> DataFolder {
    let folder = try DataFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: Program.articles) {
      try FileManager.default.copyItem(atPath: "\(Program.articles)/\(name)", toPath: folder.file(name))
    }
    return folder
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, in place or, like many editors, beside it and renamed.
  func write(_ text: String, to name: String, byRenaming: Bool = false) throws {
    try Data(text.utf8).write(to: URL(filePath: file(name)), options: byRenaming ? .atomic : [])
  }

  /// Replaces a text in a file.
  func replace(_ old: String, with new: String, in name: String, byRenaming: Bool = false) throws {
    let text = try String(contentsOfFile: file(name), encoding: .utf8)
    guard text.contains(old) else { throw CocoaError(.fileReadUnknown) }
    try write(text.replacing(old, with: new), to: name, byRenaming: byRenaming)
  }

  /// Names and bytes of all files.
  func contents() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    return try Dictionary(uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: file($0)))) })
  }
}

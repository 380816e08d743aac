import Foundation

/// The files shipped with the program: dossiers and themes.
package enum SharedFiles {
  /// The existing folders with a name, the nearest last.
  package static func folders(named name: String) -> [String] {
    candidates(named: name).filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// The nearest folder with a name or, if there is none, its expected place.
  package static func place(of name: String) -> String? {
    folders(named: name).last ?? candidates(named: name).first
  }

  /// Whether a file is a shipped dossier.
  package static func hasShipped(_ file: String) -> Bool {
    let path = URL(filePath: file).resolvingSymlinksInPath().path
    return folders(named: "seeds").contains { path.hasPrefix(URL(filePath: $0).resolvingSymlinksInPath().path + "/") }
  }

  /// Under `share/stz` of an installation, or in the source tree in which the program was built.
  private static func candidates(named name: String) -> [String] {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    var candidates: [URL] = []
    var folder = program.deletingLastPathComponent()
    candidates.append(folder.deletingLastPathComponent().appending(path: "share/stz/\(name)"))
    // .build/<triple>/release/stz
    for _ in 0..<4 {
      if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
        candidates.append(folder.appending(path: name))
        break
      }
      folder.deleteLastPathComponent()
    }
    return candidates.map(\.path)
  }
}

import Foundation

/// The files that come with the program: the shipped dossiers and themes.
enum SharedFiles {
  /// The folders of a name that there are, the nearest last.
  static func folders(named name: String) -> [String] {
    candidates(named: name).filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// The nearest folder of a name; where there is none, the place where it should be.
  static func place(of name: String) -> String? {
    folders(named: name).last ?? candidates(named: name).first
  }

  /// Installed under `share/stz`, or in the source tree that the program was built in.
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

import Foundation

/// In which state the index of some folders is found on disk.
package enum IndexState: Equatable, Sendable {
  /// It holds what the dossiers say.
  case fresh
  /// Dossiers changed, came or went since; the next command reads those.
  case stale(changed: Int, gone: Int)
  /// There is none yet; the next command builds it.
  case missing
  /// It is of another build of the program, or was touched by something else; the next command builds it anew.
  case foreign
  /// Why none can be kept: each command builds its own in memory.
  case inMemory(reason: String)
}

/// Looks at the index without bringing it up to date.
extension CatalogueCache {
  /// Beyond so many dossiers an index is not built on the way to something else.
  private static let mostAtOnce = 1000

  /// The path of its file; nil without a cache folder.
  package var path: String? { file?.path }

  /// The bytes that it takes on disk, its log included.
  package var size: Int {
    ["", "-wal", "-shm", "-seal"].reduce(0) { size, ending in
      var status = stat()
      guard let path, stat(path + ending, &status) == 0 else { return size }
      return size + Int(status.st_size)
    }
  }

  /// The state in which it is found.
  package var state: IndexState {
    guard let path, let program = Self.program else { return .inMemory(reason: "there is no home folder") }
    let listing = DossierFolder.list(folders)
    guard listing.isWhole else { return .inMemory(reason: "a data folder cannot be read") }
    guard FileManager.default.fileExists(atPath: path) else {
      return Self.complaint(about: path).map(IndexState.inMemory) ?? .missing
    }
    guard let sealed = SealedFile(path: path) else { return .inMemory(reason: "the file cannot be written") }
    guard let lag = try? disk(sealed, program).lag(behind: listing) else { return .foreign }
    return lag == (0, 0) ? .fresh : .stale(changed: lag.changed, gone: lag.gone)
  }

  /// The index as it stands, at once and without a word: an old one will do, and where there is none it is only built
  /// for few dossiers. For what must not keep anybody waiting, such as the completion of a word.
  package func atOnce() -> Catalogue? {
    if let path, let program = Self.program, FileManager.default.fileExists(atPath: path),
      let sealed = SealedFile(path: path), let kept = try? disk(sealed, program).asItStands()
    {
      return kept
    }
    return DossierFolder.list(folders).files.count <= Self.mostAtOnce ? try? open() : nil
  }

  /// The index as it was left, where it is so large that to look through its dossiers takes longer than somebody waits for
  /// the first rows; nil where it is not, or is none.
  package func large(from size: Int = 32 << 20) -> Catalogue? {
    guard self.size >= size, let path, let program = Self.program, let sealed = SealedFile(path: path) else {
      return nil
    }
    return try? disk(sealed, program).asItStands()
  }

  /// Why a file cannot be made; nil where it can. The nearest folder that is there decides.
  private static func complaint(about path: String) -> String? {
    var folder = URL(filePath: path).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder)
    guard isFolder.boolValue else { return "\(folder.path) is no folder" }
    guard access(folder.path, W_OK | X_OK) == 0 else { return "\(folder.path) cannot be written" }
    return nil
  }
}

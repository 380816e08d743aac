import Foundation
import Platform
import ZoneData

/// The state of the index of some folders on disk.
package enum IndexState: Equatable, Sendable {
  /// It contains what the dossiers state.
  case fresh
  /// Dossiers changed, came or went; the next command reads them.
  case stale(changed: Int, gone: Int)
  /// There is no index yet; the next command builds it.
  case missing
  /// It belongs to another build of the program, or something else changed it; the next command rebuilds it.
  case foreign
  /// No index can be kept, for this reason; each command builds its own in memory.
  case inMemory(reason: String)
}

/// Looks at the index without updating it.
extension CatalogueCache {
  /// With more dossiers than this, `atOnce` builds no index.
  private static let mostAtOnce = 1000

  /// The path of its file; nil without a cache folder.
  package var path: String? { file?.path }

  /// Its size on disk in bytes, with its log.
  package var size: Int {
    ["", "-wal", "-shm", "-seal"].reduce(0) { size, ending in
      var status = stat()
      guard let path, stat(path + ending, &status) == 0 else { return size }
      return size + Int(status.st_size)
    }
  }

  /// Its state on disk.
  package var state: IndexState {
    guard let path, let program = Self.program else { return .inMemory(reason: "there is no home folder") }
    let listing = DossierFolder.list(folders)
    guard listing.isWhole else { return .inMemory(reason: "a data folder cannot be read") }
    guard FileManager.default.fileExists(atPath: path) else {
      return Self.complaint(about: path).map(IndexState.inMemory) ?? .missing
    }
    guard let stamped = StampedFile(path: path) else { return .inMemory(reason: "the file cannot be written") }
    let lag = logFailure(to: "read \(path)") { try disk(stamped, program).lag(behind: listing) }
    guard let lag else { return .foreign }
    return lag == (0, 0) ? .fresh : .stale(changed: lag.changed, gone: lag.gone)
  }

  /// The index as it is, even an old one. If there is none, it is only built for few dossiers. For uses that must be fast,
  /// such as completing a word.
  package func atOnce() -> Catalogue? {
    if let path, let program = Self.program, FileManager.default.fileExists(atPath: path),
      let stamped = StampedFile(path: path),
      let kept = logFailure(to: "read \(path)", { try disk(stamped, program).asItStands() })
    {
      return kept
    }
    guard DossierFolder.list(folders).files.count <= Self.mostAtOnce else { return nil }
    return logFailure(to: "read \(folders.joined(separator: ", "))") { try open() }
  }

  /// The index as it is, if it is so large that comparing its dossiers would delay the first rows; nil if it is smaller or
  /// missing.
  package func large(from size: Int = 32 << 20) -> Catalogue? {
    guard self.size >= size, let path, let program = Self.program, let stamped = StampedFile(path: path) else {
      return nil
    }
    return logFailure(to: "read \(path)") { try disk(stamped, program).asItStands() }
  }

  /// Why the file cannot be created; nil if it can. This depends on the nearest existing folder.
  private static func complaint(about path: String) -> String? {
    var folder = URL(filePath: path).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder)
    guard isFolder.boolValue else { return "\(folder.path) is not a folder" }
    guard access(folder.path, W_OK | X_OK) == 0 else { return "\(folder.path) cannot be written" }
    return nil
  }
}

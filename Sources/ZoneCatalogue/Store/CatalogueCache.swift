import Foundation
import GRDB
import Platform
import ZoneData

/// The index on disk, in the user's cache folder. It is expendable: a missing, old or damaged index is rebuilt, and one that
/// cannot be written stays in memory. The dossiers are the truth.
package struct CatalogueCache {
  let folders: [String]
  let file: URL?
  private let settling: Int

  /// The index of some folders; without a cache folder it is built in memory each time.
  ///
  /// A file that was changed less than `settling` seconds ago may be changed again without a trace, because clocks of
  /// file systems are coarse. So it is read again the next time.
  package init(folders: [String], in cache: URL? = CatalogueCache.folder, settling: Int = 2) {
    self.folders = folders
    self.settling = settling
    file = cache?.appending(path: Fingerprint.of(folders: folders) + ".sqlite")
  }

  /// The folder for expendable files (XDG Base Directory Specification).
  package static var folder: URL? {
    let environment = ProcessInfo.processInfo.environment
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return URL(filePath: cache).appending(path: "stz")
    }
    return UserFolder.home(in: environment).map { URL(filePath: $0).appending(path: ".cache/stz") }
  }

  /// The index, updated to the dossiers. It reads only files that look changed, or with `isThorough` all files.
  package func open(isThorough: Bool = false, _ progress: Indexing = Indexing()) throws(CatalogueError) -> Catalogue {
    try opened(isThorough: isThorough, progress).catalogue
  }

  /// The same, with the reason if the index could not be kept on disk.
  package func opened(
    isThorough: Bool = false, _ progress: Indexing = Indexing()
  ) throws(CatalogueError) -> (catalogue: Catalogue, fault: String?) {
    let listing = DossierFolder.list(folders)
    var fault = listing.isWhole ? file.map { "\($0.path) cannot be written" } : nil
    do {
      // Files missing from a folder that cannot be listed may only be unreachable.
      if listing.isWhole, let program = Self.program,
        let found = try index(listing, program, isThorough: isThorough, progress)
      {
        return (found, nil)
      }
    } catch is Indexing.Stopped {
      throw .stopped
    } catch {
      // An index in memory is enough.
      fault = reason(error)
      log.warning("cannot keep an index in \(file?.path ?? "the cache folder"): \(error)")
    }
    return (try Catalogue(folders: folders, progress), fault)
  }

  private func reason(_ error: any Error) -> String {
    let folder = file?.deletingLastPathComponent().path ?? ""
    let isFull =
      (error as? DatabaseError)?.resultCode == .SQLITE_FULL || (error as? CocoaError)?.code == .fileWriteOutOfSpace
    return isFull ? "the file system of \(folder) is full" : CatalogueError(error).description
  }

  private func index(
    _ listing: DossierFolder.Listing, _ program: String, isThorough: Bool, _ progress: Indexing
  ) throws -> Catalogue? {
    guard let file else { return nil }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    StagingFile.removeLeftovers(in: file.deletingLastPathComponent())
    guard let stamped = StampedFile(path: file.path) else { return nil }
    let disk = disk(stamped, program, progress)
    if let kept = try disk.update(listing, isThorough: isThorough) { return kept }
    return try disk.build(listing)
  }

  func disk(_ file: StampedFile, _ program: String, _ progress: Indexing = Indexing()) -> CatalogueFile {
    CatalogueFile(
      file: file, folders: folders, program: program, settledAt: time(nil) - settling, progress: progress)
  }

  /// Identifies this build of the program: the index of another one may have different rows.
  static var program: String? {
    let stamp = DossierFile(id: SourceID(stored: "stz"), path: "/proc/self/exe").stamp()
    return stamp == 0 ? nil : "\(CatalogueSchema.version) \(SearchSchema.version) \(stamp)"
  }
}

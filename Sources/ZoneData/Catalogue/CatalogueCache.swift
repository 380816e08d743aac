import Foundation
import GRDB

/// The index on disk, in the user's cache folder. It is expendable: where it is missing, old or damaged, it is built anew,
/// and where that cannot be written, it stays in memory. The dossiers are the truth.
package struct CatalogueCache {
  let folders: [String]
  let file: URL?
  private let settling: Int

  /// The index of some folders; without a cache folder it is built in memory each time.
  ///
  /// A file that was changed less than `settling` seconds ago may be changed again without a trace, as clocks of file
  /// systems are coarse, so it is read again the next time.
  package init(folders: [String], in cache: URL? = CatalogueCache.folder, settling: Int = 2) {
    self.folders = folders
    self.settling = settling
    file = cache?.appending(path: Fingerprint.of(folders: folders) + ".sqlite")
  }

  /// Where the user's programs keep what they can lose (XDG Base Directory Specification).
  package static var folder: URL? {
    let environment = ProcessInfo.processInfo.environment
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
      return URL(filePath: cache).appending(path: "stz")
    }
    return environment["HOME"].map { URL(filePath: $0).appending(path: ".cache/stz") }
  }

  /// The index, brought to what the dossiers say now: only files that look changed are read, or all of them where
  /// `isThorough`.
  package func open(isThorough: Bool = false, _ progress: Indexing = Indexing()) throws(CatalogueError) -> Catalogue {
    let listing = DossierFolder.list(folders)
    do {
      // What is missing in a folder that cannot be listed is not gone for good.
      if listing.isWhole, let program = Self.program,
        let found = try index(listing, program, isThorough: isThorough, progress)
      {
        return found
      }
    } catch is Indexing.Stopped {
      throw .stopped
    } catch {
      // An index on disk is no reason to fail.
    }
    return try Catalogue(folders: folders, progress)
  }

  private func index(
    _ listing: DossierFolder.Listing, _ program: String, isThorough: Bool, _ progress: Indexing
  ) throws -> Catalogue? {
    guard let file else { return nil }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard let sealed = SealedFile(path: file.path) else { return nil }
    let disk = disk(sealed, program, progress)
    if let kept = try disk.update(listing, isThorough: isThorough) { return kept }
    return try disk.build(listing)
  }

  func disk(_ file: SealedFile, _ program: String, _ progress: Indexing = Indexing()) -> CatalogueFile {
    CatalogueFile(
      file: file, folders: folders, program: program, settledAt: time(nil) - settling, progress: progress)
  }

  /// What tells one program from another: the index of another may have other rows.
  static var program: String? {
    let stamp = DossierFile(id: SourceID(stored: "stz"), path: "/proc/self/exe").stamp()
    return stamp == 0 ? nil : "\(CatalogueSchema.version) \(SearchSchema.version) \(stamp)"
  }
}

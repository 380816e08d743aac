import Foundation
import ZoneData
import ZoneViewModels

/// The index: where it is, and in which state it was found. To count what the folders hold it is brought up to date.
struct IndexDiagnosis {
  /// The index of the folders; nil where none can be made.
  let catalogue: Catalogue?
  let group: FindingGroup

  init(_ folders: [String]) {
    let cache = CatalogueCache(folders: folders)
    let state = cache.state
    do throws(CatalogueError) {
      guard !folders.isEmpty else {
        (catalogue, group) = (
          nil, FindingGroup("Index", [Finding("state", "none, without a data folder", isNote: true)])
        )
        return
      }
      catalogue = try cache.open()
      group = FindingGroup("Index", [Self.file(cache), Self.finding(state)])
    } catch {
      catalogue = nil
      let mend = "delete \(cache.path ?? "the index") and try again"
      group = FindingGroup("Index", [Self.file(cache), Finding("state", "cannot be made: \(error)", mend: mend)])
    }
  }

  private static func file(_ cache: CatalogueCache) -> Finding? {
    guard let path = cache.path, FileManager.default.fileExists(atPath: path) else { return nil }
    return Finding("file", "\(path): \(size(cache.size))")
  }

  private static func finding(_ state: IndexState) -> Finding {
    switch state {
    case .fresh: Finding("state", "fresh: it holds what the dossiers say")
    case .stale(let changed, let gone):
      Finding(
        "state", "was stale and is up to date now: \(Words.count(changed, "dossier")) new or changed, \(gone) gone",
        isNote: true)
    case .missing: Finding("state", "was missing and is built now", isNote: true)
    case .foreign: Finding("state", "was of another build of stz, or damaged, and is built anew now", isNote: true)
    case .inMemory(let reason):
      Finding(
        "state", "in memory, so that each start reads every dossier: \(reason)",
        mend: "let XDG_CACHE_HOME name a folder that you can write")
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 10 << 20 ? "\(max(1, bytes >> 10)) KiB" : "\(bytes >> 20) MiB"
  }
}

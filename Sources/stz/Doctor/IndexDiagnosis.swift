import Foundation
import ZoneCatalogue
import ZoneData
import ZoneViewModels

/// The index: its path, and its state before the check, which brings it up to date to count what the folders contain.
struct IndexDiagnosis {
  /// The index of the folders; nil if it cannot be built.
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
      let opened = try cache.opened()
      catalogue = opened.catalogue
      group = FindingGroup("Index", [Self.file(cache), Self.finding(state, fault: opened.fault)])
    } catch {
      catalogue = nil
      let fix = "delete \(cache.path ?? "the index") and try again"
      group = FindingGroup("Index", [Self.file(cache), Finding("state", "cannot be built: \(error)", fix: fix)])
    }
  }

  private static func file(_ cache: CatalogueCache) -> Finding? {
    guard let path = cache.path, FileManager.default.fileExists(atPath: path) else { return nil }
    return Finding("file", "\(path): \(size(cache.size))")
  }

  private static func finding(_ state: IndexState, fault: String?) -> Finding {
    if let fault, !state.isInMemory {
      return Finding(
        "state", "in memory, so each start reads every dossier: \(fault)",
        fix: "make room, or set XDG_CACHE_HOME to a folder with room")
    }
    switch state {
    case .fresh: return Finding("state", "current: it agrees with the dossiers")
    case .stale(let changed, let gone):
      return Finding(
        "state", "was out of date and is current now: \(Words.count(changed, "dossier")) new or changed, \(gone) gone",
        isNote: true)
    case .missing: return Finding("state", "was missing and has been built", isNote: true)
    case .foreign:
      return Finding("state", "was from another build of stz, or damaged, and has been rebuilt", isNote: true)
    case .inMemory(let reason):
      return Finding(
        "state", "in memory, so each start reads every dossier: \(reason)",
        fix: "set XDG_CACHE_HOME to a folder that you can write to")
    }
  }

  static func size(_ bytes: Int) -> String {
    bytes < 10 << 20 ? "\(max(1, bytes >> 10)) KiB" : "\(bytes >> 20) MiB"
  }
}

extension IndexState {
  fileprivate var isInMemory: Bool { if case .inMemory = self { true } else { false } }
}

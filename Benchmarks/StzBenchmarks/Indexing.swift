import Benchmark
import Foundation
import ZoneCatalogue
import ZoneData

/// From files to rows.
func indexing() {
  compare("Index all dossiers", with: .libyaml(over: Seeds.files)) {
    { blackHole(try Seeds.catalogue()) }
  }
  compare("Open the index on disk") {
    let folder = TemporaryFolder()
    let cache = CatalogueCache(folders: [Seeds.folder], in: folder.url, settling: 0)
    _ = try cache.open()
    return { blackHole(try withExtendedLifetime(folder) { try cache.open() }) }
  }
  compare("Index as of a day") {
    let (today, day) = (try Seeds.catalogue(), try required(Day(iso: "2022-08-02")))
    return { blackHole(try today.asOf(day)) }
  }
}

/// A folder that exists as long as this object.
private final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "stz-bench-\(UUID())")

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}

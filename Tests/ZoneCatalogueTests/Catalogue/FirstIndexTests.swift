import Foundation
import Platform
import TestSupport
import Testing

@testable import ZoneCatalogue

/// A new index is built in a file beside its place, which a program that is stopped or killed must not leave behind.
@Suite struct FirstIndexTests {
  private func withPlace(_ test: (_ cache: String, _ place: CatalogueCache) throws -> Void) throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        for number in 1...5 {
          let text = "source: {title: T, kind: news}\nzones: {zone-\(number): {name: Zone \(number)}}"
          try text.write(toFile: "\(data)/number-\(number).yaml", atomically: true, encoding: .utf8)
        }
        try test(cache, CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9))
      }
    }
  }

  private func files(_ cache: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: cache) }

  @Test(arguments: 0...5) func `stopping it leaves nothing, and the next one starts over`(last: Int) throws {
    try withPlace { (cache: String, place: CatalogueCache) throws -> Void in
      let reports = Locked<[String]>([])
      let stopping = Indexing(
        reported: { stage, done, total in reports.withLock { $0.append("\(stage) \(done)/\(total)") } },
        isStopped: { reports.withLock { $0.count } > last })
      #expect(throws: CatalogueError.stopped) { try place.open(stopping) }
      #expect(try files(cache).filter { $0.contains("staging") } == [])
      #expect(try place.open().totals.ofZones.total == 5)
      #expect(
        reports.withLock { $0 }.prefix(6)
          == [
            "dossiers 0/5", "dossiers 1/5", "dossiers 2/5", "dossiers 3/5", "dossiers 4/5", "dossiers 5/5",
          ].prefix(last + 1))
    }
  }

  @Test func `files of killed programs are removed, and those of running ones stay`() throws {
    try withPlace { (cache: String, place: CatalogueCache) throws -> Void in
      let left = "\(cache)/0.sqlite-ABC-staging"
      for ending in ["", "-journal", "-wal", "-shm"] {
        try "half an index".write(toFile: left + ending, atomically: false, encoding: .utf8)
      }
      let running = try StagingFile(beside: cache + "/1.sqlite")
      #expect(try place.open().totals.ofZones.total == 5)
      #expect(try files(cache).filter { $0.contains("staging") } == [URL(filePath: running.path).lastPathComponent])
      running.remove()
      #expect(try files(cache).filter { $0.contains("staging") } == [])
    }
  }

  @Test func `without a place for the file the index stays in memory`() throws {
    #expect(throws: (any Error).self) { try StagingFile(beside: "/nowhere/1.sqlite") }
  }
}

import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

/// Whatever happens to the index on disk, the rows are those of the dossiers, without any message.
@Suite struct CatalogueFaultTests {
  /// A data folder, and the index of it in a cache folder.
  private struct Place {
    let data: String
    let cache: URL

    func write(_ name: String, to file: String = "a") throws {
      let text = "source: {title: A, kind: news}\nzones: {\(file): {name: \(name)}}"
      try text.write(toFile: "\(data)/\(file).yaml", atomically: true, encoding: .utf8)
    }

    func open(_ progress: Indexing = Indexing()) throws -> Catalogue {
      try CatalogueCache(folders: [data], in: cache, settling: -9).open(progress)
    }

    /// The path of the index.
    var file: String {
      get throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: cache.path)
        return cache.path + "/" + (try #require(files.first { $0.hasSuffix(".sqlite") }))
      }
    }

    /// Changes the index behind the back of the program, as if it had done so itself.
    func tamper(_ sql: String) throws {
      let database = try OpenDatabase(at: file, Configuration())
      try database.queue.write { try $0.execute(sql: sql) }
      try database.queue.close()
      try #require(StampedFile(path: file)).stamp()
    }
  }

  private func withPlace(_ test: (Place) throws -> Void) throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        let place = Place(data: data, cache: URL(filePath: cache))
        try place.write("First Zone")
        _ = try names(place.open())
        try test(place)
      }
    }
  }

  private func names(_ catalogue: Catalogue) throws -> [String] {
    try catalogue.rows(.zones, Query(), window: 0..<99).map(\.name)
  }

  @Test func onlyTheDossierThatChangedIsReadAndOnlyItsRecordsAreMade() throws {
    try withPlace { place in
      try place.write("Second Zone", to: "b")
      _ = try place.open()
      try place.tamper("UPDATE zone SET name = 'Left Alone' WHERE slug = 'b'")
      try place.write("Another Zone")
      #expect(try Set(names(place.open())) == ["Another Zone", "Left Alone"])
      #expect(
        try Set(names(CatalogueCache(folders: [place.data], in: place.cache).open(isThorough: true))) == [
          "Another Zone", "Left Alone",
        ])
    }
  }

  @Test func aThoroughLookFindsWhatItsStampDoesNotTell() throws {
    try withPlace { place in
      let stamp = DossierFile(id: "a", path: place.data + "/a.yaml")
      try place.write("Other Zone")
      try place.tamper("UPDATE file SET stamp = '\(stamp.stamp())'")
      let cache = CatalogueCache(folders: [place.data], in: place.cache, settling: -9)
      #expect(try names(cache.open()) == ["First Zone"])
      #expect(try names(cache.open(isThorough: true)) == ["Other Zone"])
    }
  }

  @Test func aByteThatIsAnotherShows() throws {
    try withPlace { place in
      var bytes = try Data(contentsOf: URL(filePath: place.file))
      let found = try #require(bytes.range(of: Data("First Zone".utf8)))
      while let name = bytes.range(of: Data("First Zone".utf8)) {
        bytes.replaceSubrange(name, with: Data("Fxrst Zone".utf8))
      }
      let handle = try #require(FileHandle(forUpdatingAtPath: place.file))
      try handle.write(contentsOf: bytes)
      try handle.close()
      #expect(!found.isEmpty)
      #expect(try names(place.open()) == ["First Zone"])
    }
  }

  @Test(arguments: ["", "not a database", "half", "a folder", "another program", "another's database"])
  func `a file that is not our index is replaced`(fault: String) throws {
    try withPlace { place in
      let path = try place.file
      switch fault {
      case "half": #expect(truncate(path, off_t(try Data(contentsOf: URL(filePath: path)).count / 2)) == 0)
      case "a folder":
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case "another program": try place.tamper("UPDATE meta SET value = 'older'; UPDATE zone SET name = 'Wrong'")
      case "another's database": try place.tamper("DROP TABLE meta")
      default: try fault.write(toFile: path, atomically: false, encoding: .utf8)
      }
      for _ in 0..<2 {
        #expect(try names(place.open()) == ["First Zone"])
      }
    }
  }

  @Test(arguments: [".sqlite", ".sqlite-wal", ".sqlite-seal", ""])
  func whoHasItOpenGoesOnWhenItIsRemoved(ending: String) throws {
    try withPlace { place in
      let open = try place.open()
      try place.write("Second Zone", to: "b")
      let updated = try place.open()
      for file in try FileManager.default.contentsOfDirectory(atPath: place.cache.path)
      where ending.isEmpty || file.hasSuffix(ending) {
        try FileManager.default.removeItem(atPath: place.cache.path + "/" + file)
      }
      #expect(try names(open) == ["First Zone"])
      #expect(try names(updated) == ["First Zone", "Second Zone"])
      try place.write("Third Zone", to: "c")
      #expect(try names(place.open()).count == 3)
      #expect(try names(updated) == ["First Zone", "Second Zone"])
      #expect(try names(place.open()).count == 3)
    }
  }

  @Test func whoHasItOpenWhenItIsCutReadsTheDossiers() throws {
    try withPlace { place in
      for number in 0..<300 {
        try place.write("Zone \(number)", to: "z\(number)")
      }
      let open = try place.open()
      #expect(truncate(try place.file, 0) == 0)
      #expect(try open.rows(.zones, Query(), window: 0..<999).count == 301)
      #expect(try open.record("z77")?.displayName == "Zone 77")
      #expect(try open.count(of: .zones, Query(filter: Filter(words: "first"))) == 1)
      #expect(try place.open().totals.ofZones.total == 301)
    }
  }

  @Test func whoHasItOpenKeepsTheStateThatItHas() throws {
    try withPlace { place in
      let before = try place.open()
      for step in 0..<5 {
        try place.write("Zone \(step)")
        let after = try place.open()
        #expect(try names(after) == ["Zone \(step)"])
        #expect(try after.record("a")?.displayName == "Zone \(step)")
      }
      #expect(try names(before) == ["First Zone"])
      #expect(try before.record("a")?.displayName == "First Zone")
    }
  }

  @Test func manyProgramsAtOnceAllHaveTheRightRows() throws {
    try withPlace { place in
      for round in 0..<4 {
        try place.write("Zone \(round)", to: "z\(round)")
        if round == 2 {
          try FileManager.default.removeItem(atPath: place.file)
        }
        let threads = (0..<6).map { _ in Opening(place.data, place.cache) }
        #expect(threads.map { $0.count() } == Array(repeating: round + 2, count: 6))
      }
    }
  }

  /// Opens the index on a thread of its own.
  private final class Opening: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let box = Box()

    private final class Box: Sendable {
      let count = Mutex(-1)
    }

    init(_ data: String, _ cache: URL) {
      let (done, box) = (done, box)
      Thread.detachNewThread {
        let catalogue = try? CatalogueCache(folders: [data], in: cache, settling: -9).open()
        box.count.withLock { $0 = catalogue?.totals.ofZones.total ?? -1 }
        done.signal()
      }
    }

    func count() -> Int {
      done.wait()
      return box.count.withLock { $0 }
    }
  }

  @Test func anIndexingThatIsStoppedLeavesTheStateBefore() throws {
    try withPlace { place in
      try place.write("Second Zone", to: "b")
      #expect(throws: CatalogueError.stopped) { try place.open(Indexing(isStopped: { true })) }
      #expect(try names(place.open()) == ["First Zone", "Second Zone"])
    }
  }

  @Test func whoWaitsIsToldHowFarItIs() throws {
    try withPlace { place in
      try place.write("Second Zone", to: "b")
      let told = Mutex<[String]>([])
      _ = try place.open(
        Indexing(reported: { stage, done, total in told.withLock { $0.append("\(stage) \(done)/\(total)") } }))
      #expect(told.withLock { $0 } == ["dossiers 0/1", "dossiers 1/1", "records 1/1"])
    }
  }
}

import Foundation
import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct CatalogueCacheTests {
  private static let dossier = "source: {title: A, kind: news}\nzones: {z: {name: First Zone}}"

  /// A data folder with one dossier and a cache folder, both for one test.
  private func withFolders(_ test: (_ data: String, _ cache: URL) throws -> Void) throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        try Self.dossier.write(toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
        try test(data, URL(filePath: cache).appending(path: "stz"))
      }
    }
  }

  private func names(_ data: String, _ cache: URL?) throws -> [String] {
    let catalogue = try CatalogueCache(folders: [data], in: cache, settling: -9).open()
    return try catalogue.rows(.zones, Query(), window: 0..<9).map(\.name)
  }

  private func disk(_ kept: CatalogueCache) throws -> CatalogueFile {
    let path = try #require(kept.path)
    let program = try #require(CatalogueCache.program)
    return kept.disk(try #require(StampedFile(path: path)), program)
  }

  private func files(_ cache: URL) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: cache.path)) ?? []
  }

  @Test func theIndexIsKeptAndTakenAgain() throws {
    try withFolders { data, cache in
      #expect(try names(data, cache) == ["First Zone"])
      let file = try #require(files(cache).first { $0.hasSuffix(".sqlite") })
      #expect(files(cache).count == 2)
      let before = try FileManager.default.attributesOfItem(atPath: cache.path + "/" + file)[.systemFileNumber] as? Int
      #expect(try names(data, cache) == ["First Zone"])
      let after = try FileManager.default.attributesOfItem(atPath: cache.path + "/" + file)[.systemFileNumber] as? Int
      #expect(before == after)
    }
  }

  @Test func aDossierThatChangesComesOrGoesIsSeen() throws {
    try withFolders { data, cache in
      _ = try names(data, cache)
      try Self.dossier.replacing("First", with: "Other").write(
        toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
      #expect(try names(data, cache) == ["Other Zone"])
      let more = "source: {title: B, kind: news}\nzones: {y: {name: A Zone}}"
      try more.write(toFile: data + "/b.yaml", atomically: true, encoding: .utf8)
      #expect(try names(data, cache) == ["A Zone", "Other Zone"])
      try FileManager.default.removeItem(atPath: data + "/a.yaml")
      #expect(try names(data, cache) == ["A Zone"])
    }
  }

  /// The same folder as `/srv/seeds` and as `/srv/../srv/seeds`: nothing in it is another, but its files are told by the
  /// path that was asked for.
  @Test func aFolderThatIsNamedOtherwiseIsNotReadAgain() throws {
    try withFolders { data, cache in
      let other = "source: {title: B, kind: news}\nbodies: {z: {name: No Zone}}"
      try other.write(toFile: data + "/b.yaml", atomically: true, encoding: .utf8)
      let names = (data as NSString).lastPathComponent
      let folders = [data, data + "/../" + names, data + "/"]
      for folder in folders {
        let kept = CatalogueCache(folders: [folder], in: cache, settling: -9)
        let file = try #require(kept.path)
        if FileManager.default.fileExists(atPath: file) {
          let lag = try disk(kept).lag(behind: DossierFolder.list([folder]))
          #expect(lag?.changed == 0 && lag?.gone == 0)
        }
        let catalogue = try kept.open()
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        #expect(try catalogue.source(SourceID(stored: "a"))?.file == prefix + "a.yaml")
        #expect(try catalogue.problems.map(\.file) == [prefix + "b.yaml"])
        #expect(try catalogue.problems.first?.message.contains(prefix + "a.yaml") == true)
      }
      #expect(files(cache).filter { $0.hasSuffix(".sqlite") }.count == 1)
    }
  }

  @Test func `if most dossiers changed the index is rebuilt`() throws {
    try withFolders { data, cache in
      func write(_ title: String, _ range: Range<Int>) throws {
        for number in range {
          let text = "source: {title: \(title), kind: news}\nzones: {z\(number): {name: \(title) Zone}}"
          try text.write(toFile: data + "/n\(number).yaml", atomically: true, encoding: .utf8)
        }
      }
      func isMost() throws -> Bool {
        let kept = CatalogueCache(folders: [data], in: cache, settling: -9)
        let disk = try disk(kept)
        let database = try OpenDatabase(at: disk.file.path, CatalogueFile.shared, in: disk.file)
        let listing = DossierFolder.list([data])
        return try database.queue.unsafeRead { db in
          let sync = disk.sync(db, false)
          return try sync.isRebuildCheaper(listing, try sync.difference(listing))
        }
      }
      try write("First", 0..<250)
      _ = try names(data, cache)
      // Files that only look as if they had changed do not count.
      try write("First", 0..<250)
      #expect(try !isMost())
      try write("Other", 0..<200)
      #expect(try !isMost())
      try write("Other", 200..<250)
      #expect(try isMost())
      #expect(Set(try names(data, cache)) == ["First Zone", "Other Zone"])
      #expect(try !isMost())
    }
  }

  @Test(arguments: [0, 1, 100, 4096, 20_000])
  func `a damaged index is rebuilt silently`(place: Int) throws {
    try withFolders { data, cache in
      _ = try names(data, cache)
      let path = cache.path + "/" + (try #require(files(cache).first { $0.hasSuffix(".sqlite") }))
      var bytes = try Data(contentsOf: URL(filePath: path))
      if place == 0 {
        bytes = Data()
      } else {
        bytes.replaceSubrange(place..<min(bytes.count, place + 3000), with: Data(repeating: 0xAA, count: 3000))
      }
      try bytes.write(to: URL(filePath: path))
      #expect(try names(data, cache) == ["First Zone"])
      #expect(try names(data, cache) == ["First Zone"])
    }
  }

  @Test func withoutACacheFolderTheIndexStaysInMemory() throws {
    try withFolders { data, cache in
      #expect(try names(data, nil) == ["First Zone"])
      // A file stands where the folder should be, so nothing can be written; so it is with a full disk.
      try "".write(toFile: cache.path, atomically: true, encoding: .utf8)
      #expect(try names(data, cache) == ["First Zone"])
    }
  }

  @Test func problemsAreKeptAndToldAtEachStart() throws {
    try withFolders { data, cache in
      let text =
        Self.dossier + "\nzoned: {}\npeople: {p: {posts: {title: Boss, body: stranger}, facts: {is: x, by: who}}}"
      try text.write(toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
      try "x".write(toFile: data + "/Bad Name.yaml", atomically: true, encoding: .utf8)
      let kinds: [Problem.Kind] = [
        .badFileName("Bad Name.yaml"), .unknownSection("zoned", nearest: "zones"), .unknownID("stranger", nearest: nil),
        .unknownID("who", nearest: nil),
      ]
      for _ in 0..<2 {
        #expect(try CatalogueCache(folders: [data], in: cache, settling: -9).open().problems.map(\.kind) == kinds)
      }
      #expect(files(cache).contains { $0.hasSuffix(".sqlite") })
    }
  }

  /// A clock that is coarse, or set: the file changes and its size and times do not tell.
  @Test func whatWasChangedAMomentAgoIsReadAgain() throws {
    try withFolders { data, cache in
      let kept = CatalogueCache(folders: [data], in: cache, settling: 100)
      #expect(try kept.open().totals.ofZones.total == 1)
      let stamps = try kept.open().read { try Int.fetchAll($0, sql: "SELECT stamp FROM file") }
      #expect(stamps == [0])
    }
  }

  @Test func theDaysAreThoseOfTheDossiers() throws {
    try withFolders { data, cache in
      let text = "source: {title: A, kind: news, published: 2022-08, read: 2026-11-21}\nzones: {z: {}}"
      try text.write(toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
      for _ in 0..<2 {
        #expect(try CatalogueCache(folders: [data], in: cache, settling: -9).open().days.map(\.iso) == ["2022-08-31"])
      }
    }
  }
}

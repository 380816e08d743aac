import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue

/// The index as it is found, without being brought up to date.
@Suite struct IndexStateTests {
  private static let dossier = "source: {title: A, kind: news}\nzones: {z: {name: First Zone}}"

  private func withFolders(_ test: (_ data: String, _ cache: CatalogueCache) throws -> Void) throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        try Self.dossier.write(toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
        try test(data, CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9))
      }
    }
  }

  @Test func aFirstIndexIsMissingAndThenFresh() throws {
    try withFolders { _, cache in
      #expect(cache.state == .missing)
      #expect(cache.size == 0)
      _ = try cache.open()
      #expect(cache.state == .fresh)
      #expect(cache.size > 0)
      #expect(cache.state == .fresh)
    }
  }

  @Test func whatChangedCameAndWentIsCountedAndNotRead() throws {
    try withFolders { data, cache in
      let other = Self.dossier.replacing("z:", with: "y:")
      try other.write(toFile: data + "/gone.yaml", atomically: true, encoding: .utf8)
      _ = try cache.open()
      try Self.dossier.replacing("First", with: "Other").write(
        toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
      try Self.dossier.write(toFile: data + "/new.yaml", atomically: true, encoding: .utf8)
      try FileManager.default.removeItem(atPath: data + "/gone.yaml")
      #expect(cache.state == .stale(changed: 2, gone: 1))
      #expect(cache.state == .stale(changed: 2, gone: 1))
      let names = try #require(cache.atOnce()).rows(.zones, Query(), window: 0..<9).map(\.name)
      #expect(names == ["First Zone", "First Zone"])
    }
  }

  @Test func onlyALargeIndexIsTakenAsItWasLeft() throws {
    try withFolders { data, cache in
      #expect(cache.large(from: 0) == nil)
      _ = try cache.open()
      try Self.dossier.replacing("First", with: "Other").write(
        toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
      let names = try #require(cache.large(from: cache.size)).rows(.zones, Query(), window: 0..<9).map(\.name)
      #expect(names == ["First Zone"])
      #expect(cache.large(from: cache.size + 1) == nil)
    }
  }

  @Test func aFileThatSomethingElseTouchedIsForeign() throws {
    try withFolders { _, cache in
      _ = try cache.open()
      let path = try #require(cache.path)
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data([0]))
      try handle.close()
      #expect(cache.state == .foreign)
    }
  }

  @Test func whereNoneCanBeKeptTheReasonIsTold() throws {
    try withFolders { data, cache in
      #expect(CatalogueCache(folders: [data], in: nil).state == .inMemory(reason: "there is no home folder"))
      let file = URL(filePath: data + "/a.yaml")
      let inTheWay = CatalogueCache(folders: [data], in: file.appending(path: "stz"))
      #expect(inTheWay.state == .inMemory(reason: "\(file.path) is not a folder"))
      let missing = CatalogueCache(folders: [data, "/nowhere/at/all"], in: URL(filePath: data))
      #expect(missing.state == .inMemory(reason: "a data folder cannot be read"))
    }
  }

  @Test func withoutAnIndexFewDossiersMakeOneAtOnce() throws {
    try withFolders { _, cache in
      let names = try #require(cache.atOnce()).rows(.zones, Query(), window: 0..<9).map(\.name)
      #expect(names == ["First Zone"])
      #expect(cache.state == .fresh)
    }
  }
}

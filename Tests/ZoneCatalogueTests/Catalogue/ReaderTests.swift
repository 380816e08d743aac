import Foundation
import GRDB
import TestSupport
import Testing

@testable import ZoneCatalogue

/// A second connection for the queries of a worker thread.
@Suite struct ReaderTests {
  private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

  private func withFolders(_ test: (_ data: String, _ open: () throws -> Catalogue) throws -> Void) throws {
    try Fixture.withFolder { data in
      try Fixture.withFolder { cache in
        try write("First", to: data)
        try test(data) { try CatalogueCache(folders: [data], in: URL(filePath: cache), settling: -9).open() }
      }
    }
  }

  private func write(_ name: String, to data: String) throws {
    let text = "source: {title: A, kind: news}\nzones: {z: {name: \(name) Zone}}"
    try text.write(toFile: data + "/a.yaml", atomically: true, encoding: .utf8)
  }

  private func names(_ catalogue: Catalogue) throws -> [String] {
    try catalogue.rows(.zones, Query(), window: 0..<9).map(\.name)
  }

  @Test func `the reader has the state of the catalogue, whatever is written later`() throws {
    try withFolders { data, open in
      let catalogue = try open()
      let reader = try #require(try catalogue.reader())
      try write("Second", to: data)
      #expect(try names(open()) == ["Second Zone"])
      #expect(try names(reader) == ["First Zone"])
      #expect(try reader.reader() == nil)
      #expect(try catalogue.reader() == nil)
    }
  }

  @Test(arguments: ["", "rebuilt"])
  func `a deleted file has no reader`(then: String) throws {
    try withFolders { data, open in
      let catalogue = try open()
      let folder = try #require(
        try catalogue.read { try String.fetchOne($0, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'") }
      )
      try FileManager.default.removeItem(atPath: folder)
      if then == "rebuilt" {
        _ = try open()
      }
      #expect(try catalogue.reader() == nil)
    }
  }

  @Test func `an index in memory has no reader`() throws {
    #expect(try Catalogue(folders: []).reader() == nil)
  }

  @Test func `an interrupted query throws, and the next one is answered`() throws {
    let catalogue = try Catalogue(folders: [])
    let thread = Thread {
      while !Thread.current.isCancelled {
        catalogue.interrupt()
      }
    }
    thread.start()
    #expect(throws: CatalogueError.interrupted) {
      _ = try catalogue.read { try Int.fetchOne($0, sql: Self.endless) }
    }
    thread.cancel()
    while !thread.isFinished {}
    #expect(catalogue.totals.ofZones.total == 0)
    #expect(try catalogue.count(of: .zones, Query()) == 0)
  }
}

import Foundation
import Testing
import ZoneData

@testable import ZoneSettings

/// The file with the last visit.
@Suite struct VisitFileTests {
  private static let folder = "/home/a b/dossiers\nof 沈阳"

  @Test func `a visit comes back, whatever the folder is called`() throws {
    let visit = Visit(
      date: Date(timeIntervalSince1970: 1_790_000_000), revisions: [Self.folder: "1a2b", "/srv": "3c4d"])
    #expect(VisitFile.visit(VisitFile.text(visit)) == visit)
    #expect(VisitFile.text(visit).hasPrefix("2026-09-21T14:13:20Z\n1a2b /home/a%20b/dossiers%0Aof%20%E6"))
    #expect(VisitFile.visit("") == nil && VisitFile.visit("yesterday\n") == nil)
  }

  @Test func `it is written into a folder of its own`() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "stz-visit-\(UUID())")
    defer { try? FileManager.default.removeItem(at: place) }
    let file = VisitFile(place.appending(path: "state/visit.txt"))
    #expect(file.read() == nil)
    let visit = Visit(date: Date(timeIntervalSince1970: 1))
    try file.write(visit)
    #expect(file.read() == visit)
    try Data([0xFF, 0x00]).write(to: URL(filePath: file.path))
    #expect(file.read() == nil)
  }
}

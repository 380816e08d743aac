import Foundation
import TestSupport
import Testing

@testable import ZoneData

/// Copies of shipped dossiers in the journal.
@Suite struct DossierCopyTests {
  private static let text = "source: {title: News, kind: news}\nzones:\n  park: {name: Park}\n"

  /// A folder with a shipped dossier, and a journal.
  private func folders(_ test: (_ shipped: String, _ journal: Journal) throws -> Void) throws {
    try Fixture.withFolder { folder in
      for name in ["shipped", "journal"] {
        try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
      }
      try Data(Self.text.utf8).write(to: URL(filePath: folder + "/shipped/news.yaml"))
      try test(folder + "/shipped", Journal(folder: folder + "/journal", isMade: false, shipped: [folder + "/shipped"]))
    }
  }

  @Test func `a copy knows the version that it was made from`() throws {
    try folders { shipped, journal in
      let path = try journal.copy(of: shipped + "/news.yaml")
      #expect(path == journal.folder + "/news.yaml")
      let copy = try String(contentsOfFile: path, encoding: .utf8)
      // FNV-1a of the original, 64 bits.
      #expect(copy == "# Copy of news.yaml, version \(Fingerprint.of(Self.text))\n" + Self.text)
      let states = { DossierCopy.all(in: journal.folder, of: [shipped, journal.folder]).map(\.state) }
      #expect(states() == [.same])
      // What the user changes in the copy is no matter of the original.
      try Data((copy + "  hub: {name: Hub}\n").utf8).write(to: URL(filePath: path))
      #expect(states() == [.same])
      try Data((Self.text + "# A later version\n").utf8).write(to: URL(filePath: shipped + "/news.yaml"))
      #expect(states() == [.changed])
      try FileManager.default.removeItem(atPath: shipped + "/news.yaml")
      #expect(states() == [.gone])
    }
  }

  @Test func `a file of the journal is not overwritten, and only dossiers are copied`() throws {
    try folders { shipped, journal in
      let path = try journal.copy(of: shipped + "/news.yaml")
      #expect(throws: JournalError.exists(file: path)) { try journal.copy(of: shipped + "/news.yaml") }
      #expect(throws: JournalError.notADossier("/etc/passwd")) { try journal.copy(of: "/etc/passwd") }
      #expect(throws: JournalError.self) { try journal.copy(of: shipped + "/missing.yaml") }
    }
  }

  @Test func `a byte order mark stays at the beginning, and a file without the line is not a copy`() throws {
    let marked = [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)
    let copy = DossierCopy.text(of: marked, named: "news")
    #expect(copy.prefix(4) == [0xEF, 0xBB, 0xBF, UInt8(ascii: "#")])
    #expect(DossierCopy.version(in: copy) == Fingerprint.of(marked))
    #expect(Fixture.dossier(String(decoding: copy, as: UTF8.self)).problems == [])
    try folders { shipped, journal in
      try Data(Self.text.utf8).write(to: URL(filePath: journal.folder + "/news.yaml"))
      #expect(DossierCopy.all(in: journal.folder, of: [shipped, journal.folder]) == [])
    }
  }
}

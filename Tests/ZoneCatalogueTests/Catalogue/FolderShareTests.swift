import Foundation
import TestSupport
import Testing

@testable import ZoneCatalogue
@testable import ZoneData

@Suite struct FolderShareTests {
  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `each folder has its own dossiers, records and problems`() throws {
    try Fixture.withFolder { first in
      try Fixture.withFolder { second in
        try write("source: {title: A, kind: news}\nzones: {a: {place: x}, b: {place: x}}", first + "/one.yaml")
        try write("source: {title: B, kind: news}\nzones: {a: {place: x, plaice: y}}", first + "/two.yaml")
        try write(
          "source: {title: C, kind: note}\nsame: {b: {is: c, because: x}}\nzones: {c: {name: C}}",
          second + "/three.yaml")
        let catalogue = try Catalogue(folders: [first, second])
        let (one, two) = (try catalogue.share(of: first), try catalogue.share(of: second + "/"))
        #expect((one.dossiers, one.records) == (2, 2))
        #expect(one.problems.map(\.file) == [first + "/two.yaml"])
        #expect((two.dossiers, two.records) == (1, 1))
        #expect(two.problems.isEmpty)
        #expect(try catalogue.share(of: String(first.dropLast())).dossiers == 0)
      }
    }
  }

  @Test func `a file that a later folder replaces is named`() throws {
    try Fixture.withFolder { first in
      try Fixture.withFolder { second in
        let dossier = "source: {title: A, kind: news}"
        try write(dossier, first + "/a.yaml")
        try write(dossier, first + "/b.yaml")
        try write(dossier, second + "/a.yaml")
        let replaced = DossierFolder.replaced(in: [first, second])
        #expect(replaced.map(\.file) == [first + "/a.yaml"])
        #expect(replaced.first?.kind == .replaced(by: second + "/a.yaml"))
        #expect(replaced.first?.severity == .warning)
        #expect(replaced.first?.message.contains(second + "/a.yaml") == true)
        #expect(DossierFolder.replaced(in: [first]).isEmpty)
      }
    }
  }
}

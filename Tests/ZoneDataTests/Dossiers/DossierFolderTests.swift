import Foundation
import TestSupport
import Testing

@testable import ZoneData

@Suite struct DossierFolderTests {
  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `YAML files are read in the order of their names`() throws {
    try Fixture.withFolder { folder in
      try write("source: {title: B, kind: news}", folder + "/b.yaml")
      try write("source: {title: A, kind: news}", folder + "/a.yaml")
      try write("not a dossier", folder + "/readme.txt")
      try write("hidden", folder + "/.c.yaml")
      let contents = DossierFolder.read([folder])
      #expect(contents.dossiers.map(\.source.title) == ["A", "B"])
      #expect(contents.problems.isEmpty)
    }
  }

  @Test func `a later folder replaces a whole file of the same name`() throws {
    try Fixture.withFolder { first in
      try Fixture.withFolder { second in
        try write("source: {title: old, kind: news}\nzones: {a: {place: x}}", first + "/a.yaml")
        try write("source: {title: new, kind: news}", second + "/a.yaml")
        let dossiers = DossierFolder.read([first, second]).dossiers
        #expect(dossiers.map(\.source.title) == ["new"])
        #expect(dossiers.first?.claims.isEmpty == true)
      }
    }
  }

  @Test func `a missing folder and an empty one are problems`() throws {
    #expect(DossierFolder.read(["/nowhere/at/all"]).problems.map(\.kind) == [.missingFolder])
    try Fixture.withFolder { folder in
      #expect(DossierFolder.read([folder]).problems.map(\.kind) == [.noDossiers])
    }
  }

  @Test func `an unreadable file is a problem and the rest is read`() throws {
    try Fixture.withFolder { folder in
      try write("source: {title: good, kind: news}", folder + "/good.yaml")
      try write("x", folder + "/Bad Name.yaml")
      try FileManager.default.createDirectory(atPath: folder + "/folder.yaml", withIntermediateDirectories: true)
      #expect(mkfifo(folder + "/pipe.yaml", 0o600) == 0)
      try Data([0x73, 0x3A, 0x20, 0xFF]).write(to: URL(filePath: folder + "/latin.yaml"))
      let contents = DossierFolder.read([folder])
      #expect(contents.dossiers.map(\.source.title).sorted() == ["good", "latin"])
      #expect(
        contents.problems.map(\.file).map { $0.split(separator: "/").last ?? "" }.sorted()
          == ["Bad Name.yaml", "folder.yaml", "pipe.yaml"])
      let latin = contents.dossiers.first { $0.source.id == "latin" }
      #expect(latin?.problems.map(\.kind) == [.yaml(.notUTF8)])
    }
  }

  @Test func `a huge file is a problem and is not read`() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/huge.yaml"
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(truncate(path, 1 << 34) == 0)
      let contents = DossierFolder.read([folder])
      #expect(contents.dossiers.isEmpty)
      #expect(contents.problems.map(\.kind) == [.tooLarge(bytes: 1 << 34, limit: 16 << 20)])
    }
  }

  @Test(arguments: ["b.yml", "b.YAML", "b.yaml.txt", "b.YML"])
  func `a file whose name ends like that of a dossier is a warning that names it`(name: String) throws {
    try Fixture.withFolder { folder in
      try write("source: {title: A, kind: news}", folder + "/a.yaml")
      try write("source: {title: B, kind: news}", folder + "/" + name)
      for other in ["README.md", ".b.yml", "b.yaml~", "b.yaml.swp"] { try write("x", folder + "/" + other) }
      let listing = DossierFolder.list([folder])
      #expect(listing.files.map(\.id) == ["a"])
      #expect(listing.problems.map(\.kind) == [.otherExtension(name)])
      #expect(listing.problems.allSatisfy { $0.severity == .warning && $0.message.contains(name) })
    }
  }

  @Test func `an empty folder is a problem only if no other has dossiers`() throws {
    try Fixture.withFolder { folder in
      let (full, empty) = (folder + "/full", folder + "/empty")
      for path in [full, empty] {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
      try write("source: {title: A, kind: news}", full + "/a.yaml")
      try write("x", empty + "/.hidden")
      #expect(DossierFolder.list([full, empty]).problems.isEmpty)
      #expect(DossierFolder.list([empty]).problems.map(\.kind) == [.noDossiers])
      #expect(DossierFolder.list([empty, empty + "/"]).problems.map(\.kind) == [.noDossiers, .noDossiers])
      try write("x", empty + "/notes.txt")
      #expect(DossierFolder.list([full, empty]).problems.map(\.kind) == [.noDossiers])
    }
  }
}

import Foundation
import Testing

@Suite struct BadDataTests {
  @Test func anEmptyFolderIsToldAndIsNoFailure() throws {
    let folder = try DataFolder()
    for arguments in [[], ["list", "zones"]] {
      let run = try ProgramRun(of: Program.path, arguments + ["--data", folder.path])
      #expect(run.end == .exit(0))
      #expect(!run.output.isEmpty)
      #expect(run.errorLines.count == 1)
      #expect(run.errors.hasPrefix("stz: \(folder.path):1:1: The folder holds no dossier"))
    }
  }

  @Test(arguments: [BadDossier.unknownField, .undefinedBody, .tab, .unclosed])
  func aMistakeIsToldWithItsPlaceAndTheRestIsPrinted(bad: BadDossier) throws {
    let folder = try DataFolder.copyOfArticles()
    try folder.write(bad.text, to: "bad.yaml")
    let run = try list("zones", in: folder)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("stz: \(folder.file("bad.yaml")):\(bad.place): "), "\(run.errors)")
    #expect(run.errors.contains(bad.message), "\(run.errors)")
  }

  @Test func theGoodRowsOfABadDossierArePrintedToo() throws {
    let folder = try DataFolder.copyOfArticles()
    try folder.write(BadDossier.undefinedBody.text, to: "bad.yaml")
    #expect(try list("zones", in: folder).lines.contains { $0.hasPrefix("z-new ") && $0.contains("Neverland") })
  }

  @Test
  func bytesThatAreNotUTF8AreToldWithTheirPlace() throws {
    let folder = try DataFolder.copyOfArticles()
    let bytes = Data("source: {title: Caf".utf8) + Data([0xE9]) + Data(", kind: news}\n".utf8)
    try bytes.write(to: URL(filePath: folder.file("bad.yaml")))
    #expect(try list("zones", in: folder).errors.hasPrefix("stz: \(folder.file("bad.yaml")):1:20: "))
  }

  @Test func aHugeFileIsToldAndNotRead() throws {
    let folder = try DataFolder.copyOfArticles()
    #expect(FileManager.default.createFile(atPath: folder.file("bad.yaml"), contents: nil))
    #expect(truncate(folder.file("bad.yaml"), 1 << 34) == 0)
    let run = try list("zones", in: folder)
    #expect(run.errors.hasPrefix("stz: \(folder.file("bad.yaml")):1:1: The file has 16384 MiB"))
  }

  @Test func aPipeIsToldAndNotWaitedFor() throws {
    let folder = try DataFolder.copyOfArticles()
    #expect(mkfifo(folder.file("bad.yaml"), 0o600) == 0)
    let run = try list("zones", in: folder)
    #expect(run.errors.hasPrefix("stz: \(folder.file("bad.yaml")):1:1: The file cannot be read"))
  }

  @Test func severalMistakesAreCountedInTheOneLine() throws {
    let folder = try DataFolder.copyOfArticles()
    try folder.write(BadDossier.unknownField.text, to: "bad.yaml")
    try folder.write(BadDossier.tab.text, to: "worse.yaml")
    let run = try list("zones", in: folder)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasSuffix("(and 1 more)\n"))
  }

  @Test func controlCharactersOfADossierDoNotReachTheReader() throws {
    let folder = try DataFolder()
    try folder.write(
      "source: {title: T, kind: news}\nzones: {z: {name: \"a\\e[31mb\\u0007c\\u202Ed\"}}\n", to: "bell.yaml")
    for arguments in [[], ["list", "zones"]] {
      let run = try ProgramRun(of: Program.path, arguments + ["--data", folder.path])
      #expect(run.output.contains("a"))
      #expect(!run.output.contains("\u{1B}"), "\(arguments)")
      #expect(!run.output.contains("\u{7}"), "\(arguments)")
    }
  }

  @Test func theDataIsReadAndNeverChanged() throws {
    let folder = try DataFolder.copyOfArticles()
    let before = try folder.contents()
    _ = try ProgramRun("--data", folder.path)
    _ = try list("partners", in: folder)
    #expect(try folder.contents() == before)
  }

  /// A list that has all rows of the shipped dossiers, whatever else the folder holds.
  private func list(_ kind: String, in folder: DataFolder) throws -> ProgramRun {
    let run = try ProgramRun("list", kind, "--data", folder.path)
    #expect(run.end == .exit(0))
    let shipped = try ProgramRun("list", kind, "--data", Program.articles)
    let ids = shipped.lines.map { $0.prefix { $0 != " " } }
    #expect(Set(ids).isSubset(of: run.lines.map { $0.prefix { $0 != " " } }))
    return run
  }
}

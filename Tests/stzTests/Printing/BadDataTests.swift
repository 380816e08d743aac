import Foundation
import Testing

@Suite struct BadDataTests {
  @Test func `an empty folder is reported and is not a failure`() throws {
    let folder = try DataFolder()
    for arguments in [[], ["list", "zones"]] {
      let run = try ProgramRun(of: Program.path, arguments + ["--data", folder.path])
      #expect(run.end == .exit(0))
      #expect(!run.output.isEmpty)
      #expect(run.errorLines.count == 1)
      #expect(run.errors.hasPrefix("stz: \(folder.path):1:1: The folder contains no dossiers"))
    }
  }

  @Test(arguments: [BadDossier.unknownField, .undefinedBody, .tab, .unclosed])
  func `a mistake is reported at its position and the rest is printed`(bad: BadDossier) throws {
    let folder = try DataFolder.copyOfArticles()
    try folder.write(bad.text, to: "bad.yaml")
    let run = try list("zones", in: folder)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("stz: \(folder.file("bad.yaml")):\(bad.place): "), "\(run.errors)")
    #expect(run.errors.contains(bad.message), "\(run.errors)")
  }

  @Test func `the good rows of a bad dossier are printed too`() throws {
    let folder = try DataFolder.copyOfArticles()
    try folder.write(BadDossier.undefinedBody.text, to: "bad.yaml")
    #expect(try list("zones", in: folder).lines.contains { $0.hasPrefix("z-new ") && $0.contains("Neverland") })
  }

  @Test
  func `bytes that are not UTF-8 are reported at their position`() throws {
    let folder = try DataFolder.copyOfArticles()
    let bytes = Data("source: {title: Caf".utf8) + Data([0xE9]) + Data(", kind: news}\n".utf8)
    try bytes.write(to: URL(filePath: folder.file("bad.yaml")))
    #expect(try list("zones", in: folder).errors.hasPrefix("stz: \(folder.file("bad.yaml")):1:20: "))
  }

  @Test func `a huge file is reported and not read`() throws {
    let folder = try DataFolder.copyOfArticles()
    #expect(FileManager.default.createFile(atPath: folder.file("bad.yaml"), contents: nil))
    #expect(truncate(folder.file("bad.yaml"), 1 << 34) == 0)
    let run = try list("zones", in: folder)
    #expect(run.errors.hasPrefix("stz: \(folder.file("bad.yaml")):1:1: The file has 16384 MiB"))
  }

  @Test func `a pipe is reported and does not block`() throws {
    let folder = try DataFolder.copyOfArticles()
    #expect(mkfifo(folder.file("bad.yaml"), 0o600) == 0)
    let run = try list("zones", in: folder)
    #expect(run.errors.hasPrefix("stz: \(folder.file("bad.yaml")):1:1: The file cannot be read"))
  }

  @Test func `several mistakes are counted in one line`() throws {
    let folder = try DataFolder.copyOfArticles()
    try folder.write(BadDossier.unknownField.text, to: "bad.yaml")
    try folder.write(BadDossier.tab.text, to: "worse.yaml")
    let run = try list("zones", in: folder)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasSuffix("(and 1 more)\n"))
  }

  @Test func `control characters in a dossier do not reach the reader`() throws {
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

  @Test func `the name of a file, a key and a title cannot forge a line`() throws {
    let folder = try DataFolder()
    try folder.write("a: b\n", to: "a\nseeds:1:1: error: forged.yaml")
    let dossier = "source: {title: \"T\\nforged: 2\", kind: news}\n\"x\\nforged: 3\": {}\nzones: {z: {name: Z}}\n"
    try folder.write(dossier, to: "b.yaml")
    for arguments in [["check"], ["list", "zones"], ["doctor"], ["show", "b"], ["show", "z"], ["list", "sources"]] {
      let run = try ProgramRun(of: Program.path, arguments + ["--data", folder.path])
      let lines = (run.output + run.errors).split(whereSeparator: \.isNewline)
      #expect(!lines.contains { $0.hasPrefix("seeds:1:1") || $0.hasPrefix("forged") }, "\(arguments)")
    }
  }

  @Test func `hidden characters are shown, and marks on a letter bounded, in every text`() throws {
    let folder = try DataFolder()
    let marks = String(repeating: "\u{301}", count: 250)
    let name = "a\(marks)b\u{200B}\u{E0041}\u{206A}c"
    try folder.write("source: {title: T, kind: news}\nzones: {z: {name: \"\(name)\", province: PK-PB}}\n", to: "b.yaml")
    for arguments in [[], ["list", "zones"], ["show", "z"], ["--plain"], ["brief"]] {
      let run = try ProgramRun(of: Program.path, arguments + ["--data", folder.path])
      let scalars = run.output.unicodeScalars
      #expect(!scalars.contains { ["\u{200B}", "\u{E0041}", "\u{206A}"].contains($0) }, "\(arguments)")
      #expect(scalars.count { $0 == "\u{301}" } <= 30 * run.output.matches(of: /c/).count, "\(arguments)")
    }
    let table = try ProgramRun("list", "zones", "--data", folder.path).output
    #expect(table.unicodeScalars.count { $0 == "\u{301}" } == 4)
  }

  @Test func `the data is read and never changed`() throws {
    let folder = try DataFolder.copyOfArticles()
    let before = try folder.contents()
    _ = try ProgramRun("--data", folder.path)
    _ = try list("partners", in: folder)
    #expect(try folder.contents() == before)
  }

  /// Lists the shipped dossiers together with another folder; all their rows must be there.
  private func list(_ kind: String, in folder: DataFolder) throws -> ProgramRun {
    let run = try ProgramRun("list", kind, "--data", folder.path)
    #expect(run.end == .exit(0))
    let shipped = try ProgramRun("list", kind, "--data", Program.articles)
    let ids = shipped.lines.map { $0.prefix { $0 != " " } }
    #expect(Set(ids).isSubset(of: run.lines.map { $0.prefix { $0 != " " } }))
    return run
  }
}

import Foundation
import Testing
import ZoneData

/// `stz join`, `stz apart` and `stz log` with a journal beside a data folder.
@Suite struct JoinCommandTests {
  private let data: DataFolder
  private let journal: DataFolder

  init() throws {
    (data, journal) = (try DataFolder(), try DataFolder())
    try data.write(
      """
      source: {title: News, kind: news}
      zones: {park: {name: Park}}
      bodies: {seda: {name: SEDA}, old-seda: {name: Former SEDA, place: Shenyang}, other: {name: Other}}
      """, to: "news.yaml")
  }

  private func stz(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      of: Program.path, arguments, environment: ["STZ_DATA": data.path, "STZ_JOURNAL": journal.path])
  }

  private static let today = Day.today?.iso ?? ""

  @Test func `a joined record is the other from then on`() throws {
    let run = try stz("join", "old-seda", "seda", "--because", "renamed: in 2021")
    #expect(run.end == .exit(0), "\(run.errors)")
    let name = "\(Self.today)-note-same-old-seda-seda.yaml"
    #expect(run.lines == ["Joined Former SEDA with SEDA:", journal.file(name)])
    let text = try String(contentsOfFile: journal.file(name), encoding: .utf8)
    #expect(text.hasSuffix("same:\n  old-seda:\n    is: seda\n    because: \"renamed: in 2021\"\n"))
    #expect(try stz("check").output.contains(" 0 errors, 0 warnings"))
    #expect(try stz("show", "old-seda").output.contains("Shenyang"))
    let again = try stz("join", "seda", "old-seda", "--because", "x")
    #expect(again.end == .exit(1) && again.errors.contains("are one record already: SEDA (seda)"))
    #expect(try stz("apart", "seda", "old-seda", "--because", "x").end == .exit(1))
    #expect(try stz("log", "seda", "--format", "jsonl").output.contains("\"what\":\"Place: Shenyang\""))
  }

  @Test func `records that are kept apart are not joined`() throws {
    #expect(try stz("apart", "seda", "other", "--because", "two cities").end == .exit(0))
    for arguments in [["join", "other", "seda"], ["apart", "other", "seda"]] {
      let run = try ProgramRun(
        of: Program.path, arguments + ["--because", "x"],
        environment: ["STZ_DATA": data.path, "STZ_JOURNAL": journal.path])
      #expect(run.end == .exit(1) && run.errors.contains("says already that Other and SEDA are different"))
    }
  }

  @Test func `unknown ids, other kinds and a missing reason are refused`() throws {
    #expect(try stz("join", "nowhere-at-all", "seda", "--because", "x").end == .exit(1))
    #expect(try stz("join", "park", "seda", "--because", "x").errors == "stz: Park is a zone and SEDA a body\n")
    #expect(try stz("join", "other", "seda", "--because", " ").end == .exit(2))
    #expect(try stz("join", "other", "seda").end == .exit(2))
    #expect(try journal.contents().isEmpty)
  }

  @Test func `a copy whose original has changed is reported`() throws {
    let text = try String(contentsOfFile: data.file("news.yaml"), encoding: .utf8)
    try journal.write("# Copy of news.yaml, version \(Fingerprint.of(text))\n" + text, to: "news.yaml")
    #expect(try stz("doctor").output.contains("1 copy, all of the present versions"))
    try data.write(text + "# Later\n", to: "news.yaml")
    #expect(try stz("doctor").output.contains("no longer the present ones: news"))
  }
}

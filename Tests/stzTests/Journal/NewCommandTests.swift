import Foundation
import Testing

/// `stz new`.
@Suite struct NewCommandTests {
  private let journal: DataFolder

  init() throws { journal = try DataFolder() }

  private func new(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(of: Program.path, ["new"] + arguments, environment: ["STZ_JOURNAL": journal.path])
  }

  @Test func `a dossier is written and its path printed`() throws {
    let run = try new("--title", "Park opens", "--publisher", "Gazette", "--date", "2026-11-20", "--no-edit")
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.lines == [journal.file("2026-11-20-gazette-park-opens.yaml")] && run.errors.isEmpty)
    let check = try ProgramRun("check", "--strict", "--journal", journal.path)
    #expect(check.end == .exit(0), "\(check.output)")
  }

  @Test func `a known document is reported and nothing is written without --force`() throws {
    let address = "http://dailyspokesman.net/live/?p=23789"
    let run = try new("--title", "Anything", "--address", address)
    #expect(run.end == .exit(1))
    #expect(
      run.errorLines.first == "stz: the document seems to be there already; --force writes it nevertheless:"
        && run.errorLines.last?.hasPrefix("  undated-spokesman-cptic  4,500 Chinese tech firms") == true)
    #expect(try journal.contents().isEmpty)
    #expect(try new("--title", "Anything", "--address", address, "--force").end == .exit(0))
    #expect(try journal.contents().count == 1)
  }

  @Test func `a wrong date or kind is a usage error`() throws {
    #expect(
      try new("--title", "T", "--date", "20 Nov 2026").errorLines
        == ["stz: --date: 20 Nov 2026 is not an EDTF date; write 2026-11-20."])
    #expect(try new("--title", "T", "--kind", "newz").end == .exit(2))
    #expect(try new("--title", " ").errorLines == ["stz: --title needs the title"])
    #expect(try journal.contents().isEmpty)
  }

  /// On a terminal, with an editor that adds a line with a mistake.
  @Test func `after the editor the dossier is checked`() throws {
    let (tools, terminal, errors) = (try DataFolder(), try PseudoTerminal(), try ChildPipe())
    try tools.write("#!/bin/sh\necho 'zones: {park: {nam: Park}}' >>\"$1\"\n", to: "notepad")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tools.file("notepad"))
    let environment = Program.environment.merging(
      ["STZ_JOURNAL": journal.path, "VISUAL": "", "EDITOR": tools.file("notepad")]) { $1 }
    let child = try Child.start(
      Program.path, ["new", "--title", "Park opens"], environment: environment,
      descriptors: [terminal.program, terminal.program, errors.writer])
    errors.closeWriter()
    // A terminal without its other side is none.
    let (report, status) = withExtendedLifetime(terminal) { (errors.readToEnd(), Child.wait(for: child)) }
    #expect(status == 1 << 8)
    let path = journal.file("undated-park-opens.yaml")
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      report == "stz: \(path):\(lines.count - 1):16: A record in “zones” has no field “nam”; did you mean “name”?\n")
  }
}

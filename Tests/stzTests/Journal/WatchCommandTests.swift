import Foundation
import Testing

/// `stz watch` and `stz unwatch` with a journal beside the two articles.
@Suite struct WatchCommandTests {
  private let journal: DataFolder

  init() throws { journal = try DataFolder() }

  private func stz(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(of: Program.path, arguments, environment: ["STZ_JOURNAL": journal.path])
  }

  private var list: String { get throws { try String(contentsOfFile: journal.file("watched.txt"), encoding: .utf8) } }

  @Test func `a watched record is in the list until it is unwatched`() throws {
    #expect(try stz("watch").output == "No record is watched.\n")
    let run = try stz("watch", "seda", "cptic")
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.lines.last == journal.file("watched.txt"))
    #expect(try list == "seda\ncptic\n")
    #expect(try stz("watch", "SEDA").lines.first?.hasPrefix("Watched already: Shen") == true)
    let csv = try stz("watch", "--format", "csv").output.split(separator: "\r\n").map { $0.split(separator: ",") }
    #expect(csv.map { $0[0] } == ["id", "seda", "cptic"])
    #expect(csv[1][1] == "body")
    #expect(try stz("unwatch", "cptic").lines.first?.hasPrefix("No longer watched: China-") == true)
    #expect(try list == "seda\n")
    #expect(try stz("unwatch", "cptic").lines.first?.hasPrefix("Not watched: ") == true)
    #expect(try stz("check").output.contains(" 0 errors, 0 warnings"))
  }

  @Test func `an id that no dossier has stays in the list and can be removed`() throws {
    try journal.write("# The team's\ngone  # since 2025\nseda\n", to: "watched.txt")
    let run = try stz("watch")
    #expect(run.end == .exit(0) && run.output.contains("(no dossier has it)"))
    #expect(try stz("watch", "nowhere-at-all").end == .exit(1))
    #expect(try stz("unwatch", "gone").end == .exit(0))
    #expect(try list == "# The team's\nseda\n")
  }

  @Test func `what is not understood is reported with its line`() throws {
    try journal.write("seda\n=======\n", to: "watched.txt")
    #expect(try stz("watch").errors.contains("watched.txt: line 2: “=======” is not an id"))
  }
}

import Foundation
import Testing

/// `stz import`.
@Suite struct ImportCommandTests {
  private let journal: DataFolder
  private let tables: DataFolder

  init() throws { (journal, tables) = (try DataFolder(), try DataFolder()) }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      of: Program.path, ["import", tables.file("zones.csv")] + arguments, environment: ["STZ_JOURNAL": journal.path])
  }

  private let table = """
    Zone Name,City,Area (acres),Developer,Status,Result
    Special zone,Haripur,"1,200",STZA,Notified,good
    Second zone,Lahore,11,Example Estates,Under construction,

    """

  @Test func `a table becomes a checked dossier and its mapping is kept`() throws {
    try tables.write(table, to: "zones.csv")
    let first = try run("--map", "Result=-", "--title", "List", "--publisher", "Board", "--date", "2026-10")
    #expect(first.end == .exit(0), "\(first.errors)")
    #expect(first.lines == [journal.file("2026-10-board-list.yaml")])
    #expect(first.errorLines == ["stz: 3 new records: special-zone, second-zone, example-estates"])
    let text = try String(contentsOfFile: journal.file("2026-10-board-list.yaml"), encoding: .utf8)
    #expect(text.contains("    area: {is: \"1200 acres\", at: 1}\n"))
    // A known body is found by its short name.
    #expect(text.contains("      stza: {is: developer, at: 1}\n"))
    let check = try ProgramRun("check", "--strict", "--journal", journal.path)
    #expect(check.end == .exit(0), "\(check.output)")
    // The second time no option is needed, and the document is known.
    #expect(
      try run("--title", "List").errorLines.first?.hasPrefix("stz: the document seems to be there already") == true)
    #expect(try run("--title", "Other").end == .exit(0))
  }

  @Test func `an unclear column is named with the option that decides`() throws {
    try tables.write(table, to: "zones.csv")
    let run = try run()
    #expect(run.end == .exit(2))
    #expect(run.errorLines.dropFirst().first == "  --map 'Result=…'")
    #expect(try journal.contents().isEmpty)
  }

  @Test func `a cell that is not a value is left out and reported with its line`() throws {
    try tables.write("Name,Area\nPark,big\n", to: "zones.csv")
    let run = try run()
    #expect(run.end == .exit(1))
    #expect(
      run.errorLines.first?.hasPrefix("stz: \(tables.file("zones.csv")):2: column “Area”: big has no plain number")
        == true)
    #expect(try journal.contents().keys.sorted() == ["undated-zones.yaml"])
  }

  @Test(arguments: ["Name,Area\n特区,11 acre\n", "Name,Area\n特区,11 acre\n园区,2 acre\n"])
  func `a table of which no row makes a record writes nothing`(table: String) throws {
    try tables.write(table, to: "zones.csv")
    let run = try run()
    #expect(run.end == .exit(1))
    #expect(
      run.errorLines.last == "stz: \(tables.file("zones.csv")): no row makes a record, so nothing is written")
    #expect(try journal.contents().isEmpty)
  }

  @Test func `a wrong option is a usage error`() throws {
    try tables.write(table, to: "zones.csv")
    #expect(try run("--map", "Reslt=-").errorLines.first?.hasSuffix("did you mean “Result”?") == true)
    #expect(try run("--map", "Result=aera").errorLines.first?.hasSuffix("did you mean “area”?") == true)
    #expect(try run("--map", "Result").end == .exit(2))
  }
}

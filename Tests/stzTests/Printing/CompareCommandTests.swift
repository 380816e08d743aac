import Foundation
import Testing

/// `stz compare` on two zones. Ages are those of a day, so that they stay.
@Suite struct CompareCommandTests {
  private let folder: DataFolder

  init() throws {
    folder = try DataFolder()
    try folder.write(
      """
      source: {title: A paper, kind: news, publisher: The Daily, language: en, published: 2022-08-02}
      zones:
        north: {name: North Zone, status: {is: notified, on: 2022-01-05}, area: 8 kanal, bodies: {board: developer}}
        south: {name: South Zone, status: licensed, area: 1 acre, facts: It is dry.}
      bodies: {board: {name: The Board}}
      """, to: "2022-08-02-paper.yaml")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(of: Program.path, ["compare"] + arguments + ["--data", folder.path, "--as-of", "2023-02-02"])
  }

  /// Nine columns for the longest label. The longest text has 21; with 14 for age, mark and sources a cell has 35.
  @Test func `the table has a line for each field and a column for each record`() throws {
    let run = try run("north", "South Zone")
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(
      run.lines == [
        "Compare zones · 1 of 3 differ",
        "◆ differs   North Zone                           South Zone",
        "◆ Status    notified · 5 Jan 2022        6 mo ●  licensed                     6 mo ●",
        "  Area      8 kanal                      6 mo ●  1 acre                       6 mo ●",
        "  Developer The Board                    6 mo ●  ?",
        "  Facts     none                                 1 fact",
      ])
  }

  @Test func `only the lines that differ are printed`() throws {
    let run = try run("north", "south", "--differences")
    #expect(run.lines.count == 3)
    // The column of labels is as wide as the meaning of the sign.
    #expect(run.lines.last?.hasPrefix("◆ Status  notified · 5 Jan 2022") == true)
  }

  /// Two fit sixty columns: nine are for the longest label, and 23 for each cell.
  @Test func `records that do not fit a terminal go on below`() throws {
    let line = "stty cols 60; '\(Program.path)' compare north south east --data '\(folder.path)' --color never"
    try folder.write(
      "source: {title: t, kind: news}\nzones: {east: {name: East Zone, status: stalled}}\n", to: "2022-01-01-more.yaml")
    let run = try ProgramRun(
      of: "/usr/bin/script", ["-qec", line, "/dev/null"], environment: ["TERM": "xterm-256color"])
    let heads = run.output.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("◆ differs") }
    #expect(heads == ["◆ differs   North Zone               South Zone", "◆ differs   East Zone"])
    #expect(run.output.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 60 })
  }

  @Test func `JSON has the records, and every line with its cells`() throws {
    struct Comparison: Decodable {
      struct Record: Decodable, Equatable { let id: String, name: String, facts: Int }
      struct Line: Decodable { let field: String, agreement: String, cells: [Cell] }
      struct Cell: Decodable { let id: String, differs: Bool, values: [Value] }
      struct Value: Decodable {
        let value: String, on: String?, target: String?, mark: String, lastSeen: String?, sources: Int, source: String
      }
      let kind: String
      let records: [Record]
      let lines: [Line]
    }
    let run = try run("north", "south", "--format", "json")
    let comparison = try JSONDecoder().decode(Comparison.self, from: Data(run.output.utf8))
    #expect(comparison.kind == "zone")
    #expect(comparison.records.map(\.id) == ["north", "south"])
    #expect(comparison.records.map(\.facts) == [0, 1])
    #expect(comparison.lines.map(\.field) == ["status", "area", "developer"])
    #expect(comparison.lines.map(\.agreement) == ["differs", "same", "single"])
    let status = try #require(comparison.lines[0].cells[0].values.first)
    #expect(
      [status.value, status.on, status.mark, status.lastSeen] == ["notified", "2022-01-05", "sourced", "2022-08-02"])
    #expect(status.sources == 1 && status.source == "2022-08-02-paper")
    #expect(comparison.lines[2].cells.map { $0.values.map(\.target) } == [["board"], []])
  }

  @Test func `JSON has the deals of each record`() throws {
    struct Comparison: Decodable {
      struct Record: Decodable { let id: String, deals: [Deal], dealCount: Int }
      struct Deal: Decodable, Equatable {
        let id: String, name: String, role: String, amount: String?, progress: String
      }
      let records: [Record]
    }
    try folder.write(
      """
      source: {title: A gazette, kind: official, published: 2022-09-01}
      events: {loan: {name: A loan, kind: agreement, amount: 5000 USD, stage: {is: signed, on: 2022-02}, zones: {north: subject}}}
      """, to: "2022-09-01-gazette.yaml")
    let run = try run("north", "south", "--format", "json")
    let records = try JSONDecoder().decode(Comparison.self, from: Data(run.output.utf8)).records
    #expect(records.map(\.dealCount) == [1, 0])
    #expect(
      records[0].deals == [
        .init(
          id: "loan", name: "A loan", role: "subject", amount: "5000 USD",
          progress: "signed Feb 2022 · nothing since Sep 2022")
      ])
  }

  @Test(arguments: [
    ("jsonl", "{\"agreement\":\"differs\",\"cells\":[{"), ("csv", "field,unit,agreement,north,north.on,north.mark,"),
    ("markdown", "| Field | Differs | North Zone | South Zone |"),
  ])
  func `other formats have the lines too`(format: String, start: String) throws {
    let run = try run("north", "south", "--format", format)
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.output.hasPrefix(start), "\(run.output)")
    // Three lines; csv has names, and Markdown a header, the facts and the notes.
    #expect(run.output.contains("licensed"))
  }

  @Test(arguments: [
    (["north"], 2, "a comparison takes two or more records"),
    (["north", "North"], 2, "“North Zone” is named twice; name two different records"),
    (["north", "board"], 2, "“North Zone” is a zone and “The Board” a body; name records of one kind"),
    (["north", "west"], 1, "there is no record “west”"),
    (["north", "zone"], 1, "“zone” can mean:"),
    (["north", "south", "--format", "ics"], 2, "a comparison cannot be printed as ics; --format takes table, json,"),
  ])
  func `what cannot be compared is one sentence`(arguments: [String], code: Int32, hint: String) throws {
    let run = try ProgramRun(of: Program.path, ["compare"] + arguments + ["--data", folder.path])
    #expect(run.end == .exit(code), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test func `as of an earlier day less is known`() throws {
    let arguments = ["compare", "north", "south", "--data", folder.path, "--as-of", "2022-01-01"]
    #expect(try ProgramRun(of: Program.path, arguments).end == .exit(1))
  }
}

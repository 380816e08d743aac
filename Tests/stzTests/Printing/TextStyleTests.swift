import Foundation
import Testing

/// Colours, links and width: on a terminal, and elsewhere only on request.
@Suite struct TextStyleTests {
  /// Runs a command on a terminal with a number of columns.
  private func onATerminal(_ command: String, columns: Int = 60, environment: [String: String] = [:]) throws
    -> ProgramRun
  {
    let line = "stty cols \(columns); '\(Program.path)' \(command)"
    let terminal = ["TERM": "xterm-256color"].merging(environment) { $1 }
    return try ProgramRun(of: "/usr/bin/script", ["-qec", line, "/dev/null"], environment: terminal)
  }

  @Test(
    arguments: [
      ([], [:], false), (["--color", "always"], [:], true), (["--color", "always"], ["NO_COLOR": "1"], true),
      ([], ["CLICOLOR_FORCE": "1"], true), ([], ["CLICOLOR_FORCE": "0"], false),
      ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (["--color", "never"], ["CLICOLOR_FORCE": "1"], false),
    ] as [([String], [String: String], Bool)])
  func `piped text is coloured only on request`(arguments: [String], environment: [String: String], isColoured: Bool)
    throws
  {
    for command in [["list", "events"], ["show", "cptic"], ["timeline"]] {
      let run = try ProgramRun(of: Program.path, command + arguments, environment: environment)
      #expect(run.end == .exit(0))
      #expect(run.output.contains("\u{1B}[") == isColoured)
      #expect(!run.output.contains("\u{1B}]"))
    }
  }

  @Test func `colour changes no character`() throws {
    let plain = try ProgramRun("list", "events").output
    let coloured = try ProgramRun("list", "events", "--color", "always").output
    #expect(coloured.contains("\u{1B}[31mdisputed\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test(
    arguments: [
      ("", [:], true), ("", ["NO_COLOR": "1"], false), ("", ["TERM": "dumb"], false), ("", ["CLICOLOR": "0"], false),
      ("--color never", [:], false), ("--color always", ["TERM": "dumb"], true),
    ] as [(String, [String: String], Bool)])
  func `text is coloured on a terminal`(arguments: String, environment: [String: String], isColoured: Bool) throws {
    let run = try onATerminal("list zones \(arguments)", environment: environment)
    #expect(run.output.contains("\u{1B}[1mid\u{1B}[0m") == isColoured, "\(run.output.prefix(80))")
  }

  @Test(
    arguments: [
      ("", [:], true), ("--no-links", [:], false), ("", ["TERM": "dumb"], false), ("", ["TERM": "linux"], false),
      ("", ["NO_COLOR": "1"], true), ("--format csv", [:], false),
    ] as [(String, [String: String], Bool)])
  func `addresses are links on a terminal`(arguments: String, environment: [String: String], isLinked: Bool) throws {
    let address = "https://thediplomaticinsight.com/china-and-pakistan-sign-letter-of-intent/"
    for command in ["list sources", "show 2022-08-02-diplomatic-insight-seda"] {
      let run = try onATerminal("\(command) \(arguments)", environment: environment)
      #expect(run.output.contains("\u{1B}]8;;\(address)\u{1B}\\") == isLinked, "\(run.output)")
    }
  }

  @Test(
    arguments: ["zones", "partners", "events", "deals", "contacts", "people", "bodies", "sources", "disputes"],
    [40, 60, 100])
  func `a table fits the terminal and ids stay whole`(list: String, columns: Int) throws {
    let whole = try ProgramRun("list", list).lines.map { $0.prefix { $0 != " " } }
    let longest = whole.map(\.count).max() ?? 0
    let run = try onATerminal("list \(list) --color never --no-links", columns: columns)
    let lines = run.output.split(separator: "\r\n").map(String.init)
    #expect(lines.map { $0.prefix { $0 != " " } } == whole)
    // The ids, a gap, and the least width of a second column.
    #expect(lines.allSatisfy { width($0) <= max(columns, longest + 17) }, "\(run.output)")
  }

  @Test func `a timeline is wrapped beside its dates`() throws {
    let run = try onATerminal("timeline --color never", columns: 40)
    #expect(
      run.output.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init) == [
        "2022",
        "  by 2 Aug 2022  Letter of Intent",
        "                 between STZA and SEDA ·",
        "                 letter of intent",
        "",
        "Undated",
        "  undated        China-Pakistan",
        "                 Technology Investment",
        "                 Conference · conference",
        "                 [disputed]",
        "",
      ])
  }

  /// The columns of a line. Chinese characters take two.
  private func width(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}

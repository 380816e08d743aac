import Testing

@Suite struct UsageTests {
  @Test(arguments: ["XX", "PK-XX", "CN-BJ", ""])
  func `an unknown province is a usage error that names the provinces`(province: String) throws {
    let run = try ProgramRun("list", "zones", "--province", province)
    #expect(run.end == .exit(2))
    #expect(run.output.isEmpty)
    for code in ["PK-IS", "PK-PB", "PK-SD", "PK-KP", "PK-BA", "PK-GB", "PK-JK"] {
      #expect(run.errors.contains(code), "\(code)")
    }
  }

  @Test(arguments: [
    ["--no-such-option"], ["--data"], ["list"], ["list", "planets"], ["list", "zones", "--format", "xml"],
  ])
  func `a usage error exits with 2`(arguments: [String]) throws {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.end == .exit(2))
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test(arguments: [
    (["list", "planets"], "stz list --help"), (["list", "zones", "--format", "xml"], "stz list --help"),
    (["show"], "stz show --help"), (["brief", "--limit", "2"], "stz brief --help"),
    (["--no-such-option"], "stz --help"),
  ])
  func `a usage error is one line that names the help`(arguments: [String], help: String) throws {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasSuffix(" (see \(help))\n"), "\(run.errors)")
  }

  @Test(arguments: [
    (["lst"], "there is no command “lst”; did you mean stz list?"),
    (["shw", "seda"], "there is no command “shw”; did you mean stz show?"),
    (["config", "chek"], "there is no command “chek”; did you mean stz config check?"),
    (["xyzzy"], "there is no command “xyzzy”; use list, search, show, compare, timeline,"),
    (["list", "zone"], "“zone” is not valid here; did you mean zones?"),
    (["list", "zones", "--format", "jsn"], "--format does not take “jsn”; did you mean json?"),
    (["--mouse", "maybe"], "--mouse does not take “maybe”; use on, off"),
    (["list", "zones", "--provnce", "x"], "Did you mean '--province'?"),
    (["list", "zones", "--limit", "-1"], "--limit takes a number of rows, not -1"),
    (["timeline", "--limit", "-1"], "--limit takes a number of events, not -1"),
    (["list", "zones", "--limit", "few"], "“few” is not a number; --limit takes a number of rows, such as 10"),
    (["list", "zones", "--as-of", "2022"], "“2022” is not a day; --as-of takes a full date, such as 2022-12-31"),
    (["--as-of", "2024-02"], "“2024-02” is not a day; --as-of takes a full date, such as 2024-02-29"),
    (["--as-of", "soon"], "“soon” is not a day; --as-of takes a full date, such as 2022-08-02"),
  ])
  func `a usage error has a hint`(arguments: [String], hint: String) throws {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.end == .exit(2))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test(arguments: ["no-such-theme", "../default", ""])
  func `an unknown theme is a usage error that names the themes`(theme: String) throws {
    let run = try ProgramRun("--theme", theme)
    #expect(run.end == .exit(2))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1)
    for name in try Program.themes() {
      #expect(run.errors.contains(name), "\(name)")
    }
  }

  @Test(arguments: [["--help"], ["list", "--help"]])
  func `help is printed with its options`(arguments: [String]) throws {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("--data"))
  }

  @Test func `the version is printed`() throws {
    let run = try ProgramRun("--version")
    #expect(run.end == .exit(0))
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["--data", "/nowhere/at/all"], ["--data", "/etc/passwd"], ["list", "zones", "--data", "/nowhere/at/all"],
  ])
  func `a missing data folder is reported in one line`(arguments: [String]) throws {
    let run = try ProgramRun(of: Program.path, arguments)
    #expect(run.end == .exit(74))
    #expect(run.output.isEmpty)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(arguments.last ?? ""))
    #expect(run.errors.contains("--data"))
  }

  @Test(arguments: [[], ["list", "zones"], ["list", "contacts", "--format", "json"]])
  func `a missing reader ends it silently`(arguments: [String]) throws {
    let run = try ProgramRun(of: Program.path, arguments, hasReader: false)
    #expect(run.end == .signal(13))
    #expect(run.errors.isEmpty)
  }

  @Test func `the first line can be read through a pipe`() throws {
    let run = try ProgramRun(of: "/bin/sh", ["-c", "\"$0\" | head -1", Program.path])
    #expect(run.lines == ["stz: 9 plans, 3 sources"])
    #expect(run.errors.isEmpty)
  }

  @Test(
    arguments: ["\"$0\" >/dev/full", "\"$0\" >&-", "\"$0\" list zones >/dev/full", "\"$0\" --help >/dev/full"])
  func `a failed output is reported in one line`(command: String) throws {
    let run = try ProgramRun(of: "/bin/sh", ["-c", command, Program.path])
    #expect(run.end == .exit(74))
    #expect(run.errorLines.count == 1)
  }

  @Test(arguments: ["2>/dev/full", "2>&-"])
  func `the exit code is right even if no message can be printed`(redirection: String) throws {
    let run = try ProgramRun(of: "/bin/sh", ["-c", "\"$0\" --data /nowhere \(redirection)", Program.path])
    #expect(run.end == .exit(74))
  }
}

import Foundation
import Testing

@Suite struct ConfigTests {
  private static let views = """
    views:
      proposed: {filter: "status:proposed", sort: "name:desc"}
      news: {pane: timeline, scope: zbra}

    """

  @Test func `the default file is written once and never overwritten`() throws {
    let config = try DataFolder()
    let environment = ["XDG_CONFIG_HOME": config.file("not/there/yet")]
    let file = config.file("not/there/yet/stz/config.yaml")
    let first = try ProgramRun("config", "init", environment: environment)
    #expect(first.end == .exit(0))
    #expect(first.lines == [file])
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\n#theme: default\n"))
    try "theme: dark\n".write(toFile: file, atomically: true, encoding: .utf8)
    let second = try ProgramRun("config", "init", environment: environment)
    #expect(second.end == .exit(74))
    #expect(second.errorLines == ["stz: \(file) already exists; it was not changed"])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "theme: dark\n")
  }

  @Test func `after init there are no mistakes`() throws {
    let config = try DataFolder()
    _ = try ProgramRun("config", "init", environment: config.environment)
    let run = try ProgramRun("config", "check", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.lines == ["\(config.path)/stz/config.yaml: no mistakes"])
  }

  @Test func `check reports every mistake, including those against the dossiers`() throws {
    let config = try DataFolder()
    try config.configure(
      "config.yaml",
      "theme: drak\ndata: [/no/such/folder]\nviews:\n  a: {filter: \"status:propsed\"}\n  b: {scope: nowhere}\n")
    let run = try ProgramRun("config", "check", environment: config.environment)
    let file = "\(config.path)/stz/config.yaml"
    #expect(run.end == .exit(1))
    #expect(run.lines.count == 4)
    #expect(run.lines.first == "\(file):1:8: There is no theme “drak”; did you mean “dark”?")
    #expect(run.lines.dropFirst().first == "\(file):2:8: There is no folder /no/such/folder.")
    #expect(
      run.lines.dropFirst(2).first?.hasPrefix("\(file):4:15: view “a”: ") == true && run.output.contains("propsed"))
    #expect(run.lines.last == "\(file):5:14: view “b”: no dossier defines “nowhere”")
  }

  @Test(arguments: [
    (["XDG_CONFIG_HOME": "/x"], "/x/stz/config.yaml"), (["HOME": "/h"], "/h/.config/stz/config.yaml"),
    (["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/h/.config/stz/config.yaml"),
  ])
  func `the path follows the XDG folders`(environment: [String: String], path: String) throws {
    #expect(try ProgramRun("config", "path", environment: environment).lines == [path])
  }

  @Test func `a command reports the first mistake in one line and works`() throws {
    let config = try DataFolder()
    try config.configure("config.yaml", "thme: dark\nascii: maybe\n")
    let run = try ProgramRun("list", "zones", environment: config.environment)
    #expect(run.end == .exit(0))
    #expect(run.output == (try ProgramRun("list", "zones").output))
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains("config.yaml:1:1: There is no key “thme”"))
    #expect(run.errors.contains("and 1 more, see stz config check"))
  }

  @Test func `an unreadable file is reported`() throws {
    let config = try DataFolder()
    try config.configure("config.yaml/in-the-way", "")
    let run = try ProgramRun("config", "check", environment: config.environment)
    #expect(run.end == .exit(1))
    #expect(run.output.contains("config.yaml: This file cannot be read"))
  }

  // MARK: - Data

  private static func folder(_ zone: String) throws -> DataFolder {
    let folder = try DataFolder()
    try folder.write("source: {title: \(zone), kind: news}\nzones: {z-\(zone): {name: \(zone)}}\n", to: "\(zone).yaml")
    return folder
  }

  private func zones(_ arguments: String..., environment: [String: String]) throws -> Set<String> {
    let run = try ProgramRun(of: Program.path, ["list", "zones"] + arguments, environment: environment)
    #expect(run.errors.isEmpty, "\(run.errors)")
    return Set(["alpha", "beta", "gamma", "Pakistan Digital City"].filter { run.output.contains($0) })
  }

  @Test func `the command line overrides the environment, which overrides the file`() throws {
    let (alpha, beta, gamma) = (try Self.folder("alpha"), try Self.folder("beta"), try Self.folder("gamma"))
    let config = try DataFolder()
    try config.configure("config.yaml", "data: [\(alpha.path), \(beta.path)]\n")
    var environment = config.environment.merging(["STZ_DATA": ""]) { $1 }
    #expect(try zones(environment: environment) == ["alpha", "beta"])
    environment["STZ_DATA"] = "\(beta.path):\(gamma.path)"
    #expect(try zones(environment: environment) == ["beta", "gamma"])
    #expect(try zones("--data", alpha.path, environment: environment) == ["alpha"])
  }

  @Test func `the user's own dossiers are read together with the shipped ones`() throws {
    let home = try DataFolder()
    let own = home.file("stz/dossiers")
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try home.write("source: {title: a, kind: news}\nzones: {z-alpha: {name: alpha}}\n", to: "stz/dossiers/alpha.yaml")
    let environment = ["STZ_DATA": "", "XDG_DATA_HOME": home.path]
    #expect(try zones(environment: environment) == ["alpha", "Pakistan Digital City"])
  }

  // MARK: - Views and scopes

  @Test func `a view sets list, filter and order`() throws {
    let config = try DataFolder()
    try config.configure("config.yaml", Self.views)
    let run = try ProgramRun("list", "--view", "proposed", environment: config.environment)
    let plain = try ProgramRun("list", "zones", "--query", "status:proposed", "--sort", "name:desc")
    #expect(run.errors.isEmpty)
    #expect(run.output == plain.output)
    #expect(run.lines.count == 7)
    let other = try ProgramRun("list", "partners", "--view", "Proposed", environment: config.environment)
    #expect(
      other.output == (try ProgramRun("list", "partners", "--query", "status:proposed", "--sort", "name:desc").output))
    let news = try ProgramRun("list", "--view", "news", environment: config.environment)
    #expect(news.output == (try ProgramRun("list", "events", "--of", "zbra").output))
    // The letter of August 2022 names SEDA and not ZBRA.
    #expect(news.output.contains("cptic") && !news.output.contains("Letter of Intent"))
  }

  @Test func `a view is printed as in the panes`() throws {
    let config = try DataFolder()
    try config.configure("config.yaml", Self.views + "  bad: {filter: \"status:propsed\"}\n")
    let run = try ProgramRun("--view", "proposed", environment: config.environment)
    #expect(run.lines.first?.hasPrefix("stz: Pakistan, proposed. ") == true)
    #expect(run.lines.contains("Pane 1, Zones: 6 of 9"))
    let bad = try ProgramRun("--plain", "--view", "bad", environment: config.environment)
    #expect(bad.end == .exit(2))
    #expect(bad.errorLines.count == 1 && bad.errors.contains("config.yaml:4:17: view “bad”: "))
  }

  @Test func `an unknown view is a usage error that names the views`() throws {
    let config = try DataFolder()
    try config.configure("config.yaml", Self.views)
    for arguments in [["--view", "nosuch"], ["list", "--view", "nosuch"]] {
      let run = try ProgramRun(of: Program.path, arguments, environment: config.environment)
      #expect(run.end == .exit(2))
      #expect(run.errorLines == ["stz: there is no view “nosuch”; there are “proposed”, “news”"])
    }
    #expect(try ProgramRun("list").end == .exit(2))
  }

  @Test(arguments: [
    (["--of", "missing"], "there is no record or province “missing”"),
    (["--of", "CN-XX"], "there is no record or province “CN-XX”"),
    (["--of", "PK-KP", "--of", "PK-PB"], "one too many"),
    (["--of", "zbra", "--of", "stza", "--of", "cptic"], "one too many"),
  ])
  func `an invalid scope is a usage error`(arguments: [String], message: String) throws {
    let run = try ProgramRun(of: Program.path, ["list", "events"] + arguments)
    #expect(run.end == .exit(2))
    #expect(run.errorLines.count == 1)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}

import Foundation
import Testing

/// `stz doctor` without a terminal.
@Suite struct DoctorTests {
  /// The report as JSON: topics with findings.
  private struct Report: Decodable {
    struct Group: Decodable {
      let topic: String
      let findings: [Finding]
    }

    struct Finding: Decodable, Equatable {
      let name: String
      let value: String
      let state: String
      let fix: String?

      enum CodingKeys: String, CodingKey {
        case name, value, state
        case fix = "mend"
      }
    }

    let groups: [Group]

    init(_ run: ProgramRun) throws {
      groups = try JSONDecoder().decode([Group].self, from: Data(run.output.utf8))
    }

    subscript(topic: String) -> [Finding] { groups.first { $0.topic == topic }?.findings ?? [] }
  }

  /// A temporary home folder without any configuration.
  private func home() throws -> (folder: DataFolder, environment: [String: String]) {
    let folder = try DataFolder()
    return (folder, ["HOME": folder.path, "TERM": "xterm-256color"])
  }

  private func report(_ environment: [String: String], _ arguments: String...) throws -> Report {
    let run = try ProgramRun(of: Program.path, ["doctor", "--format", "json"] + arguments, environment: environment)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty, "\(run.errors)")
    return try Report(run)
  }

  @Test func `the page has every topic and says that nothing was measured`() throws {
    let (folder, environment) = try home()
    let run = try ProgramRun("doctor", environment: environment)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    let topics = run.lines.filter { !$0.hasPrefix(" ") }
    #expect(topics.first?.hasPrefix("stz ") == true)
    #expect(topics.dropFirst() == ["Data", "Index", "Your files", "Terminal", "Widths", "No problems."])
    #expect(run.output.contains("not measured, because there is no terminal at both ends"))
    #expect(run.output.contains("~/.config/stz/config.yaml: none") && !run.output.contains(folder.path))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `the folders that are read have counts and the others a reason`() throws {
    let (folder, environment) = try home()
    let data = try report(environment)["Data"]
    // Two articles and a note, with the same records as in `stz check`.
    let records = try ProgramRun("check").output.firstMatch(of: /3 dossiers, (\d+) records/)?.1
    #expect(data.first?.name == "STZ_DATA")
    #expect(data.first?.value == "\(Program.articles): 3 dossiers, \(records ?? "?") records")
    #expect(data.dropFirst().map(\.name) == ["shipped", "your own", "changes"])
    #expect(data.last?.value == "seen as soon as they are saved")
    #expect(data.dropFirst().dropLast().allSatisfy { $0.value.hasSuffix(": not read, because STZ_DATA overrides it") })
    let named = try report(environment, "--data", folder.path, "--data", "/nowhere/at/all")["Data"]
    #expect(named.map(\.name).prefix(3) == ["--data", "--data", "STZ_DATA"])
    #expect(named[1].value == "there is no folder /nowhere/at/all")
    #expect(named[1].state == "problem" && named[1].fix != nil)
    #expect(named[2].value == "\(Program.articles): not read, because --data overrides it")
  }

  @Test func `the index is reported as it was found`() throws {
    let (folder, environment) = try home()
    let data = try DataFolder()
    let dossier = "source: {title: A, kind: news}\nzones: {z: {name: Z}}\n"
    try data.write(dossier, to: "a.yaml")
    try data.write("source: {title: B, kind: news}\n", to: "b.yaml")
    let states = try (0..<2).map { _ in try report(environment, "--data", data.path)["Index"] }
    #expect(states[0].last?.value == "was missing and has been built")
    #expect(states[1].first?.value.hasPrefix("\(folder.path)/.cache/stz/") == true)
    try data.write(dossier.replacing("name: Z", with: "name: Zone"), to: "a.yaml")
    try FileManager.default.removeItem(atPath: data.file("b.yaml"))
    let stale = try report(environment, "--data", data.path)["Index"].last?.value
    // A file just written could change again unnoticed, so it counts as changed.
    #expect(stale?.hasPrefix("was out of date and is current now: ") == true)
    #expect(stale?.hasSuffix("1 gone") == true)
    let memory = try report(environment.merging(["XDG_CACHE_HOME": data.file("a.yaml")]) { $1 })["Index"]
    #expect(memory.map(\.state) == ["problem"])
    #expect(memory.first?.fix?.contains("XDG_CACHE_HOME") == true)
  }

  /// A file may grow to eight blocks, which is less than an index, as on a disk that is full.
  @Test func `a disk without room for the index is a problem each time`() throws {
    let (_, environment) = try home()
    for _ in 0..<2 {
      let run = try ProgramRun(
        of: "/bin/sh", ["-c", "ulimit -f 8; exec \"$0\" \"$@\"", Program.path, "doctor", "--format", "json"],
        environment: environment)
      #expect(run.end == .exit(0))
      let state = try #require(try Report(run)["Index"].last)
      #expect(state.name == "state" && state.state == "problem")
      #expect(state.value.hasPrefix("in memory, so each start reads every dossier: "))
      #expect(state.fix == "make room, or set XDG_CACHE_HOME to a folder with room")
    }
  }

  @Test(.enabled(if: Program.canForbidWatching))
  func `changes that the system does not report are a problem with its reason`() throws {
    let (_, environment) = try home()
    let words = Program.withoutWatching
    let run = try ProgramRun(
      of: "/usr/bin/env", words + [Program.path, "doctor", "--format", "json"], environment: environment)
    let changes = try #require(try Report(run)["Data"].last)
    #expect(changes.name == "changes" && changes.state == "problem" && changes.fix != nil)
    #expect(
      changes.value
        == "seen only every 10 seconds: all inotify instances of this user are taken (fs.inotify.max_user_instances)")
  }

  @Test func `mistakes in the user's files are reported with their fix`() throws {
    let (_, environment) = try home()
    let config = try DataFolder()
    try config.configure("config.yaml", "thme: dark\nascii: maybe\n")
    try config.configure("keys.yaml", "keys:\n")
    try config.configure("themes/mine.yaml", "colours: red\n")
    let files = try report(environment.merging(config.environment) { $1 })["Your files"]
    #expect(files.map(\.name) == ["config", "keys", "themes", "session", "log"])
    #expect(files[0].value.contains("config.yaml:1:1: There is no key “thme”"))
    #expect(files[0].fix == "change that line; stz config check lists all 2")
    #expect(files[2].value.contains("mine.yaml"))
    #expect(files[0...2].allSatisfy { $0.state == "problem" && $0.fix != nil })
  }

  @Test(arguments: [
    (["TERM": ""], "TERM", "problem", "TERM is not set"),
    (["TERM": "no-such"], "TERM", "problem", "unknown on this system"),
    (["TERM": "xterm-256color"], "colours", "fine", "256"), (["NO_COLOR": "1"], "colours", "note", "NO_COLOR"),
    (["TERM": "vt100"], "colours", "note", "none"), (["LC_ALL": "C"], "locale", "problem", "ASCII"),
    (["LANG": "de_DE.UTF-8"], "locale", "", "LANG=de_DE.UTF-8"), (["TMUX": "/x,1,0"], "within", "fine", "tmux"),
    (["SSH_CONNECTION": "1 2 3 4"], "within", "fine", "ssh"), (["ESCDELAY": "90"], "variables", "fine", "ESCDELAY=90"),
  ])
  func `the terminal is described from the environment`(
    changed: [String: String], name: String, state: String, text: String
  ) throws {
    let (_, environment) = try home()
    let findings = try report(environment.merging(changed) { $1 })["Terminal"]
    let finding = try #require(findings.first { $0.name == name })
    #expect(finding.value.contains(text))
    // Whether a locale is installed depends on the machine.
    #expect(state.isEmpty || finding.state == state)
  }

  @Test func `a terminal that does not answer does not block`() throws {
    let (_, environment) = try home()
    // `script` provides a terminal that never answers.
    let run = try ProgramRun(
      of: "/usr/bin/script", ["-qec", "'\(Program.path)' doctor", "/dev/null"], environment: environment)
    #expect(run.end == .exit(0))
    #expect(run.output.contains("the terminal did not report its cursor position"))
  }

  @Test func `a settings file that ends in yml is named`() throws {
    let (folder, environment) = try home()
    try FileManager.default.createDirectory(atPath: folder.file(".config/stz"), withIntermediateDirectories: true)
    try folder.write("theme: dark\n", to: ".config/stz/config.yml")
    let finding = try #require(try report(environment)["Your files"].first { $0.name == "config" })
    #expect(finding.state == "problem" && finding.value.contains("config.yml: not read"))
  }
}

import Foundation
import Testing

/// `stz doctor` where nobody answers.
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
      let mend: String?
    }

    let groups: [Group]

    init(_ run: ProgramRun) throws {
      groups = try JSONDecoder().decode([Group].self, from: Data(run.output.utf8))
    }

    subscript(topic: String) -> [Finding] { groups.first { $0.topic == topic }?.findings ?? [] }
  }

  /// A home in which nothing is set up yet, which goes with the test.
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

  @Test func thePageHasEveryTopicAndSaysThatNobodyWasAsked() throws {
    let (folder, environment) = try home()
    let run = try ProgramRun("doctor", environment: environment)
    #expect(run.end == .exit(0))
    #expect(run.errors.isEmpty)
    let topics = run.lines.filter { !$0.hasPrefix(" ") }
    #expect(topics.first?.hasPrefix("stz ") == true)
    #expect(topics.dropFirst() == ["Data", "Index", "Your files", "Terminal", "Widths", "Nothing to mend."])
    #expect(run.output.contains("not asked, as there is no terminal at both ends"))
    #expect(run.output.contains("~/.config/stz/config.yaml: none") && !run.output.contains(folder.path))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func theFoldersThatAreReadAreCountedAndTheOthersHaveTheirReason() throws {
    let (folder, environment) = try home()
    let data = try report(environment)["Data"]
    // Two articles and a note; their records are those of `stz check`.
    let records = try ProgramRun("check").output.firstMatch(of: /3 dossiers, (\d+) records/)?.1
    #expect(data.first?.name == "STZ_DATA")
    #expect(data.first?.value == "\(Program.articles): 3 dossiers, \(records ?? "?") records")
    #expect(data.dropFirst().map(\.name) == ["shipped", "your own"])
    #expect(data.dropFirst().allSatisfy { $0.value.hasSuffix(": not read, as STZ_DATA goes before") })
    let named = try report(environment, "--data", folder.path, "--data", "/nowhere/at/all")["Data"]
    #expect(named.map(\.name).prefix(3) == ["--data", "--data", "STZ_DATA"])
    #expect(named[1].value == "there is no folder /nowhere/at/all")
    #expect(named[1].state == "problem" && named[1].mend != nil)
    #expect(named[2].value == "\(Program.articles): not read, as --data goes before")
  }

  @Test func theIndexIsToldAsItWasFound() throws {
    let (folder, environment) = try home()
    let data = try DataFolder()
    let dossier = "source: {title: A, kind: news}\nzones: {z: {name: Z}}\n"
    try data.write(dossier, to: "a.yaml")
    try data.write("source: {title: B, kind: news}\n", to: "b.yaml")
    let states = try (0..<2).map { _ in try report(environment, "--data", data.path)["Index"] }
    #expect(states[0].last?.value == "was missing and is built now")
    #expect(states[1].first?.value.hasPrefix("\(folder.path)/.cache/stz/") == true)
    try data.write(dossier.replacing("name: Z", with: "name: Zone"), to: "a.yaml")
    try FileManager.default.removeItem(atPath: data.file("b.yaml"))
    let stale = try report(environment, "--data", data.path)["Index"].last?.value
    // A file that was just written may change again unseen, so that it counts as changed.
    #expect(stale?.hasPrefix("was stale and is up to date now: ") == true)
    #expect(stale?.hasSuffix("1 gone") == true)
    let memory = try report(environment.merging(["XDG_CACHE_HOME": data.file("a.yaml")]) { $1 })["Index"]
    #expect(memory.map(\.state) == ["problem"])
    #expect(memory.first?.mend?.contains("XDG_CACHE_HOME") == true)
  }

  @Test func mistakesInTheUsersFilesAreToldWithTheirMend() throws {
    let (_, environment) = try home()
    let config = try DataFolder()
    try config.configure("config.yaml", "thme: dark\nascii: maybe\n")
    try config.configure("keys.yaml", "keys:\n")
    try config.configure("themes/mine.yaml", "colours: red\n")
    let files = try report(environment.merging(config.environment) { $1 })["Your files"]
    #expect(files.map(\.name) == ["config", "keys", "themes", "session"])
    #expect(files[0].value.contains("config.yaml:1:1: There is no key “thme”"))
    #expect(files[0].mend == "change that line; stz config check tells all 2")
    #expect(files[2].value.contains("mine.yaml"))
    #expect(files[0...2].allSatisfy { $0.state == "problem" && $0.mend != nil })
  }

  @Test(arguments: [
    (["TERM": ""], "TERM", "problem", "TERM is not set"), (["TERM": "no-such"], "TERM", "problem", "not known here"),
    (["TERM": "xterm-256color"], "colours", "fine", "256"), (["NO_COLOR": "1"], "colours", "note", "NO_COLOR"),
    (["TERM": "vt100"], "colours", "note", "none"), (["LC_ALL": "C"], "locale", "problem", "ASCII"),
    (["LANG": "de_DE.UTF-8"], "locale", "", "LANG=de_DE.UTF-8"), (["TMUX": "/x,1,0"], "within", "fine", "tmux"),
    (["SSH_CONNECTION": "1 2 3 4"], "within", "fine", "ssh"), (["ESCDELAY": "90"], "variables", "fine", "ESCDELAY=90"),
  ])
  func theTerminalIsDescribedByItsEnvironment(
    changed: [String: String], name: String, state: String, text: String
  ) throws {
    let (_, environment) = try home()
    let findings = try report(environment.merging(changed) { $1 })["Terminal"]
    let finding = try #require(findings.first { $0.name == name })
    #expect(finding.value.contains(text))
    // Whether a locale is installed is the machine's matter.
    #expect(state.isEmpty || finding.state == state)
  }

  @Test func aTerminalThatDoesNotAnswerKeepsNobodyWaiting() throws {
    let (_, environment) = try home()
    // `script` gives a terminal with nobody behind it.
    let run = try ProgramRun(
      of: "/usr/bin/script", ["-qec", "'\(Program.path)' doctor", "/dev/null"], environment: environment)
    #expect(run.end == .exit(0))
    #expect(run.output.contains("the terminal did not answer where its cursor is"))
  }
}

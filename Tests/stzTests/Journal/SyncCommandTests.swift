import Foundation
import Testing

/// `stz sync` with two clones and a bare repository on one machine.
@Suite struct SyncCommandTests {
  private let folder: DataFolder

  init() throws {
    folder = try DataFolder()
    try git(["init", "--quiet", "--bare", "--initial-branch=main", folder.file("shared.git")])
  }

  @discardableResult
  private func git(_ arguments: [String]) throws -> String {
    let run = try ProgramRun(of: "/usr/bin/env", ["git"] + arguments, environment: GitFolder.environment)
    #expect(run.end == .exit(0), "git \(arguments): \(run.errors)")
    return run.output
  }

  private func stz(_ journal: String, _ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun
  {
    let named = ["STZ_JOURNAL": folder.file(journal)].merging(environment) { $1 }
    return try ProgramRun(of: Program.path, arguments, environment: GitFolder.environment.merging(named) { $1 })
  }

  private func subjects(_ journal: String) throws -> [String] {
    try git(["-C", folder.file(journal), "log", "--format=%s"]).split(separator: "\n").map(String.init)
  }

  /// The journal `a` with a first commit that is pushed, and its clone `b`.
  private func begin() throws {
    try FileManager.default.createDirectory(atPath: folder.file("a"), withIntermediateDirectories: false)
    #expect(try stz("a", "sync", "--init").end == .exit(0))
    try git(["-C", folder.file("a"), "remote", "add", "origin", folder.file("shared.git")])
    #expect(try stz("a", "sync").output == "Pushed 1 commit.\n")
    try git(["clone", "--quiet", folder.file("shared.git"), folder.file("b")])
  }

  @Test func `a journal is made a repository, and without a remote only committed`() throws {
    try FileManager.default.createDirectory(atPath: folder.file("a"), withIntermediateDirectories: false)
    let none = try stz("a", "sync")
    #expect(none.end == .exit(74) && none.errors.contains("is not a git repository; stz sync --init makes it one"))
    #expect(try stz("a", "note", "seda", "Second floor").end == .exit(0))
    try Data("x".utf8).write(to: URL(filePath: folder.file("a/index.lock")))
    let run = try stz("a", "sync", "--init")
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.lines.first?.hasPrefix("Committed: Note on SEDA") == true, "\(run.output)")
    #expect(run.lines.last?.hasPrefix("There is no remote") == true)
    let files = try git(["-C", folder.file("a"), "ls-files"])
    #expect(!files.contains("index.lock") && files.contains("second-floor.yaml"))
    #expect(try stz("a", "sync").lines.first == "Nothing to commit.")
  }

  @Test func `two people get each other's notes and watches`() throws {
    try begin()
    #expect(try stz("a", "note", "seda", "From a").end == .exit(0))
    #expect(try stz("b", "note", "cptic", "From b").end == .exit(0))
    for (journal, id) in [("a", "seda"), ("b", "cptic")] { #expect(try stz(journal, "watch", id).end == .exit(0)) }
    let first = try stz("a", "sync")
    #expect(first.output.contains("Pushed 1 commit.") && first.lines[0].hasPrefix("Committed: Note on"))
    let plan = try stz("b", "sync", "--dry-run")
    #expect(plan.end == .exit(0) && plan.output.contains("Would commit 2 files:"))
    let second = try stz("b", "sync")
    #expect(second.end == .exit(0), "\(second.errors)")
    #expect(second.output.contains("Received 1 commit.\nPushed 1 commit.\n"))
    #expect(try stz("a", "sync").output == "Received 1 commit.\n")
    #expect(try subjects("a") == subjects("b"))
    #expect(try stz("a", "show", "cptic").output.contains("From b"))
    #expect(try String(contentsOfFile: folder.file("a/watched.txt"), encoding: .utf8).contains("cptic\n"))
    #expect(try stz("a", "sync").output == "Nothing to sync.\n")
  }

  @Test func `a conflict stays as git left it and says what to do`() throws {
    try begin()
    let note = { (text: String) in "source: {title: \(text), kind: note}\nbodies:\n  seda: {notes: \(text)}\n" }
    for journal in ["a", "b"] {
      try note(journal).write(toFile: folder.file("\(journal)/note.yaml"), atomically: true, encoding: .utf8)
    }
    #expect(try stz("a", "sync").end == .exit(0))
    let run = try stz("b", "sync")
    #expect(run.end == .exit(1))
    #expect(run.errorLines.contains("stz: you and others changed the same lines:"))
    #expect(run.errors.contains("b/note.yaml") && run.errors.contains("rebase --continue"))
    #expect(try String(contentsOfFile: folder.file("b/note.yaml"), encoding: .utf8).contains("<<<<<<<"))
    let again = try stz("b", "sync")
    #expect(again.end == .exit(1) && again.errors.contains("git waits for a rebase to be finished"))
    try note("both").write(toFile: folder.file("b/note.yaml"), atomically: true, encoding: .utf8)
    try git(["-C", folder.file("b"), "add", "note.yaml"])
    try git(["-C", folder.file("b"), "-c", "core.editor=:", "rebase", "--continue"])
    #expect(try stz("b", "sync").output == "Pushed 1 commit.\n")
  }

  @Test func `offline and without an author everything stays here, with a clear sentence`() throws {
    try begin()
    #expect(try stz("a", "note", "seda", "x").end == .exit(0))
    let nameless = ["GIT_AUTHOR_NAME": "", "GIT_AUTHOR_EMAIL": "", "GIT_COMMITTER_NAME": "", "GIT_COMMITTER_EMAIL": ""]
    let unknown = try stz("a", "sync", environment: nameless)
    #expect(unknown.end == .exit(74) && unknown.errors.contains("git does not know who you are"))
    try git(["-C", folder.file("a"), "remote", "set-url", "origin", folder.file("gone.git")])
    let run = try stz("a", "sync")
    #expect(run.end == .exit(74) && run.lines.first?.hasPrefix("Committed: Note on") == true)
    #expect(run.errors.contains("your commits stay here, and go with the next stz sync"))
    try git(["-C", folder.file("a"), "remote", "set-url", "origin", folder.file("shared.git")])
    #expect(try stz("a", "sync").output == "Pushed 1 commit.\n")
  }
}

import Foundation
import Testing
import ZoneData

/// `stz note`, `follow`, `done`, `drop` and `agenda` with a journal beside the two articles.
@Suite struct NoteCommandTests {
  private let journal: DataFolder

  init() throws { journal = try DataFolder() }

  private func stz(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try ProgramRun(of: Program.path, arguments, environment: ["STZ_JOURNAL": journal.path], input: input)
  }

  private var files: [String: String] {
    get throws { try journal.contents().mapValues { String(decoding: $0, as: UTF8.self) } }
  }

  private static let today = Day.today?.iso ?? ""

  @Test func `a note is written, printed and shown apart`() throws {
    let run = try stz("note", "seda", "Their", "desk:", "second floor")
    #expect(run.end == .exit(0), "\(run.errors)")
    let name = "\(Self.today)-note-seda-their-desk-second-floor.yaml"
    #expect(run.lines.last == journal.file(name) && run.errors.isEmpty)
    #expect(try files.keys.sorted() == [name])
    #expect(
      try files[name]?.hasSuffix("bodies:\n  seda:\n    notes:\n      is: \"Their desk: second floor\"\n") == true)
    let shown = try stz("show", "seda")
    #expect(shown.output.contains("\nNOTES\n\nTheir desk: second floor\n"))
    #expect(try stz("show", "seda", "--format", "json").output.contains("\"text\" : \"Their desk: second floor\""))
    // Not in what is sent to others.
    #expect(try !stz("show", "seda", "--format", "markdown").output.contains("second floor"))
    #expect(try stz("check").output.contains(" 0 errors, 0 warnings"))
  }

  @Test func `the text comes from standard input`() throws {
    #expect(try stz("note", "seda", "-", input: "One: line\n\ntwo\n").end == .exit(0))
    #expect(try files.values.first?.hasSuffix("      is: |-\n        One: line\n\n        two\n") == true)
    let empty = try stz("note", "seda", "-", input: " \n")
    #expect(empty.end == .exit(2) && empty.errorLines == ["stz: the text of the note is missing"])
  }

  @Test func `the same note twice has two files`() throws {
    for _ in 1...2 { #expect(try stz("note", "seda", "x").end == .exit(0)) }
    #expect(try files.count == 2)
  }

  @Test func `an agenda has what is open and exits with 3 if it presses`() throws {
    #expect(try stz("agenda").output == "Nothing to follow up.\n")
    #expect(try stz("follow", "seda", "--due", "+400d", "Ask").end == .exit(0))
    #expect(try stz("agenda").end == .exit(0))
    #expect(try stz("follow", "cptic", "--due", "today").lines.first?.hasPrefix("To follow up on China-") == true)
    let agenda = try stz("agenda", "--format", "csv")
    #expect(agenda.end == .exit(3))
    let rows = agenda.output.split(separator: "\r\n").map { $0.split(separator: ",").map(String.init) }
    #expect(rows.map { $0.first ?? "" } == ["when", "today", "later"])
    #expect(rows.last?[3] == "Ask")
    let quiet = try stz("agenda", "--quiet")
    #expect(quiet.end == .exit(3) && quiet.output.isEmpty)
    #expect(try stz("agenda", "--format", "geojson").end == .exit(2))
  }

  @Test func `a follow-up is closed by the id of its dossier, its record or its words`() throws {
    for text in ["Ask for the letter", "Ask again", "Call"] {
      #expect(try stz("follow", "seda", "--due", "+3d", text).end == .exit(0))
    }
    let before = try files
    let several = try stz("done", "seda")
    #expect(several.end == .exit(1))
    #expect(several.errorLines.first == "stz: “seda” can mean:" && several.errorLines.count == 4)
    let run = try stz("done", "\(Self.today)-note-seda-ask-again")
    #expect(run.end == .exit(0) && run.lines.first?.hasSuffix(": Ask again") == true, "\(run.errors)")
    #expect(try stz("drop", "the letter").end == .exit(0))
    let near = try stz("done", "sedaa")
    #expect(near.lines.first?.hasPrefix("Done: ") == true)
    #expect(near.errors.hasPrefix("stz: “sedaa” is read as seda ("))
    let states = ["ask-again": "done", "ask-for-the-letter": "dropped", "call": "done"]
    for (words, state) in states {
      let name = "\(Self.today)-note-seda-\(words).yaml"
      #expect(try files[name] == before[name].map { $0 + "      state: \(state)\n" })
    }
    let none = try stz("done", "seda")
    #expect(none.end == .exit(1))
    #expect(none.errors.hasPrefix("stz: there is nothing open to follow up for “seda”; “"))
    #expect(try stz("agenda", "--all").lines.count == 4)
  }

  @Test func `a wrong day says what to write, and a wrong record is reported`() throws {
    let day = try stz("follow", "seda", "--due", "soon", "x")
    #expect(day.end == .exit(2))
    #expect(
      day.errorLines == ["stz: --due: “soon” is not a day; write 2026-12-03, tomorrow, fri, +3d, +2w, +1m or 3 dec."])
    let record = try stz("note", "nowhere-at-all", "x")
    #expect(record.end == .exit(1) && record.errors.hasPrefix("stz: there is no record “nowhere-at-all”"))
    #expect(try files.isEmpty)
  }

  // MARK: - The journal

  @Test func `with other data folders the journal must be named`() throws {
    let run = try ProgramRun("note", "seda", "x")
    #expect(run.end == .exit(2))
    #expect(
      run.errorLines
        == ["stz: STZ_DATA names the dossiers, so name the folder to write to: --journal DIR, or STZ_JOURNAL"])
    let missing = try ProgramRun("agenda", "--journal", "/nowhere/at/all")
    #expect(missing.end == .exit(74))
    #expect(missing.errors == "stz: there is no folder /nowhere/at/all; name another with --journal DIR\n")
  }

  @Test func `without other data folders the journal is the user's own folder`() throws {
    let environment = ["STZ_DATA": "", "XDG_DATA_HOME": journal.path]
    let run = try ProgramRun("note", "seda", "x", environment: environment)
    #expect(run.end == .exit(0), "\(run.errors)")
    #expect(run.lines.last?.hasPrefix(journal.path + "/stz/dossiers/") == true)
    #expect(try ProgramRun("show", "seda", environment: environment).output.contains("\nNOTES\n\nx\n"))
  }

  @Test func `shipped dossiers are never written`() throws {
    let run = try ProgramRun("note", "seda", "x", "--journal", Program.seeds)
    #expect(run.end == .exit(74) && run.errors.contains("holds shipped files, which are never written"))
    #expect(try ProgramRun("note", "seda", "x", "--journal", "/usr/share").end == .exit(74))
  }

  /// The limit is 512 bytes. By default SIGXFSZ ends a program that reaches it.
  @Test func `a full disk leaves everything as it was`() throws {
    let script = "ulimit -f 1; exec \"$0\" \"$@\""
    let text = String(repeating: "long ", count: 200)
    func limited(_ arguments: String...) throws -> ProgramRun {
      try ProgramRun(
        of: "/bin/sh", ["-c", script, Program.path] + arguments, environment: ["STZ_JOURNAL": journal.path])
    }
    let note = try limited("note", "seda", text)
    #expect(note.end == .exit(74) && note.errors.hasSuffix("cannot be written: File too large\n"))
    #expect(try files.isEmpty)
    #expect(try stz("follow", "seda", "--due", "today", text).end == .exit(0))
    let before = try files
    #expect(try limited("done", "seda").end == .exit(74))
    #expect(try files == before)
  }

  /// Permissions do not bind root, but nothing can be created in /proc.
  @Test func `a folder that cannot be written to is an error in one line`() throws {
    let run = try ProgramRun("note", "seda", "x", "--journal", "/proc")
    #expect(run.end == .exit(74))
    #expect(run.errorLines.last?.hasPrefix("stz: /proc/\(Self.today)-note-seda-x.yaml cannot be written: ") == true)
  }

  @Test func `a follow-up elsewhere is not changed`() throws {
    let other = try DataFolder()
    let text = "source: {title: T, kind: note}\nbodies:\n  seda: {notes: {is: Call, due: 2026}}\n"
    try other.write(text, to: "other.yaml")
    let run = try stz("done", "other", "--data", other.path)
    #expect(run.end == .exit(74))
    #expect(
      run.errorLines == [
        "stz: \(other.file("other.yaml")) is not in the journal \(journal.path); edit it there, "
          + "or name its folder with --journal DIR"
      ])
    #expect(try other.contents() == ["other.yaml": Data(text.utf8)])
  }
}

import Foundation
import TestSupport
import Testing

@testable import ZoneData

/// Tasks of the journal, and undoing them.
@Suite struct JournalTaskTests {
  private func text(of path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  private func row(_ file: String, _ text: String, due: String? = nil, _ state: NoteState? = nil) throws -> NoteRow {
    let note = Note(record: "seda", source: "n", text: text, due: try due.map { try EDTFDate($0) }, state: state)
    return NoteRow(note, kind: .body, name: "SEDA", file: file, published: nil)
  }

  private static let dossier = NewDossier(name: "n", text: "source: {title: t}\n", words: "note on SEDA")

  @Test func `a dossier is added under a name that no folder has, with its schema`() throws {
    try Fixture.withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/other", withIntermediateDirectories: true)
      try write("", to: folder + "/other/n.yaml")
      let journal = Journal(folder: folder, isMade: false)
      let change = try journal.carryOut(.add(Self.dossier), besides: [folder + "/other"], schema: "/s.json")
      #expect(change.files.map(\.path) == [folder + "/n-2.yaml"])
      #expect(text(of: folder + "/n-2.yaml") == "# yaml-language-server: $schema=/s.json\nsource: {title: t}\n")
    }
  }

  @Test func `undo removes what was added, and redo brings it back`() throws {
    try Fixture.withFolder { folder in
      let journal = Journal(folder: folder, isMade: false)
      let change = try journal.carryOut(.add(Self.dossier))
      _ = try journal.carryOut(.undo(change))
      #expect(text(of: folder + "/n.yaml") == nil)
      _ = try journal.carryOut(.redo(change))
      #expect(text(of: folder + "/n.yaml") == Self.dossier.text)
    }
  }

  @Test func `a file that was changed meanwhile is not undone`() throws {
    try Fixture.withFolder { folder in
      let journal = Journal(folder: folder, isMade: false)
      let change = try journal.carryOut(.add(Self.dossier))
      try write("mine\n", to: folder + "/n.yaml")
      #expect(
        throws: JournalError.overtaken(file: folder + "/n.yaml", found: Array("mine\n".utf8), wanted: nil)
      ) { try journal.carryOut(.undo(change)) }
      #expect(text(of: folder + "/n.yaml") == "mine\n")
      try FileManager.default.removeItem(atPath: folder + "/n.yaml")
      #expect(throws: JournalError.self) { try journal.carryOut(.undo(change)) }
      #expect(text(of: folder + "/n.yaml") == nil)
    }
  }

  /// What a file has, the state of the note, the one that it gets, and what the file has then.
  struct StateCase {
    let written: String
    var due: String?
    var state: NoteState?
    let new: NoteState
    let expected: String
  }

  @Test(arguments: [
    StateCase(
      written: "{is: Call, due: 2026-12}", due: "2026-12", state: .open, new: .done,
      expected: "{is: Call, due: 2026-12, state: done}"),
    StateCase(
      written: "{is: Call, due: 2026-12, state: done}", due: "2026-12", state: .done, new: .open,
      expected: "{is: Call, due: 2026-12}"),
    StateCase(written: "Call", new: .open, expected: "{is: Call, state: open}"),
  ])
  func `the state of a note is changed and undone`(example: StateCase) throws {
    let (written, new, expected) = (example.written, example.new, example.expected)
    try Fixture.withFolder { folder in
      let (path, head) = (
        folder + "/n.yaml", "source: {title: t, kind: note}\nbodies:\n  seda: # here\n    notes:\n      - "
      )
      try write(head + written + "\n      - Other\n", to: path)
      let row = try row(path, "Call", due: example.due, example.state)
      var edit = NoteEdit(row.note)
      edit.state = new
      let journal = Journal(folder: folder, isMade: false)
      let change = try journal.carryOut(.change(row, edit))
      #expect(text(of: path) == head + expected + "\n      - Other\n")
      _ = try journal.carryOut(.undo(change))
      #expect(text(of: path) == head + written + "\n      - Other\n")
    }
  }

  @Test func `text and day of a note are changed, and nothing else`() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/n.yaml"
      let before =
        "source:\n  title: t # mine\n  kind: note\n\nbodies:\n  seda:\n    notes:\n      is: \"Call\"\n      due: 2026-12\n"
      try write(before, to: path)
      let edit = NoteEdit(text: "Call again", due: try EDTFDate("2027-01-05"), state: .open)
      _ = try Journal(folder: folder, isMade: false).carryOut(
        .change(try row(path, "Call", due: "2026-12", .open), edit))
      #expect(
        text(of: path)
          == before.replacing("\"Call\"", with: "\"Call again\"").replacing("2026-12", with: "2027-01-05"))
    }
  }

  @Test func `the watch list is changed and undone`() throws {
    try Fixture.withFolder { folder in
      let (path, journal) = (folder + "/watched.txt", Journal(folder: folder, isMade: false))
      try write("# ours\nseda\n", to: path)
      let change = try journal.carryOut(.watch(["zbra", "gei"], name: "2 records", isWatched: true))
      #expect(change.words == "watch 2 records")
      #expect(text(of: path) == "# ours\nseda\nzbra\ngei\n")
      _ = try journal.carryOut(.watch(["seda"], name: "SEDA", isWatched: false))
      #expect(text(of: path) == "# ours\nzbra\ngei\n")
      #expect(throws: JournalError.self) { try journal.carryOut(.undo(change)) }
    }
  }

  @Test func `a copy says of what it is one, and replaces it`() throws {
    try Fixture.withFolder { folder in
      let original = folder + "/seeds/a.yaml"
      try FileManager.default.createDirectory(atPath: folder + "/seeds", withIntermediateDirectories: true)
      try FileManager.default.createDirectory(atPath: folder + "/own", withIntermediateDirectories: true)
      try write("source: {title: t}\n", to: original)
      let journal = Journal(folder: folder + "/own", isMade: false)
      let change = try journal.carryOut(.copy(original, line: 1))
      #expect(change.files.map(\.path) == [folder + "/own/a.yaml"])
      let copy = try #require(text(of: folder + "/own/a.yaml"))
      #expect(copy.hasSuffix("\nsource: {title: t}\n"))
      _ = try journal.carryOut(.undo(change))
      #expect(text(of: folder + "/own/a.yaml") == nil)
      _ = try journal.carryOut(.redo(change))
      #expect(throws: JournalError.self) { try journal.carryOut(.copy(original, line: 1)) }
    }
  }

  @Test func `a folder that cannot be written to is known before`() throws {
    try Fixture.withFolder { folder in
      try Journal(folder: folder, isMade: false).checkFolder()
      try Journal(folder: folder + "/new", isMade: true).checkFolder()
      #expect(throws: JournalError.missing(folder: folder + "/new")) {
        try Journal(folder: folder + "/new", isMade: false).checkFolder()
      }
      #expect(throws: JournalError.isShipped(folder: folder)) {
        try Journal(folder: folder, isMade: false, shipped: [folder]).checkFolder()
      }
    }
  }
}

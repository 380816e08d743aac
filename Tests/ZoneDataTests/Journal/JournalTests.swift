import Foundation
import Platform
import TestSupport
import Testing
import YAMLText

@testable import ZoneData

/// Writing to the user's own folder of dossiers.
@Suite struct JournalTests {
  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

  private func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// Sets the value of `a`, after something else happens to the file; returns the error.
  private func edit(_ path: String, in folder: String, meanwhile: () throws -> Void) throws -> JournalError? {
    var failure: (any Error)?
    do throws(JournalError) {
      try Journal(folder: folder, isMade: false).edit(path) { editor throws(YAMLEditError) in
        do { try meanwhile() } catch { failure = error }
        try editor.set(["a"], to: "c")
      }
      return nil
    } catch {
      if let failure { throw failure }
      return error
    }
  }

  @Test func `a dossier gets the first free name`() throws {
    try Fixture.withFolder { folder in
      let journal = Journal(folder: folder, isMade: false)
      for _ in 1...3 { _ = try journal.add("a: b\n", named: SourceID.numbered("x")) }
      #expect(try names(in: folder) == ["x-2.yaml", "x-3.yaml", "x.yaml"])
      #expect(try text(of: folder + "/x-2.yaml") == "a: b\n")
    }
  }

  @Test func `the user's own folder is created, another must exist`() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/share/stz/dossiers"
      #expect(throws: JournalError.missing(folder: path)) {
        try Journal(folder: path, isMade: false).add("a: b\n", named: ["x"])
      }
      #expect(try names(in: folder) == [])
      #expect(try Journal(folder: path, isMade: true).add("a: b\n", named: ["x"]) == path + "/x.yaml")
      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/share")[.posixPermissions] as? Int
      #expect(mode == 0o700)
    }
  }

  /// Permissions do not bind root, but nothing can be created in a file and in /proc.
  @Test func `a folder in which nothing can be created is an error that names it`() throws {
    try Fixture.withFolder { folder in
      let file = folder + "/file"
      try write("", to: file)
      #expect(throws: JournalError.notAFolder(file)) { try Journal(folder: file, isMade: true).add("", named: ["x"]) }
      let error = #expect(throws: JournalError.self) {
        try Journal(folder: file + "/below", isMade: true).add("", named: ["x"])
      }
      #expect(error?.message == "\(file)/below cannot be written: Not a directory")
      let proc = #expect(throws: JournalError.self) { try Journal(folder: "/proc", isMade: true).add("", named: ["x"]) }
      #expect(proc?.message.hasPrefix("/proc/x.yaml cannot be written: ") == true)
      try write("a: b\n", to: folder + "/x.yaml")
    }
  }

  @Test func `nothing is written to shipped folders, also by a link`() throws {
    try Fixture.withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/seeds/below", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/seeds")
      for path in ["/seeds", "/seeds/", "/seeds/below", "/link"].map({ folder + $0 }) {
        let journal = Journal(folder: path, isMade: true, shipped: [folder + "/seeds"])
        #expect(throws: JournalError.isShipped(folder: path)) { try journal.add("a: b\n", named: ["x"]) }
      }
      #expect(try names(in: folder + "/seeds") == ["below"])
    }
  }

  @Test func `an edit changes its lines and keeps permissions`() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/x.yaml"
      try write("a: b  # why\n\nc: d\n", to: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try Journal(folder: folder, isMade: false).edit(path) { editor throws(YAMLEditError) in
        try editor.set(["a"], to: "e")
      }
      #expect(try text(of: path) == "a: e  # why\n\nc: d\n")
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
      #expect(try names(in: folder) == ["x.yaml"])
    }
  }

  @Test func `a file that changed meanwhile is left as it is`() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/x.yaml"
      try write("a: b\n", to: path)
      let error = try edit(path, in: folder) { try write("a: the editor's\n", to: path) }
      #expect(error == .changed(file: path))
      #expect(error?.message.hasPrefix(path) == true)
      #expect(try text(of: path) == "a: the editor's\n")
      #expect(try names(in: folder) == ["x.yaml"])
    }
  }

  @Test func `a file or folder that vanished meanwhile is an error`() throws {
    try Fixture.withFolder { folder in
      let inner = folder + "/inner"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try write("a: b\n", to: inner + "/x.yaml")
      let error = try edit(inner + "/x.yaml", in: inner) { try FileManager.default.removeItem(atPath: inner) }
      #expect(error?.message == "\(inner)/x.yaml cannot be written: No such file or directory")
      #expect(try names(in: folder) == [])
    }
  }

  @Test func `only files of the journal are changed`() throws {
    try Fixture.withFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/journal", withIntermediateDirectories: true)
      let path = folder + "/x.yaml"
      try write("a: b\n", to: path)
      try FileManager.default.createSymbolicLink(atPath: folder + "/journal/x.yaml", withDestinationPath: path)
      for file in [path, folder + "/journal/x.yaml"] {
        #expect(
          try edit(file, in: folder + "/journal") {} == .notInJournal(file: file, folder: folder + "/journal"))
      }
      #expect(try text(of: path) == "a: b\n")
    }
  }

  @Test func `what a killed program left is not read, and goes with the next write`() throws {
    try Fixture.withFolder { folder in
      try write("source: {title", to: folder + "/.stz-new.4711")
      try write("mine", to: folder + "/.hidden")
      #expect(DossierFolder.list([folder]).files.isEmpty)
      _ = try Journal(folder: folder, isMade: false).add("a: b\n", named: ["x"])
      #expect(try names(in: folder) == [".hidden", "x.yaml"])
    }
  }

  @Test func `a program that keeps the folder locked is not waited for forever`() throws {
    try Fixture.withFolder { folder in
      let isBusy = try FolderLock.hold(folder) { isHeld in
        isHeld && (try? FolderLock.hold(folder, patience: .zero) { _ in }) == nil
      }
      #expect(isBusy)
      let isHeld = try FolderLock.hold(folder, patience: .zero) { $0 }
      #expect(isHeld)
    }
  }

  @Test func `a note is closed by one line, wherever it stands`() throws {
    let start = "source: {title: T, kind: note}\nbodies:\n  seda:\n    notes:\n      - {is: Call, due: 2026-12-03}\n"
    let files = [
      (
        start + "      # Later.\n      - is: >-\n          Ask\n          them\n        due: 2026\n",
        "        due: 2026\n", "        due: 2026\n        state: done\n"
      ),
      (start + "      - {is: Ask them, due: 2026, state: open}\n", "state: open", "state: done"),
      (start + "  joined:\n    notes: {is: Ask them, due: 2026}\n", "due: 2026}\n", "due: 2026, state: done}\n"),
    ]
    for (before, old, new) in files {
      try Fixture.withFolder { folder in
        let path = folder + "/x.yaml"
        try write(before, to: path)
        let note = Note(record: "seda", source: "x", text: "Ask them", due: try EDTFDate("2026"), state: .open)
        let row = NoteRow(note, kind: .body, name: "SEDA", file: path, published: nil)
        let closed = { NoteEdit(text: note.text, due: note.due, state: $0) }
        _ = try Journal(folder: folder, isMade: false).carryOut(.change(row, closed(.done)))
        #expect(try text(of: path) == before.replacing(old, with: new))
        // It is closed now.
        #expect(throws: JournalError.uneditable(file: path, .noSuchPlace)) {
          _ = try Journal(folder: folder, isMade: false).carryOut(.change(row, closed(.dropped)))
        }
      }
    }
  }
}

import Glibc
import YAMLText

/// Something to write into the journal.
package enum JournalTask: Hashable, Sendable {
  case add(NewDossier)
  /// Changes a note of the user.
  case change(NoteRow, NoteEdit)
  /// Copies a shipped dossier, which the copy replaces. The user goes on at a line.
  case copy(String, line: Int)
  /// Adds records to the watch list or removes them. `name` says which, in words.
  case watch([RecordID], name: String, isWatched: Bool)
  /// Writes the files as they were before a change, or again as they were after it.
  case undo(JournalChange), redo(JournalChange)
}

/// What becomes of a note.
package struct NoteEdit: Hashable, Sendable {
  package var text: String
  package var due: EDTFDate?
  package var state: NoteState?

  package init(text: String, due: EDTFDate?, state: NoteState?) {
    (self.text, self.due, self.state) = (text, due, state)
  }

  /// The note as it is.
  package init(_ note: Note) { self.init(text: note.text, due: note.due, state: note.state) }

  /// The change in words: `done: Ask for the letter`.
  func words(for row: NoteRow) -> String {
    let isClosing = state != row.note.state && text == row.note.text && due == row.note.due
    return isClosing ? "\(state?.rawValue ?? "note"): \(row.note.text)" : "change of the note on \(row.name)"
  }
}

extension Journal {
  /// Carries out a task, and returns what it changed. `folders` are those in which the name of a new dossier must be free
  /// too, because a file replaces one of the same name in another folder. `schema` is the address of the schema for editors.
  package func carryOut(
    _ task: JournalTask, besides folders: [String] = [], schema: String? = nil
  ) throws(JournalError) -> JournalChange {
    switch task {
    case .add(let dossier): try add(dossier, besides: folders, schema: schema)
    case .change(let row, let edit): try change(row, edit)
    case .watch(let ids, let name, let isWatched): try watch(ids, name, isWatched)
    case .copy(let path, line: _): try copied(path)
    case .undo(let change): try restore(change.undone)
    case .redo(let change): try restore(change)
    }
  }

  private func add(_ dossier: NewDossier, besides folders: [String], schema: String?) throws(JournalError)
    -> JournalChange
  {
    let names = SourceID.numbered(dossier.name).lazy.filter { name in
      folders.allSatisfy { access("\($0)/\(name).yaml", F_OK) != 0 }
    }
    let text = (schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? "") + dossier.text
    let path = try add(text, named: names)
    return JournalChange(words: dossier.words, files: [.init(path: path, before: nil, after: Array(text.utf8))])
  }

  private func copied(_ original: String) throws(JournalError) -> JournalChange {
    let path = try copy(of: original)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return JournalChange(words: "copy of \(name)", files: [.init(path: path, before: nil, after: try bytes(of: path))])
  }

  private func watch(_ ids: [RecordID], _ name: String, _ isWatched: Bool) throws(JournalError) -> JournalChange {
    let path = "\(folder)/\(Watchlist.fileName)"
    let before = try bytesIfThere(path)
    let list = try editWatchlist { list in
      for id in ids {
        if isWatched { list.add(id) } else { list.remove(id) }
      }
    }
    return JournalChange(
      words: "\(isWatched ? "watch" : "watch no longer") \(name)",
      files: [.init(path: path, before: before, after: list.bytes)])
  }

  private func change(_ row: NoteRow, _ edit: NoteEdit) throws(JournalError) -> JournalChange {
    let (before, after) = try self.edit(row.file) { editor throws(YAMLEditError) in
      try editor.change(row.note, row.kind, to: edit)
    }
    return JournalChange(
      words: edit.words(for: row), files: [.init(path: row.file, before: before, after: after)])
  }
}

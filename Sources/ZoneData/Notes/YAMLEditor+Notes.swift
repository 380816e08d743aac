import Platform
import YAMLText

extension Journal {
  /// Sets the state of an open note in its dossier. Only the line with the state changes.
  package func setState(_ state: NoteState, of row: NoteRow) throws(JournalError) {
    try edit(row.file) { editor throws(YAMLEditError) in try editor.setState(state, of: row.note, row.kind) }
  }
}

extension YAMLEditor {
  /// Sets the state of an open note, wherever in the dossier it stands.
  package mutating func setState(_ state: NoteState, of note: Note, _ kind: RecordKind) throws(YAMLEditError) {
    guard let path = path(to: note, kind) else { throw .noSuchPlace }
    let key = ValueKey.state.rawValue
    if value[path + [.key(key)]] != nil {
      try set(path + [.key(key)], to: state.rawValue)
    } else {
      try insert(key, .scalar(state.rawValue), into: path)
    }
  }

  /// The path of the note, first under the id of its record: the dossier may have an id that was joined with it.
  private func path(to note: Note, _ kind: RecordKind) -> [YAMLStep]? {
    guard case .mapping(let records)? = value[[.key(kind.section)]] else { return nil }
    let ids = records.map(\.key)
    let ordered = ids.filter { $0 == note.record.text } + ids.filter { $0 != note.record.text }
    return ordered.lazy.compactMap { id in
      let field: [YAMLStep] = [.key(kind.section), .key(id), .key(Field.Name.notes.rawValue)]
      switch value[field] {
      case .sequence(let items)?:
        return items.firstIndex { $0.isOpen(note) }.map { field + [.item($0)] }
      case let single?: return single.isOpen(note) ? field : nil
      case nil: return nil
      }
    }.first
  }
}

extension YAMLValue {
  /// Whether it is the value of this note, and not closed.
  fileprivate func isOpen(_ note: Note) -> Bool {
    func scalar(_ key: ValueKey) -> String? {
      if case .scalar(let text)? = self[[.key(key.rawValue)]] { text } else { nil }
    }
    let state = scalar(.state).flatMap(NoteState.init(rawValue:)) ?? .open
    return scalar(.value)?.inOneRow == note.text && scalar(.due)?.inOneRow == note.due?.text && state == .open
  }
}

import Platform
import YAMLText

extension YAMLEditor {
  /// Changes a note, wherever in the dossier it stands.
  mutating func change(_ note: Note, _ kind: RecordKind, to edit: NoteEdit) throws(YAMLEditError) {
    guard let path = path(to: note, kind) else { throw .noSuchPlace }
    // With a due date it is open unless it says otherwise.
    let state = edit.state == .open && edit.due != nil ? nil : edit.state
    if case .scalar? = value[path] {
      guard edit.due != nil || state != nil else { return try set(path, to: edit.text) }
      let keys: [(ValueKey, String?)] = [(.value, edit.text), (.due, edit.due?.text), (.state, state?.rawValue)]
      let entries = keys.compactMap { key, text in text.map { YAMLValue.Entry(key.rawValue, .scalar($0)) } }
      return try replace(path, with: .mapping(entries))
    }
    if edit.text != note.text { try set(path + [.key(ValueKey.value.rawValue)], to: edit.text) }
    try put(.due, edit.due?.text, in: path)
    try put(.state, state?.rawValue, in: path)
  }

  /// Sets, adds or removes a key of a mapping.
  private mutating func put(_ key: ValueKey, _ text: String?, in path: [YAMLStep]) throws(YAMLEditError) {
    let place = path + [.key(key.rawValue)]
    switch (value[place], text) {
    case (nil, nil): break
    case (nil, let text?): try insert(key.rawValue, .scalar(text), into: path)
    case (_, let text?): try set(place, to: text)
    case (_, nil): try remove(place)
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
        return items.firstIndex { $0.states(note) }.map { field + [.item($0)] }
      case let single?: return single.states(note) ? field : nil
      case nil: return nil
      }
    }.first
  }
}

extension YAMLValue {
  /// Whether it is the value of this note.
  fileprivate func states(_ note: Note) -> Bool {
    if case .scalar(let text) = self { return text.inOneRow == note.text && note.due == nil && note.state == nil }
    func scalar(_ key: ValueKey) -> String? {
      if case .scalar(let text)? = self[[.key(key.rawValue)]] { text } else { nil }
    }
    let due = scalar(.due)?.inOneRow
    let state = scalar(.state).flatMap(NoteState.init(rawValue:)) ?? (due == nil ? nil : .open)
    return scalar(.value)?.inOneRow == note.text && due == note.due?.text && state == note.state
  }
}

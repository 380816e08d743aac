import ZoneData

/// What is selected, taken out of the desk: to the clipboard, the editor, the browser.
extension Desk {
  mutating func copy() -> Effect? {
    guard let text = selectedText, !text.isEmpty else { return say("Nothing to copy here") }
    return .copy(text.inOneLine)
  }

  mutating func cite() -> Effect? {
    guard let citation = selectedOrigin?.citation else { return say("No document stands behind this") }
    return .copy(citation.inOneLine)
  }

  mutating func edit() -> Effect? {
    guard let origin = selectedOrigin else { return say("No dossier stands behind this") }
    return .edit(file: origin.file, line: origin.line)
  }

  mutating func openLink() -> Effect? {
    guard let origin = selectedOrigin, origin.source != nil else { return say("No document stands behind this") }
    guard let address = origin.webAddress else { return say("The document has no address on the web") }
    return .browse(address)
  }

  private mutating func say(_ text: String) -> Effect? {
    state.message = Message(text)
    return nil
  }

  // MARK: - What is selected

  private var selectedItem: Sheet.Item? {
    if let popup = state.popup { return popup.selected }
    return state.step.focus == .detail ? detailItem : nil
  }

  /// In a list the name of the row, an event with its date; on a page the value as text.
  private var selectedText: String? {
    if let item = selectedItem {
      return value(of: item).map { Words.value($0.value, name: name) } ?? text(of: item)
    }
    guard state.popup == nil, state.step.focus != .detail, let row = selectedRow, let id = row.id else { return nil }
    if let marked = markedRecords { return marked.map { name($0.record) }.joined(separator: ", ") }
    guard state.step.focus == .timeline else { return detail.record?.displayName }
    guard id.record == id, let record = detail.record else {
      // A change of status has no name but what its row says.
      return row.cells.prefix(2).map(\.text).joined(separator: ": ")
    }
    let date = record.value(.date).map { Words.value($0.value, name: name) } ?? "undated"
    return "\(date): \(record.displayName)"
  }

  /// What an item says that shows no value; of a unit of a country its name, without the bar beside it.
  private func text(of item: Sheet.Item) -> String? {
    switch item.target {
    case .country(let code), .province(let code?), .seat(let code?): Place.name(of: code)
    default: item.paragraphs.first?.text
    }
  }

  /// Who says the selected value; of a row, what it goes by: its name or its place.
  private var selectedOrigin: Origin? {
    if let item = selectedItem {
      return item.origin ?? value(of: item).flatMap(origin)
    }
    guard state.popup == nil, state.step.focus != .detail, let id = selectedRow?.id else { return nil }
    let record = detail.record
    let named = changedValue(id) ?? record?.value(.name) ?? record?.value(.place) ?? record?.values.first
    return named.flatMap(origin)
  }

  private var selectedRow: ListRow? {
    let list = state.step.list(state.step.focus)
    let rows = loaded(state.step.focus).rows
    let place = list.cursor - list.top
    return rows.indices.contains(place) ? rows[place] : nil
  }

  /// The value that an item of the detail shows.
  private func value(of item: Sheet.Item) -> RecordValue? {
    guard state.popup == nil, let record = detail.record, let place = item.values.first else { return nil }
    return record.values.indices.contains(place) ? record.values[place] : nil
  }

  /// The status that a row of the timeline tells of.
  private func changedValue(_ id: RecordID) -> RecordValue? {
    guard let record = detail.record, id.record != id else { return nil }
    return record.values(.status).first { value in
      value.on.map { "\(record.id.text)@\(value.value.text)@\($0.text)" } == id.text
    }
  }

  private func origin(of value: RecordValue) -> Origin? {
    guard let claim = value.claims.first?.claim else { return nil }
    return Origin(claim, source: try? catalogue?.source(claim.source))
  }

  private func name(_ id: RecordID) -> String { catalogue?.name(id) ?? id.text }
}

extension String {
  /// The text as it may be pasted anywhere, also into a shell: no line ends, nothing that steers or hides.
  var inOneLine: String {
    let scalars = unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if scalar.properties.isWhitespace { return " " }
      switch scalar.properties.generalCategory {
      case .control: return nil
      // Of the format signs only the joiners are part of how words are spelt.
      case .format: return ["\u{200C}", "\u{200D}"].contains(scalar) ? scalar : nil
      default: return scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

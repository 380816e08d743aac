import Platform
import ZoneCatalogue
import ZoneData

/// Passing the selection to the clipboard, the editor or the browser.
extension DeskModel {
  mutating func copy() -> Effect? {
    guard let text = selectedText, !text.isEmpty else { return noEffect("Nothing to copy here") }
    return .copy(text.pasteable)
  }

  mutating func cite() -> Effect? {
    guard let citation = selectedOrigin?.citation else { return noEffect("No document to cite here") }
    return .copy(citation.pasteable)
  }

  mutating func edit() -> Effect? {
    guard let origin = selectedOrigin else { return noEffect("No dossier to edit here") }
    if environment.isShipped(origin.file) {
      state.popup = Popup(ShippedPage(file: origin.file, line: origin.line, isOfValue: correctedPlace != nil))
      return nil
    }
    return .edit(file: origin.file, line: origin.line)
  }

  mutating func openLink() -> Effect? {
    guard let origin = selectedOrigin, origin.source != nil else { return noEffect("No document to open here") }
    guard let address = origin.webAddress else { return noEffect("The document has no web address") }
    return .browse(address)
  }

  /// Reports why there is no effect.
  private mutating func noEffect(_ text: String) -> Effect? {
    state.message = Message(text)
    return nil
  }

  // MARK: - The selection

  private var selectedItem: Sheet.Item? {
    if state.popup != nil { return popupItem }
    return state.step.focus == .detail ? detailItem : nil
  }

  /// The text to copy: the value of an item, the name of a row, or an event with its date.
  private var selectedText: String? {
    if let item = selectedItem {
      return value(of: item).map { Words.value($0.value, name: name) } ?? text(of: item)
    }
    guard state.popup == nil, state.step.focus != .detail, let row = selectedRow, let id = row.id else { return nil }
    if let marked = markedRecords { return marked.map { name($0.record) }.joined(separator: ", ") }
    guard state.step.focus == .timeline else { return detail.record?.displayName }
    guard id.record == id, let record = detail.record else {
      // A change of status has no record of its own, so its cells are copied.
      return row.cells.prefix(2).map(\.text).joined(separator: ": ")
    }
    let date = record.value(.date).map { Words.value($0.value, name: name) } ?? "undated"
    return "\(date): \(record.displayName)"
  }

  /// The text of an item without a value. For a place it is the name, without the bar.
  private func text(of item: Sheet.Item) -> String? {
    switch item.target {
    case .country(let code), .province(let code?), .seat(let code?): Place.name(of: code)
    default: item.paragraphs.first?.text
    }
  }

  /// The origin of the selected value. For a row it is that of its name or place.
  private var selectedOrigin: Origin? {
    if let origin = selectedItem?.origin { return origin }
    guard let record = detail.record, let place = selectedPlace else { return nil }
    return content.origin(record.id, value: place)
  }

  /// The index of the selected value among the record's values.
  var selectedPlace: Int? {
    if let item = selectedItem { return item.origin == nil && state.popup == nil ? item.values.first : nil }
    guard state.popup == nil, state.step.focus != .detail, let id = selectedRow?.id, let record = detail.record else {
      return nil
    }
    return record.values.firstIndex { isChange(id, $0, of: record) }
      ?? [.name, .place].lazy.compactMap { name in record.values.firstIndex { $0.field.name == name } }.first
      ?? record.values.indices.first
  }

  /// Whether a row of the timeline is the change of status that a value describes.
  private func isChange(_ id: RecordID, _ value: ShownValue, of record: ShownRecord) -> Bool {
    guard id.record != id, value.field.name == .status, let on = value.on else { return false }
    return "\(record.id.text)@\(value.value.text)@\(on.text)" == id.text
  }

  /// The records whose names are copied.
  var copiedRecords: Set<RecordID> {
    let target = selectedItem.flatMap(value)?.value.target
    return Set((markedRecords ?? []).map(\.record) + [target].compactMap(\.self))
  }

  private var selectedRow: ShownRow? {
    let pane = state.step.focus
    guard let rows = rows(pane) else { return nil }
    let place = state.step.list(pane).cursor - rows.window.lowerBound
    return rows.rows.indices.contains(place) ? rows.rows[place] : nil
  }

  /// The value of an item in the detail.
  private func value(of item: Sheet.Item) -> ShownValue? {
    guard state.popup == nil, let record = detail.record, let place = item.values.first else { return nil }
    return record.values.indices.contains(place) ? record.values[place] : nil
  }

  private func name(_ id: RecordID) -> String { (content.headings[id] ?? nil)?.name ?? id.text }
}

/// The popups over the panes.
extension DeskModel {
  /// Opens the sources of the selected value, or of the selected line of a comparison; from a list, those of the whole record.
  mutating func openSources() -> Effect? {
    if state.popup?.page is ComparePage { return open() }
    guard state.popup == nil, let record = detail.record else { return nil }
    let values = RecordValues(record: record.id, name: record.displayName, values: selectedValues)
    state.popup = Popup(SourcesPage(values: [values], title: record.displayName))
    return nil
  }

  /// The indices of the values to show sources for, among the record's values.
  var selectedValues: [Int] {
    guard let record = detail.record else { return [] }
    guard state.step.focus == .detail, let item = detailItem else { return Array(record.values.indices) }
    return item.values
  }

  /// Toggles the selected item of the popup and keeps the popup open.
  mutating func toggleInPopup() -> Effect? {
    guard let page = state.popup?.page, let item = popupItem else { return nil }
    return page.toggle(item, in: &self)
  }
}

/// The popups over the panes.
extension DeskModel {
  /// Opens the sources of the selected value or, from a list, those of the whole record.
  mutating func openSources() {
    guard state.popup == nil, let record = detail.record else { return }
    state.popup = Popup(SourcesPage(record: record.id, title: record.displayName, values: selectedValues))
  }

  /// The indices of the values to show sources for, among the record's values.
  var selectedValues: [Int] {
    guard let record = detail.record else { return [] }
    guard state.step.focus == .detail, let item = detailItem else { return Array(record.values.indices) }
    return item.values
  }

  /// Toggles the selected item of the popup and keeps the popup open.
  mutating func toggleInPopup() {
    guard let page = state.popup?.page, let item = popupItem else { return }
    page.toggle(item, in: &self)
  }
}

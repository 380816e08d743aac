import ZoneData

/// The claims for some values of a record, or of several that are compared.
struct SourcesPage: PopupPage {
  let values: [RecordValues]
  let title: String
  /// The comparison that leaving the page leads back to.
  var origin: ComparePage?

  var hints: (first: [Hint], more: [Hint]) { ([], [Hint(.openLink), Hint(.cite), Hint(.edit)]) }

  func questions(_ desk: DeskModel) -> [DeskQuestion] {
    values.filter { $0.values?.isEmpty != true }.map { .claims($0.record, values: $0.values) }
  }

  func sheet(_ desk: DeskModel) -> Sheet {
    let title = "Who says so? \(title)"
    var parts: [[Sheet.Item]] = []
    var count = 0
    for part in values {
      guard part.values?.isEmpty != true else {
        parts.append([Sheet.heading(part.name), Self.nothing])
        continue
      }
      guard let sheet = desk.content.claims(part.record, part.values) else { return .loading(title) }
      guard values.count > 1 else { return sheet }
      parts.append([Sheet.heading(part.name)] + sheet.items)
      count += sheet.count ?? 0
    }
    return Sheet(title: title, items: Array(parts.joined(separator: [Sheet.heading("")])), count: count)
  }

  private static let nothing = Sheet.Item(
    paragraphs: [.init("No document says anything.", .dim)], isHeading: true, isFlush: true)

  func leave(_ desk: inout DeskModel) { desk.state.popup = origin.map { Popup($0) } }
}

import ZoneCatalogue
import ZoneData

/// Records of one kind beside each other.
struct ComparePage: PopupPage {
  let records: [RecordID]
  /// Whether only the lines that differ are shown.
  var isOfDifferences = false
  /// The first record to show, if not all fit.
  var first = 0
  /// The line to start with, after its sources were shown.
  var line = 0

  var width: PopupWidth { .full }

  var hints: (first: [Hint], more: [Hint]) {
    let differences = Hint(.differences, isOfDifferences ? "all lines" : "differences")
    return ([Hint(.open, "who says so")], [Hint(.nextRecord), differences])
  }

  func questions(_ desk: DeskModel) -> [DeskQuestion] { [.comparison(records)] }

  func sheet(_ desk: DeskModel) -> Sheet {
    let title = "Compare"
    guard let answer = desk.content.comparison(records) else { return .loading(title) }
    switch answer.comparison {
    case .success(let comparison):
      var sheet = ComparisonSheet(comparison, ages: answer.ages).sheet(onlyDifferences: isOfDifferences)
      sheet.firstHead = first
      return sheet
    case .failure(let refusal):
      return Sheet(
        title: title, items: [Sheet.Item(paragraphs: [.init(refusal.message)], isHeading: true, isFlush: true)])
    }
  }

  func start(in sheet: Sheet, _ desk: DeskModel) -> Int? { sheet.items.indices.contains(line) ? line : nil }

  /// Shows the sources of a line; leaving them leads back to it.
  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .claims(let values) = item.target, let popup = desk.state.popup, let shown = desk.content.popup else {
      return nil
    }
    var page = self
    page.line = shown.places.indices.contains(popup.place.item) ? shown.places[popup.place.item] : 0
    desk.state.popup = Popup(SourcesPage(values: values, title: item.label, origin: page))
    return nil
  }
}

import ZoneData

/// The claims for some values of a record.
struct SourcesPage: PopupPage {
  let record: RecordID
  let title: String
  /// The indices of the values among the record's values.
  let values: [Int]

  var hints: (first: [Hint], more: [Hint]) { ([], [Hint(.openLink), Hint(.cite), Hint(.edit)]) }

  func questions(_ desk: DeskModel) -> [DeskQuestion] { [.claims(record, values: values)] }

  func sheet(_ desk: DeskModel) -> Sheet {
    desk.content.claims(record, values) ?? .loading("Who says so? \(title)")
  }
}

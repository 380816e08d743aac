import ZoneData

/// What an errand has to tell, line by line.
struct ReportPage: PopupPage {
  let report: ErrandReport

  var hints: (first: [Hint], more: [Hint]) { ([], [Hint(.edit), Hint(.copy)]) }

  func sheet(_ desk: DeskModel) -> Sheet {
    let items = report.lines.map { line in
      let detail = line.detail.isEmpty ? [] : [Sheet.Paragraph(line.detail, .dim)]
      var item = Sheet.Item(
        label: line.label, paragraphs: [.init(line.text)] + detail, origin: line.file.map { Origin(file: $0, line: 1) })
      item.isFlush = report.lines.allSatisfy(\.label.isEmpty)
      return item
    }
    let none = [Sheet.Item(paragraphs: [.init("Nothing to tell.", .dim)], isHeading: true)]
    return Sheet(title: report.title, items: items.isEmpty ? none : items, count: items.count)
  }
}

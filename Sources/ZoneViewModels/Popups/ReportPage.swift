import ZoneData

/// What an errand has to tell, line by line.
struct ReportPage: PopupPage {
  let title: String
  let lines: [ErrandReport.Line]

  var hints: (first: [Hint], more: [Hint]) { ([], [Hint(.edit), Hint(.copy)]) }

  func sheet(_ desk: DeskModel) -> Sheet {
    let items = lines.enumerated().flatMap { place, line in
      let gap = line.isHeading && place > 0 ? [Sheet.heading("")] : []
      let origin = line.file.map { Origin(file: $0, line: 1) }
      let item =
        line.isHeading
        ? Sheet.heading(line.text) : Sheet.Item(paragraphs: [.init(line.text)], origin: origin, isFlush: true)
      return gap + [item]
    }
    let none = [Sheet.Item(paragraphs: [.init("Nothing to tell.", .dim)], isHeading: true)]
    return Sheet(title: title, items: items.isEmpty ? none : items, count: lines.filter { !$0.isHeading }.count)
  }
}

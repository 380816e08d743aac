import ZoneData

/// What is to be followed up, by when. A row leads to its record.
struct AgendaPage: PopupPage {
  var width: PopupWidth { .medium }
  var hints: (first: [Hint], more: [Hint]) {
    ([Hint(.open, "open"), Hint(.mark, "done"), Hint(.correct, "change")], [Hint(.edit)])
  }

  func questions(_ desk: DeskModel) -> [DeskQuestion] { [.followUps] }

  func sheet(_ desk: DeskModel) -> Sheet {
    guard let rows = desk.content.followUps, let today = desk.environment.today() else { return .loading("Agenda") }
    let agenda = Agenda(rows, today: today)
    var items: [Sheet.Item] = []
    for (place, item) in agenda.items.enumerated() {
      if place == 0 || agenda.items[place - 1].section != item.section {
        items += (place == 0 ? [] : [Sheet.heading("")]) + [Sheet.heading(Words.label(item.section.rawValue))]
      }
      items.append(row(item))
    }
    let none = [Sheet.Item(paragraphs: [.init(desk.nothingToFollowUp)])]
    return Sheet(title: "Agenda", items: items.isEmpty ? none : items, count: agenda.items.count)
  }

  private func row(_ item: Agenda.Item) -> Sheet.Item {
    Sheet.Item(
      label: item.row.note.due?.inWords ?? "", searched: [item.row.name, item.row.note.text],
      paragraphs: [
        .init(item.row.name, item.section <= .today ? .coming : .text), .init(item.row.note.text.shortened, .dim),
      ],
      target: .record(item.row.note.record), origin: Origin(file: item.row.file, line: 1),
      note: item.row)
  }

  func toggle(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    item.note.flatMap { desk.close($0) }
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .record(let id) = item.target else { return nil }
    desk.state.popup = nil
    desk.drill(into: id)
    return nil
  }
}

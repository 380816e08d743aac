/// The installed themes. Selecting one previews it.
struct ThemesPage: PopupPage {
  var width: PopupWidth { .narrow }
  var startsTyping: Bool { true }

  /// The first mistake in a theme is shown below its name.
  func sheet(_ desk: DeskModel) -> Sheet {
    let items = desk.environment.themes().map { theme in
      let problem = theme.problem.map { [Sheet.Paragraph($0, .error)] } ?? []
      return Sheet.Item(label: theme.name, paragraphs: [.init(theme.about)] + problem, target: .theme(theme.name))
    }
    let none = Sheet.Item(paragraphs: [.init("No theme is installed.")], isHeading: true)
    return Sheet(title: "Themes", items: items.isEmpty ? [none] : items)
  }

  func start(in sheet: Sheet, _ desk: DeskModel) -> Int? {
    sheet.items.firstIndex { $0.target == .theme(desk.state.theme) }
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .theme(let name) = item.target else { return nil }
    desk.state.popup = nil
    desk.choose(theme: name)
    return nil
  }
}

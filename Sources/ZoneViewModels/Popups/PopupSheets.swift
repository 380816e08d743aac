import ZoneData

/// The pages that open over the panes, apart from the sources.
enum PopupSheets {
  /// Every action with its keys, and the reason where one is off.
  static func palette(_ keys: (Action) -> String, _ availability: (Action) -> Availability) -> Sheet {
    let items = Action.Group.allCases.flatMap { group -> [Sheet.Item] in
      let actions = Action.allCases.filter { $0.group == group }
      let rows = actions.map { item($0, keys: keys($0), availability($0)) }
      return [Sheet.heading(group.rawValue)] + rows + [Sheet.heading("")]
    }
    return Sheet(title: "Actions", items: items.dropLast())
  }

  private static func item(_ action: Action, keys: String, _ availability: Availability) -> Sheet.Item {
    let text: Sheet.Paragraph =
      switch availability {
      case .off(let reason) where action.group != .input: .init("\(action.title) · \(reason)", .dim)
      default: .init(action.title)
      }
    return Sheet.Item(label: shortened(keys), searched: [action.title], paragraphs: [text], target: .action(action))
  }

  /// As many keys as a label has room for; the first is the one to remember.
  private static func shortened(_ keys: String) -> String {
    keys.split(separator: " ").reduce(into: "") { label, key in
      if label.isEmpty {
        label = String(key)
      } else if label.count + key.count < SheetLayout.longestLabel {
        label += " \(key)"
      }
    }
  }

  /// The themes there are; what is wrong in one stands below it.
  static func themes(_ themes: [ThemeEntry]) -> Sheet {
    let items = themes.map { theme in
      let problem = theme.problem.map { [Sheet.Paragraph($0, .error)] } ?? []
      return Sheet.Item(label: theme.name, paragraphs: [.init(theme.about)] + problem, target: .theme(theme.name))
    }
    let none = Sheet.Item(paragraphs: [.init("No theme is installed.")], isHeading: true)
    return Sheet(title: "Themes", items: items.isEmpty ? [none] : items)
  }

  /// The views that the user saved; what they show stands below their names.
  static func views(_ views: [SavedView]) -> Sheet {
    let items = views.map { view in
      let parts = [view.pane.title, view.scope.text, view.filter, view.order?.text ?? ""].filter { !$0.isEmpty }
      return Sheet.Item(
        paragraphs: [.init(view.name), .init(parts.joined(separator: " · "), .dim)], target: .view(view))
    }
    return Sheet(title: "Views", items: items, count: views.count)
  }

  /// What is wrong in the dossiers.
  static func problems(_ problems: [Problem]) -> Sheet {
    let items = problems.map { problem in
      Sheet.Item(
        label: problem.severity.rawValue,
        paragraphs: [.init(problem.message), .init(problem.place, .dim)],
        origin: Origin(file: problem.file, line: problem.line))
    }
    let none = [Sheet.Item(paragraphs: [.init("No problems: every dossier was read whole.")])]
    return Sheet(title: "Problems", items: items.isEmpty ? none : items, count: problems.count)
  }
}

import ZoneData

/// The pages that open over the panes, apart from the sources.
enum PopupSheets {
  /// The units of a country with how much lies in each, and a bar to compare by.
  static func provinces(of country: String, _ counts: [ProvinceCount], total: Int) -> Sheet {
    let isHome = country == "PK"
    let sorted = isHome ? counts : counts.sorted { ($1.count, $0.province.name) < ($0.count, $1.province.name) }
    let all = Sheet.Item(
      paragraphs: [.init(isHome ? "All of Pakistan" : "All seats", .heading)],
      trailing: String(total), target: isHome ? .province(nil) : .seat(nil))
    let elsewhere = total - counts.reduce(0) { $0 + $1.count }
    var items = CountBars.items(sorted, name: \.name) { isHome ? .province($0.code) : .seat($0.code) }
    if elsewhere > 0 {
      items.append(
        Sheet.Item(
          paragraphs: [.init("elsewhere or unknown", .dim)], trailing: String(elsewhere), isHeading: true))
    }
    return Sheet(title: isHome ? "Zones by province" : "Partners by Chinese province", items: [all] + items)
  }

  /// Every action that a key leads to.
  static func help(keys: (Action) -> String) -> Sheet {
    let items = Action.Group.allCases.flatMap { group -> [Sheet.Item] in
      let actions = Action.allCases.filter { $0.group == group && !keys($0).isEmpty }
      guard !actions.isEmpty else { return [] }
      let rows = actions.map { Sheet.Item(label: keys($0), paragraphs: [.init($0.title)]) }
      return [Sheet.heading(group.rawValue)] + rows + [Sheet.heading("")]
    }
    return Sheet(title: "Keys", items: items)
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

import ZoneData

/// The problems in a dossier that was edited. A row leads back to its line in the editor.
struct CheckPage: PopupPage {
  let file: String
  let problems: [Problem]

  func hash(into hasher: inout Hasher) { hasher.combine(file) }

  var hints: (first: [Hint], more: [Hint]) { ([Hint(.open, "edit again")], []) }

  func sheet(_ desk: DeskModel) -> Sheet {
    let items = problems.map { problem in
      Sheet.Item(
        label: problem.severity.rawValue, paragraphs: [.init(problem.message), .init("line \(problem.line)", .dim)],
        target: .line(file, problem.line), origin: Origin(file: file, line: problem.line))
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return Sheet(title: "Problems in \(name)", items: items, count: problems.count)
  }

  func choose(_ item: Sheet.Item, in desk: inout DeskModel) -> Effect? {
    guard case .line(let file, let line) = item.target else { return nil }
    desk.state.popup = nil
    return .edit(file: file, line: line)
  }
}

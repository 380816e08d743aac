import ZoneData

/// The problems in the dossiers.
struct ProblemsPage: PopupPage {
  var hints: (first: [Hint], more: [Hint]) { ([], [Hint(.edit)]) }

  func questions(_ desk: DeskModel) -> [DeskQuestion] { [.problems] }

  func sheet(_ desk: DeskModel) -> Sheet {
    guard let problems = desk.content.problems else { return .loading("Problems") }
    let items = problems.map { problem in
      Sheet.Item(
        label: problem.severity.rawValue,
        paragraphs: [.init(problem.message), .init(problem.place, .dim)],
        origin: Origin(file: problem.file, line: problem.line))
    }
    let none = [Sheet.Item(paragraphs: [.init("No problems: every dossier was read in full.")])]
    return Sheet(title: "Problems", items: items.isEmpty ? none : items, count: problems.count)
  }
}

extension Sheet {
  /// A page whose rows are being loaded.
  static func loading(_ title: String) -> Sheet {
    Sheet(title: title, items: [Item(paragraphs: [.init("Loading…", .dim)], isHeading: true, isFlush: true)])
  }
}

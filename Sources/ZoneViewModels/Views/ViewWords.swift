import ZoneCatalogue

/// The names of panes, units and lanes in files.
extension PaneID {
  /// `zones`, `partners` …
  package var word: String { title.lowercased() }

  /// The pane with a name.
  package init?(word: String) {
    guard let pane = Self.allCases.first(where: { $0.word == word.lowercased() }) else { return nil }
    self = pane
  }
}

extension TimelineUnit {
  /// `year`, `quarter` or `month`.
  var word: String {
    switch self {
    case .year: "year"
    case .quarter: "quarter"
    case .month: "month"
    }
  }

  init?(word: String) {
    guard let unit = Self.allCases.first(where: { $0.word == word.lowercased() }) else { return nil }
    self = unit
  }
}

extension LaneKind {
  /// `zone` or `body`.
  var word: String {
    switch self {
    case .zone: "zone"
    case .body: "body"
    }
  }

  init?(word: String) {
    guard let kind = Self.allCases.first(where: { $0.word == word.lowercased() }) else { return nil }
    self = kind
  }
}

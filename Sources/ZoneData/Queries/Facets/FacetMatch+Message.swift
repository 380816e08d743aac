extension FacetMatch {
  /// What it narrows to.
  var values: [String] {
    switch self {
    case .one(let value): [value]
    case .several(let values): values.map(\.value)
    case .tooMany, .none: []
    }
  }

  /// Why a text is no single value of a facet.
  func problem(for text: String, _ facet: Facet, at range: Range<Int>) -> QueryProblem {
    switch self {
    case .none(let nearest, let known):
      let hint = nearest.map { "did you mean “\($0)”?" } ?? Self.hint(known, facet)
      let message = "“\(text)” is no \(facet.rawValue) here" + (hint.map { "; \($0)" } ?? ".")
      return QueryProblem(
        kind: .unknownValue, range: range, message: message, mend: nearest.map(QueryText.quoted))
    case .several, .one:
      let shown = named.prefix(3).map { "\($0.value) (\($0.label))" }.joined(separator: ", ")
      let more = named.count > 3 ? " and \(named.count - 3) more" : ""
      return QueryProblem(
        kind: .ambiguousValue, range: range, message: "“\(text)” may be \(shown)\(more).", mend: nil)
    case .tooMany:
      let message = "“\(text)” may be more than \(Self.most) of them."
      return QueryProblem(kind: .ambiguousValue, range: range, message: message, mend: nil)
    }
  }

  private var named: [Value] {
    if case .several(let values) = self { values } else { [] }
  }

  private static func hint(_ known: [String], _ facet: Facet) -> String? {
    if facet == .year { return "a year has four digits." }
    return known.isEmpty ? nil : "there are \(known.joined(separator: ", "))."
  }
}

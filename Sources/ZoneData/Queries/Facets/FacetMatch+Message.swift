extension FacetMatch {
  /// What it narrows to.
  var values: [String] {
    switch self {
    case .one(let value): [value]
    case .several(let values): values.map(\.value)
    case .tooMany, .none: []
    }
  }

  /// The value that was probably meant.
  var nearest: String? {
    guard case .none(let nearest, _) = self else { return nil }
    return nearest
  }

  var problem: QueryProblem.Kind {
    if case .none = self { .unknownValue } else { .ambiguousValue }
  }

  /// Why a text is no value of a facet; nil where it is one.
  func message(for text: String, _ facet: Facet) -> String? {
    switch self {
    case .one: return nil
    case .several(let values):
      let shown = values.prefix(3).map { "\($0.value) (\($0.label))" }.joined(separator: ", ")
      let more = values.count > 3 ? " and \(values.count - 3) more" : ""
      return "“\(text)” may be \(shown)\(more)."
    case .tooMany: return "“\(text)” may be more than \(Self.most) of them; go on typing."
    case .none(let nearest, let known):
      let says = facet == .year ? "a year has four digits." : nil
      let hint = nearest.map { "did you mean “\($0)”?" } ?? says ?? Self.list(known)
      return "“\(text)” is no \(facet.rawValue) here\(hint.map { "; \($0)" } ?? ".")"
    }
  }

  private static func list(_ known: [String]) -> String? {
    known.isEmpty ? nil : "there are \(known.joined(separator: ", "))."
  }
}

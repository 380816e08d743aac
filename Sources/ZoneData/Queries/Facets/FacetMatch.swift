/// What somebody may mean by the text of a value.
enum FacetMatch: Hashable {
  /// A value that the index has, and what people call it.
  struct Value: Hashable {
    let value: String
    let label: String
  }

  case one(String)
  /// Several begin so; none is meant more than another.
  case several([Value])
  /// More begin so than can be told.
  case tooMany
  /// Nothing; the nearest that there is, and all that there are where those are few.
  case none(nearest: String?, known: [String])

  /// How many values may be meant at once.
  static let most = 50

  /// The one that is called so, else those of which a name or a word of a name begins so.
  static func find(_ text: String, among values: [Named]) -> FacetMatch {
    let wanted = FoldedText.fold(text)
    guard !wanted.isEmpty else { return none(near: text, values) }
    if let found = values.first(where: { $0.names.contains { FoldedText.fold($0) == wanted } }) {
      return .one(found.value)
    }
    let found = values.filter { value in value.names.contains { $0.begins(with: wanted) } }
    return of(found.map { Value(value: $0.value, label: $0.names.last ?? $0.value) }) ?? none(near: text, values)
  }

  /// The match of what was found; nil where nothing was.
  static func of(_ found: [Value]) -> FacetMatch? {
    switch found.count {
    case 0: nil
    case 1: .one(found[0].value)
    case ...most: .several(found)
    default: .tooMany
    }
  }

  private static func none(near text: String, _ values: [Named]) -> FacetMatch {
    let nearest = Spelling.nearest(to: text, among: values.flatMap(\.names))
    let value = values.first { value in value.names.contains { $0 == nearest } }?.value
    return .none(nearest: value, known: values.count <= 20 ? values.map(\.value) : [])
  }

  /// A value with its names, what people call it last.
  struct Named {
    let value: String
    let names: [String]

    init(_ value: String, _ names: [String] = []) {
      self.value = value
      self.names = [value] + names
    }
  }
}

extension String {
  /// Whether it or a word of it begins with a folded text.
  func begins(with wanted: String) -> Bool {
    let folded = FoldedText.fold(self)
    return folded.hasPrefix(wanted) || folded.contains(" " + wanted)
  }
}

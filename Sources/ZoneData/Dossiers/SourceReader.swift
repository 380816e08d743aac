import YAMLReader

/// Reads the part of a dossier that describes its document.
struct SourceReader {
  private var source: Source
  private var problems: [Problem] = []

  /// The source of a dossier. Where the dossier does not name one, its claims still have one: a page of the web
  /// with the file's name as its title, which is the least that can be said.
  static func source(of root: YAMLNode?, id: SourceID, file: String, problems: inout [Problem]) -> Source {
    let node = root?["source"]
    let title = node?["title"]?.scalar ?? ""
    let kind = node?["kind"]?.scalar.flatMap(Source.Kind.init(rawValue:)) ?? .web
    let shownTitle = title.isEmpty ? id.text : title
    var reader = SourceReader(source: Source(id: id, title: shownTitle, kind: kind, file: file))
    if let root, root.mapping != nil {
      reader.read(node, in: root, hasTitle: !title.isEmpty)
    }
    problems += reader.problems
    return reader.source
  }

  private mutating func read(_ node: YAMLNode?, in root: YAMLNode, hasTitle: Bool) {
    guard let node else {
      return note(.missingSource, at: root.position)
    }
    guard let entries = node.mapping else {
      return note(.expectedMapping("“source”"), at: node.position)
    }
    for entry in entries {
      read(entry)
    }
    if !hasTitle {
      note(.missingTitle, at: node.position)
    }
  }

  private mutating func read(_ entry: YAMLEntry) {
    guard let key = SourceKey(rawValue: entry.key) else {
      let nearest = Spelling.nearest(to: entry.key, among: SourceKey.allCases.map(\.rawValue))
      return note(.unknownSourceKey(entry.key, nearest: nearest), at: entry.keyPosition)
    }
    guard let text = entry.value.scalar else {
      return note(.expectedText(entry.key), at: entry.value.position)
    }
    guard !text.isEmpty else {
      return key == .title ? () : note(.emptyValue(entry.key), at: entry.value.position)
    }
    set(key, to: text.written, at: entry.value.position)
  }

  private mutating func set(_ key: SourceKey, to text: String, at position: YAMLPosition) {
    switch key {
    case .title: break
    case .publisher: source.publisher = text
    case .author: source.author = text
    case .language: source.language = text
    case .address: source.address = text
    case .note: source.note = text
    case .published: source.published = date(text, at: position)
    case .read: source.read = date(text, at: position)
    case .kind: checkKind(text, at: position)
    }
  }

  private mutating func date(_ text: String, at position: YAMLPosition) -> EDTFDate? {
    do {
      return try EDTFDate(text)
    } catch {
      note(.badDate(error), at: position)
      return nil
    }
  }

  private mutating func checkKind(_ text: String, at position: YAMLPosition) {
    guard Source.Kind(rawValue: text) == nil else { return }
    let allowed = Source.Kind.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(to: text, among: allowed)
    note(.badWord(text, field: "kind", allowed: allowed, nearest: nearest), at: position)
  }

  private mutating func note(_ kind: Problem.Kind, at position: YAMLPosition) {
    problems.append(Problem(kind, file: source.file, line: position.line, column: position.column))
  }
}

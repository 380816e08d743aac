import Platform
import YAMLText

/// Reads the section `source`, which describes the document.
struct SourceReader {
  private var source: Source
  private var problems = ProblemList()
  private let today: Day?

  /// The source of a dossier. If the dossier has none, its claims still need one: a web page with the file's name as
  /// its title.
  static func source(of root: YAMLNode?, id: SourceID, file: String, today: Day?, problems: inout ProblemList) -> Source
  {
    let node = root?["source"]
    let title = node?["title"]?.scalar ?? ""
    let kind = node?["kind"]?.scalar.flatMap(Source.Kind.init(rawValue:)) ?? .web
    let shownTitle = title.isEmpty ? id.text : title.inOneRow
    var reader = SourceReader(source: Source(id: id, title: shownTitle, kind: kind, file: file), today: today)
    if let root, root.mapping != nil {
      reader.read(node, in: root, hasTitle: !title.isEmpty)
    }
    problems.add(reader.problems)
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
    checkOrder(node["read"])
    checkHasCome(node["published"])
    if !hasTitle {
      note(.missingTitle, at: node.position)
    }
  }

  private mutating func read(_ entry: YAMLEntry) {
    guard let key = SourceKey(rawValue: entry.key) else {
      let keys = problems.isFull ? [] : SourceKey.allCases.map(\.rawValue)
      let nearest = Spelling.nearest(to: entry.key, among: keys)
      return note(.unknownSourceKey(entry.key, nearest: nearest), at: entry.keyPosition)
    }
    var value = entry.value
    if key == .published, value.mapping != nil {
      guard let estimate = estimate(value) else { return }
      value = estimate
    }
    guard let text = value.scalar else {
      return note(.expectedText(entry.key), at: entry.value.position)
    }
    guard !text.isEmpty else {
      return key == .title ? () : note(.emptyValue(entry.key), at: entry.value.position)
    }
    set(key, to: text.inOneRow, at: value.position)
  }

  /// Reads a date of publication that the document does not give, with the reason for it.
  private mutating func estimate(_ node: YAMLNode) -> YAMLNode? {
    let allowed = [ValueKey.value, .inferred].map(\.rawValue)
    for entry in node.mapping ?? [] where !allowed.contains(entry.key) {
      note(.unknownValueKey(entry.key, nearest: Spelling.nearest(to: entry.key, among: allowed)), at: entry.keyPosition)
    }
    guard let value = node[ValueKey.value.rawValue] else {
      note(.missingIs(SourceKey.published.rawValue), at: node.position)
      return nil
    }
    source.publishedInferred = node[ValueKey.inferred.rawValue]?.scalar.map(\.inOneRow)
    return value
  }

  private mutating func set(_ key: SourceKey, to text: String, at position: YAMLPosition) {
    switch key {
    case .title: break
    case .publisher: source.publisher = text
    case .author: source.author = text
    case .language: source.language = text
    case .address: source.address = text
    case .note: source.note = text
    case .origin: setOrigin(text, at: position)
    case .published: source.published = date(text, at: position)
    case .read: source.read = date(text, at: position)
    case .kind: checkKind(text, at: position)
    }
  }

  private mutating func setOrigin(_ text: String, at position: YAMLPosition) {
    guard RecordID(text) != nil else { return note(.badID(text), at: position) }
    guard text != source.id.text else { return note(.originOfItself(text), at: position) }
    source.origin = text
  }

  private mutating func date(_ text: String, at position: YAMLPosition) -> EDTFDate? {
    do {
      return try EDTFDate(text)
    } catch {
      note(.badDate(error), at: position)
      return nil
    }
  }

  /// Reports a document that was certainly read before it was published.
  private mutating func checkOrder(_ node: YAMLNode?) {
    guard let node, let read = source.read, let published = source.published, let last = read.latest,
      let first = published.earliest, last < first
    else { return }
    note(.readBeforePublished(read: read.text, published: published.text), at: node.position)
  }

  /// Reports a document that is certainly of a day still to come, unless it was read before that.
  private mutating func checkHasCome(_ node: YAMLNode?) {
    guard let node, let published = source.published, let first = published.earliest, let today, first > today,
      source.read?.latest.map({ $0 >= first }) ?? true
    else { return }
    note(.publishedLater(published.text), at: node.position)
  }

  private mutating func checkKind(_ text: String, at position: YAMLPosition) {
    guard Source.Kind(rawValue: text) == nil else { return }
    let allowed = Source.Kind.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(to: text, among: allowed)
    note(.badWord(text, field: "kind", allowed: allowed, nearest: nearest), at: position)
  }

  private mutating func note(_ kind: Problem.Kind, at position: YAMLPosition) {
    problems.add(Problem(kind, file: source.file, line: position.line, column: position.column))
  }
}

/// Builds the tree from the events and notes what the formats do not allow.
struct YAMLTreeBuilder: ~Copyable {
  /// Our formats need seven levels. Deeper files are rejected: the time of libyaml's scanner grows with the square of
  /// the depth (100,000 brackets: half a minute), and our recursion needs stack.
  static let depthLimit = 32
  private static let fewKeys = 12
  /// The problems that are kept; the others are counted. A file of 16 MiB can repeat a key a million times.
  static let problemLimit = 100

  private let events: YAMLEventStream
  private let comments: CommentStarts
  private var problems: [YAMLProblem] = []
  private var omitted = 0

  init(_ events: consuming YAMLEventStream, _ comments: CommentStarts) {
    self.events = events
    self.comments = comments
  }

  mutating func read() -> ParsedYAML {
    do {
      let root = try document()
      return ParsedYAML(root: root, problems: problems, omitted: omitted)
    } catch {
      // If a text breaks off in the middle, its first half cannot be trusted either.
      return ParsedYAML(root: nil, problems: [error], omitted: 0)
    }
  }

  private mutating func document() throws(YAMLProblem) -> YAMLNode? {
    _ = try events.next()
    guard try events.next().kind == .documentStart else { return nil }
    let root = try node(try events.next(), depth: 0)
    _ = try events.next()
    let after = try events.next()
    if after.kind == .documentStart {
      note(.secondDocument, after.position)
    }
    return root
  }

  /// The node that starts with an event; nil if it is not usable.
  private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLProblem) -> YAMLNode? {
    noteDecoration(of: event)
    switch event.kind {
    case .scalar:
      if event.isPlain, let end = event.end, comments.follow(end) {
        note(.cutByComment(event.text), event.position)
      }
      return YAMLNode(position: event.position, content: .scalar(event.text))
    case .sequenceStart, .mappingStart:
      try check(depth, at: event.position)
      let content =
        event.kind == .sequenceStart ? try sequence(depth: depth + 1) : try mapping(depth: depth + 1)
      return YAMLNode(position: event.position, content: content)
    default:
      note(.alias(event.text), event.position)
      return nil
    }
  }

  private mutating func sequence(depth: Int) throws(YAMLProblem) -> YAMLNode.Content {
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if event.kind == .sequenceEnd {
        return .sequence(items)
      }
      if let item = try node(event, depth: depth) {
        items.append(item)
      }
    }
  }

  private mutating func mapping(depth: Int) throws(YAMLProblem) -> YAMLNode.Content {
    var entries: [YAMLEntry] = []
    // Only filled when there are so many keys that a linear search is slower.
    var seen: Set<String> = []
    while true {
      let event = try events.next()
      if event.kind == .mappingEnd {
        return .mapping(entries)
      }
      let key = try key(event, depth: depth)
      let value = try node(try events.next(), depth: depth)
      guard let key, let value else { continue }
      if entries.count == Self.fewKeys {
        seen = Set(entries.map(\.key))
      }
      let isNew = entries.count < Self.fewKeys ? !entries.contains { $0.key == key } : seen.insert(key).inserted
      if isNew {
        entries.append(YAMLEntry(key: key, keyPosition: event.position, value: value))
      } else {
        note(.repeatedKey(key), event.position)
      }
    }
  }

  /// The text of a key. Notes a problem and returns nil for anything that cannot be a key.
  private mutating func key(_ event: YAMLEvent, depth: Int) throws(YAMLProblem) -> String? {
    guard event.kind == .scalar else {
      note(.keyNotText, event.position)
      if event.kind != .alias {
        try skipCollection(depth: depth)
      }
      return nil
    }
    noteDecoration(of: event)
    if event.isPlain, event.text == "<<" {
      note(.mergeKey, event.position)
      return nil
    }
    return event.text
  }

  /// Skips to the end of a collection that has just started.
  private func skipCollection(depth: Int) throws(YAMLProblem) {
    var open = 1
    while open > 0 {
      let event = try events.next()
      switch event.kind {
      case .sequenceStart, .mappingStart: open += 1
      case .sequenceEnd, .mappingEnd: open -= 1
      default: break
      }
      try check(depth + open, at: event.position)
    }
  }

  private func check(_ depth: Int, at position: YAMLPosition) throws(YAMLProblem) {
    guard depth < Self.depthLimit else {
      throw YAMLProblem(.tooDeep(limit: Self.depthLimit), at: position)
    }
  }

  private mutating func noteDecoration(of event: YAMLEvent) {
    if let anchor = event.anchor {
      note(.anchor(anchor), event.position)
    }
    if let tag = event.tag {
      note(.tag(tag), event.position)
    }
  }

  private mutating func note(_ kind: YAMLProblem.Kind, _ position: YAMLPosition) {
    guard problems.count < Self.problemLimit else { return omitted += 1 }
    problems.append(YAMLProblem(kind, at: position))
  }
}

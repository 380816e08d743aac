/// A YAML text that is changed in place: only the lines that must change do. Comments, order, quotes, blank lines and line
/// ends elsewhere stay byte for byte.
///
/// Each change is tried, read back and compared with what the text should say; if no way of writing it fits, nothing
/// changes and it throws.
package struct YAMLEditor {
  package private(set) var bytes: [UInt8]
  /// What the text says.
  package private(set) var value: YAMLValue
  private(set) var layout: YAMLLayout
  /// Warnings that the text had before, which do not hinder a change.
  private let warnings: Int

  /// Throws if the text has a mistake.
  package init(_ bytes: [UInt8]) throws(YAMLEditError) {
    let reading = try Self.reading(bytes)
    (self.bytes, value, layout, warnings) = (bytes, reading.value, try Self.layout(of: bytes), reading.warnings)
  }

  /// Sets the scalar at a path, in the way it is quoted if possible.
  package mutating func set(_ path: [YAMLStep], to text: String) throws(YAMLEditError) {
    guard let node = node(at: path), case .scalar(let old) = node.content else { throw .noSuchPlace }
    guard old != text else { return }
    let ways = ScalarWays(of: text, instead: node, in: bytes).all.map { Change(node.bytes, $0) }
    try apply(ways, expecting: value.replacing(path, with: .scalar(text)), at: node)
  }

  /// Sets the scalar at a path to any value, written in one line.
  package mutating func replace(_ path: [YAMLStep], with new: YAMLValue) throws(YAMLEditError) {
    guard let node = node(at: path), case .scalar = node.content else { throw .noSuchPlace }
    try apply([Change(node.bytes, new.inOneLine)], expecting: value.replacing(path, with: new), at: node)
  }

  /// Adds a key at the end of the mapping at a path.
  package mutating func insert(_ key: String, _ new: YAMLValue, into path: [YAMLStep]) throws(YAMLEditError) {
    guard let node = node(at: path), case .mapping(var entries)? = value[path] else { throw .noSuchPlace }
    guard !entries.contains(where: { $0.key == key }) else { throw .keyExists(key) }
    entries.append(YAMLValue.Entry(key, new))
    let text = "\(YAMLScalar.of(key)): \(new.inOneLine)"
    try apply([insertion(of: text, at: node)], expecting: value.replacing(path, with: .mapping(entries)), at: node)
  }

  /// Adds an item at the end of the list at a path.
  package mutating func append(_ new: YAMLValue, to path: [YAMLStep]) throws(YAMLEditError) {
    guard let node = node(at: path), case .sequence(let items)? = value[path] else { throw .noSuchPlace }
    let text = (node.style == .flow ? "" : "- ") + new.inOneLine
    let expected = value.replacing(path, with: .sequence(items + [new]))
    try apply([insertion(of: text, at: node)], expecting: expected, at: node)
  }

  /// Removes the key or the item at a path. A collection without others stays, empty.
  package mutating func remove(_ path: [YAMLStep]) throws(YAMLEditError) {
    guard let step = path.last, let parent = node(at: path.dropLast()), let (place, node) = parent.child(step) else {
      throw .noSuchPlace
    }
    let change = parent.parts.count == 1 ? emptying(parent, at: path.dropLast()) : removal(of: place, from: parent)
    try apply([change].compactMap(\.self), expecting: value.replacing(path, with: nil), at: node)
  }

  // MARK: - Changing

  /// Bytes that replace others.
  struct Change {
    let range: Range<Int>
    let bytes: [UInt8]

    init(_ range: Range<Int>, _ text: String) {
      (self.range, bytes) = (range, Array(text.utf8))
    }
  }

  func node(at path: some Collection<YAMLStep>) -> YAMLLayout? {
    var node = layout
    for step in path {
      guard let child = node.child(step) else { return nil }
      node = child.node
    }
    return node
  }

  /// Makes the first change after which the text says what is expected.
  private mutating func apply(
    _ ways: [Change], expecting expected: YAMLValue?, at node: YAMLLayout
  ) throws(YAMLEditError) {
    for way in ways {
      var changed = bytes
      changed.replaceSubrange(way.range, with: way.bytes)
      guard let found = try? Self.reading(changed), found.value == expected, found.warnings <= warnings else {
        continue
      }
      (bytes, value, layout) = (changed, found.value, try Self.layout(of: changed))
      return
    }
    throw .cannotEdit(node.position)
  }

  private static func reading(_ bytes: [UInt8]) throws(YAMLEditError) -> (value: YAMLValue, warnings: Int) {
    let reading = YAMLReader.read(bytes)
    let mistake = reading.problems.first { if case .cutByComment = $0.kind { false } else { true } }
    if let mistake { throw .unsound(mistake) }
    guard let root = reading.root else { throw .empty }
    return (YAMLValue(root), reading.problems.count)
  }

  private static func layout(of bytes: [UInt8]) throws(YAMLEditError) -> YAMLLayout {
    do {
      return try YAMLLayoutReader.read(bytes)
    } catch {
      throw .unsound(error)
    }
  }
}

/// One node of the light tree: every scalar is text, whatever YAML itself would make of it.
package struct YAMLNode: Hashable, Sendable {
  /// What a node holds.
  package enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let position: YAMLPosition
  package let content: Content

  /// Makes a node that starts at a position.
  package init(position: YAMLPosition, content: Content) {
    self.position = position
    self.content = content
  }

  /// The text of a scalar, nil for the other two.
  package var scalar: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  /// The items of a sequence, nil for the other two.
  package var sequence: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The entries of a mapping in the order they are written, nil for the other two.
  package var mapping: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value of a key, if this is a mapping that has it.
  package subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.key == key }?.value
  }
}

/// A key of a mapping with its value; a mapping never holds a key twice.
package struct YAMLEntry: Hashable, Sendable {
  package let key: String
  package let keyPosition: YAMLPosition
  package let value: YAMLNode

  /// Makes an entry whose key stands at a position.
  package init(key: String, keyPosition: YAMLPosition, value: YAMLNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}

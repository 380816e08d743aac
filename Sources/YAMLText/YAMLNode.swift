/// A node of the tree. Every scalar is text, regardless of YAML's types.
package struct YAMLNode: Hashable, Sendable {
  /// The three kinds of nodes.
  package enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let position: YAMLPosition
  package let content: Content

  package init(position: YAMLPosition, content: Content) {
    self.position = position
    self.content = content
  }

  /// The text of a scalar; nil for other nodes.
  package var scalar: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  /// The items of a sequence; nil for other nodes.
  package var sequence: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The entries of a mapping in their order; nil for other nodes.
  package var mapping: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value of a key; nil if this is not a mapping or lacks the key.
  package subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.key == key }?.value
  }
}

/// A key of a mapping with its value. Keys are unique within a mapping.
package struct YAMLEntry: Hashable, Sendable {
  package let key: String
  package let keyPosition: YAMLPosition
  package let value: YAMLNode

  package init(key: String, keyPosition: YAMLPosition, value: YAMLNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.value = value
  }
}

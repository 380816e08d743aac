/// What a YAML text says, without where it stands or how it is written.
package indirect enum YAMLValue: Hashable, Sendable {
  case scalar(String)
  case sequence([YAMLValue])
  case mapping([Entry])

  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    package let key: String
    package var value: YAMLValue

    package init(_ key: String, _ value: YAMLValue) {
      (self.key, self.value) = (key, value)
    }
  }

  package init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text): self = .scalar(text)
    case .sequence(let items): self = .sequence(items.map(YAMLValue.init))
    case .mapping(let entries): self = .mapping(entries.map { Entry($0.key, YAMLValue($0.value)) })
    }
  }

  /// The value in one line, which reads back the same in any place: `{is: 11 acre, at: 6}`.
  package var inOneLine: String {
    switch self {
    case .scalar(let text): YAMLScalar.of(text)
    case .sequence(let items): "[\(items.map(\.inOneLine).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\(YAMLScalar.of($0.key)): \($0.value.inOneLine)" }.joined(separator: ", "))}"
    }
  }

  /// The value at a path; nil if there is none.
  package subscript(path: [YAMLStep]) -> YAMLValue? {
    guard let step = path.first else { return self }
    let rest = Array(path.dropFirst())
    switch (self, step) {
    case (.mapping(let entries), .key(let key)): return entries.first { $0.key == key }?.value[rest]
    case (.sequence(let items), .item(let index)): return items.indices.contains(index) ? items[index][rest] : nil
    default: return nil
    }
  }

  /// The value with another one at an existing path; nil takes it away.
  func replacing(_ path: some Collection<YAMLStep>, with value: YAMLValue?) -> YAMLValue? {
    guard let step = path.first else { return value }
    switch (self, step) {
    case (.mapping(var entries), .key(let key)):
      guard let place = entries.firstIndex(where: { $0.key == key }) else { return self }
      if let inner = entries[place].value.replacing(path.dropFirst(), with: value) {
        entries[place].value = inner
      } else {
        entries.remove(at: place)
      }
      return .mapping(entries)
    case (.sequence(var items), .item(let index)):
      guard items.indices.contains(index) else { return self }
      if let inner = items[index].replacing(path.dropFirst(), with: value) {
        items[index] = inner
      } else {
        items.remove(at: index)
      }
      return .sequence(items)
    default: return self
    }
  }
}

/// A step into a value: to the value of a key, or to an item of a list, counted from 0.
package enum YAMLStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case key(String)
  case item(Int)

  /// The step to the value of a key.
  package init(stringLiteral key: String) { self = .key(key) }

  /// The step to an item.
  package init(integerLiteral index: Int) { self = .item(index) }
}

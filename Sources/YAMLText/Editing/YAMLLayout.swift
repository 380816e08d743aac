/// A node with the bytes that it takes in a text.
struct YAMLLayout {
  enum Content {
    case scalar(String)
    case sequence([YAMLLayout])
    case mapping([Entry])
  }

  struct Entry {
    let key: String
    let keyBytes: Range<Int>
    let value: YAMLLayout
  }

  /// From its first byte to behind its last one. Block collections and block scalars end with their last text.
  let bytes: Range<Int>
  let style: YAMLStyle
  let content: Content
  let position: YAMLPosition

  /// The parts of a collection: where each begins, with its key, and where it ends.
  var parts: [Range<Int>] {
    switch content {
    case .scalar: []
    case .sequence(let items): items.map(\.bytes)
    case .mapping(let entries):
      entries.map { $0.keyBytes.lowerBound..<max($0.keyBytes.upperBound, $0.value.bytes.upperBound) }
    }
  }

  /// The node that a step leads to; nil if there is none.
  func child(_ step: YAMLStep) -> (place: Int, node: YAMLLayout)? {
    switch (content, step) {
    case (.mapping(let entries), .key(let key)):
      entries.firstIndex { $0.key == key }.map { ($0, entries[$0].value) }
    case (.sequence(let items), .item(let index)):
      items.indices.contains(index) ? (index, items[index]) : nil
    default: nil
    }
  }
}

/// Reads the layout of a text without mistakes.
struct YAMLLayoutReader: ~Copyable {
  private let events: YAMLEventStream
  private let bytes: [UInt8]
  /// The place of each character in the bytes, and last their end.
  private let places: [Int]

  /// The root; `bytes` are those of a text that `YAMLReader` reads without a problem.
  static func read(_ bytes: [UInt8]) throws(YAMLProblem) -> YAMLLayout {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // libyaml counts characters.
    let places = (start..<bytes.count).filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    let result = bytes.withUnsafeBufferPointer { buffer in
      let events = YAMLEventStream(reading: UnsafeBufferPointer(rebasing: buffer[start...]))
      let reader = YAMLLayoutReader(events: events, bytes: bytes, places: places)
      return Result { () throws(YAMLProblem) in try reader.root() }
    }
    return try result.get()
  }

  private init(events: consuming YAMLEventStream, bytes: [UInt8], places: [Int]) {
    self.events = events
    (self.bytes, self.places) = (bytes, places)
  }

  private func root() throws(YAMLProblem) -> YAMLLayout {
    _ = try events.next()
    _ = try events.next()
    return try node(try events.next())
  }

  private func node(_ event: YAMLEvent) throws(YAMLProblem) -> YAMLLayout {
    let start = range(event).lowerBound
    let (content, end): (YAMLLayout.Content, Int)
    switch event.kind {
    case .sequenceStart: (content, end) = try sequence(from: event)
    case .mappingStart: (content, end) = try mapping(from: event)
    default: (content, end) = (.scalar(event.text), endOfScalar(event))
    }
    return YAMLLayout(bytes: start..<max(start, end), style: event.style, content: content, position: event.position)
  }

  private func sequence(from start: YAMLEvent) throws(YAMLProblem) -> (YAMLLayout.Content, Int) {
    var items: [YAMLLayout] = []
    while true {
      let event = try events.next()
      guard event.kind != .sequenceEnd else {
        return (.sequence(items), start.style == .flow ? range(event).upperBound : items.last?.bytes.upperBound ?? 0)
      }
      items.append(try node(event))
    }
  }

  private func mapping(from start: YAMLEvent) throws(YAMLProblem) -> (YAMLLayout.Content, Int) {
    var entries: [YAMLLayout.Entry] = []
    while true {
      let event = try events.next()
      guard event.kind != .mappingEnd else {
        let last = entries.last?.value.bytes.upperBound ?? 0
        return (.mapping(entries), start.style == .flow ? range(event).upperBound : last)
      }
      let value = try node(try events.next())
      entries.append(YAMLLayout.Entry(key: event.text, keyBytes: range(event), value: value))
    }
  }

  private func range(_ event: YAMLEvent) -> Range<Int> {
    places[
      min(event.characters.lowerBound, places.count - 1)]..<places[min(event.characters.upperBound, places.count - 1)]
  }

  /// For libyaml a block scalar ends with the blank lines that follow it.
  private func endOfScalar(_ event: YAMLEvent) -> Int {
    let range = range(event)
    guard event.style == .literal || event.style == .folded else { return range.upperBound }
    let last = bytes[range].lastIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return last.map { $0 + 1 } ?? range.upperBound
  }
}

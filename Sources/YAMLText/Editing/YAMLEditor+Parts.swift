/// Changes of the parts of a collection.
extension YAMLEditor {
  // MARK: - Insertion

  /// A part at the end of a collection.
  func insertion(of text: String, at node: YAMLLayout) -> Change {
    guard let last = node.parts.last else {
      return Change(at: node.bytes.lowerBound + 1, text)
    }
    guard node.style == .block else { return flowInsertion(of: text, behind: last.upperBound) }
    let start = node.bytes.lowerBound
    let indent = String(repeating: " ", count: start - lineStart(before: start))
    return Change(at: lineEnd(from: last.upperBound), lineBreak + indent + text)
  }

  /// Behind a part in brackets, and behind the comma that may end the list.
  private func flowInsertion(of text: String, behind end: Int) -> Change {
    let next = skipped(from: end, Self.white)
    return next < bytes.count && bytes[next] == UInt8(ascii: ",")
      ? Change(at: next + 1, " " + text) : Change(at: end, ", " + text)
  }

  // MARK: - Removal

  /// Without one of several parts; nil if a comment stands in the way.
  func removal(of place: Int, from node: YAMLLayout) -> Change? {
    let parts = node.parts
    let part = parts[place]
    if node.style == .flow {
      let isLast = place + 1 == parts.count
      let gap = isLast ? parts[place - 1].upperBound..<part.lowerBound : part.upperBound..<parts[place + 1].lowerBound
      let range = isLast ? gap.lowerBound..<part.upperBound : part.lowerBound..<gap.upperBound
      return hasComment(gap) ? nil : Change(range, "")
    }
    guard let start = start(of: part, in: node) else { return nil }
    let line = lineStart(before: start)
    if bytes[line..<start].allSatisfy({ $0 == UInt8(ascii: " ") }) {
      let end = lineEnd(from: part.upperBound)
      guard end == bytes.count else { return Change(line..<behindLineBreak(at: end), "") }
      // The last line has no line end: the one before it goes.
      return Change(lineEnd(before: line)..<end, "")
    }
    // The first part stands behind the dash of a list, where the next one takes its place.
    guard place + 1 < parts.count, let next = self.start(of: parts[place + 1], in: node),
      !hasComment(lineEnd(from: part.upperBound)..<next)
    else { return nil }
    return Change(start..<next, "")
  }

  /// A collection without its only part; nil if a comment stands in the way.
  func emptying(_ node: YAMLLayout, at path: some BidirectionalCollection<YAMLStep>) -> Change? {
    var start = node.bytes.lowerBound
    let empty = if case .sequence = node.content { "[]" } else { "{}" }
    guard node.style == .block else {
      let isPlain = node.parts.allSatisfy { part in
        !hasComment(start..<part.lowerBound) && !hasComment(part.upperBound..<node.bytes.upperBound)
      }
      return isPlain ? Change(node.bytes, empty) : nil
    }
    guard case .key? = path.last else { return Change(node.bytes, empty) }
    // On the line of its key.
    start = skippedBack(from: start, Self.white + Self.breaks)
    guard start > 0, bytes[start - 1] == UInt8(ascii: ":") else { return nil }
    return Change(start..<node.bytes.upperBound, " " + empty)
  }

  /// Where a part begins: a key, or the dash of an item.
  private func start(of part: Range<Int>, in node: YAMLLayout) -> Int? {
    guard case .sequence = node.content else { return part.lowerBound }
    let behind = skippedBack(from: part.lowerBound, Self.white + Self.breaks)
    return behind > 0 && bytes[behind - 1] == UInt8(ascii: "-") ? behind - 1 : nil
  }

  /// Whether the bytes between two parts hold a comment.
  private func hasComment(_ range: Range<Int>) -> Bool { bytes[range].contains(UInt8(ascii: "#")) }

  // MARK: - Lines

  private static let white = [UInt8(ascii: " "), UInt8(ascii: "\t")]
  private static let breaks = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]

  /// The line break of the text.
  private var lineBreak: String {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return "\n" }
    return first > 0 && bytes[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  private func lineStart(before place: Int) -> Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start..<place].lastIndex { Self.breaks.contains($0) }.map { $0 + 1 } ?? start
  }

  private func lineEnd(from place: Int) -> Int {
    bytes[place...].firstIndex { Self.breaks.contains($0) } ?? bytes.count
  }

  /// The end of the line before the one that starts at a place.
  private func lineEnd(before start: Int) -> Int {
    guard start > 0 else { return 0 }
    let isPair = start > 1 && bytes[start - 1] == UInt8(ascii: "\n") && bytes[start - 2] == UInt8(ascii: "\r")
    return start - (isPair ? 2 : 1)
  }

  private func behindLineBreak(at place: Int) -> Int {
    let isPair = bytes[place] == UInt8(ascii: "\r") && place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\n")
    return place + (isPair ? 2 : 1)
  }

  private func skipped(from place: Int, _ white: [UInt8]) -> Int {
    bytes[place...].firstIndex { !white.contains($0) } ?? bytes.count
  }

  private func skippedBack(from place: Int, _ white: [UInt8]) -> Int {
    bytes[..<place].lastIndex { !white.contains($0) }.map { $0 + 1 } ?? 0
  }
}

extension YAMLEditor.Change {
  fileprivate init(at place: Int, _ text: String) { self.init(place..<place, text) }
}

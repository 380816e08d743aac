/// The marks within a line of Markdown.
///
/// The line is walked as an array of scalars, because a file can be one line of a hundred megabytes.
struct MarkdownInline {
  /// The text without marks, pictures and tags, cleaned.
  let text: String
  /// The share of its letters that link.
  let linkShare: Double

  private static let longestShown = 600
  private static let longestAddress = 2000
  private static let longestTag = 300

  init(_ line: String) {
    var reader = Reader(line: Array(line.unicodeScalars))
    reader.read()
    text = String(reader.plain).articleText
    linkShare = Double(reader.linked) / Double(max(1, reader.plain.count))
  }

  private struct Reader {
    let line: [Unicode.Scalar]
    var plain = String.UnicodeScalarView()
    var linked = 0
    private var index = 0
    /// The next closing brackets that are known.
    private var next: [Unicode.Scalar: Int] = [:]

    init(line: [Unicode.Scalar]) { self.line = line }

    mutating func read() {
      while index < line.count {
        if !takeEscape(), !takeLink(), !takeTag(), !takeMark() {
          plain.append(line[index])
          index += 1
        }
      }
    }

    /// A backslash before a sign.
    private mutating func takeEscape() -> Bool {
      guard line[index] == "\\", let next = line[safe: index + 1], !next.properties.isAlphabetic, next.value > 0x20
      else {
        return false
      }
      plain.append(next)
      index += 2
      return true
    }

    /// A link is its words; a picture shows nothing, and a link around a picture neither.
    private mutating func takeLink() -> Bool {
      let isPicture = line[index] == "!" && line[safe: index + 1] == "["
      guard isPicture || line[index] == "[" else { return false }
      let start = index + (isPicture ? 2 : 1)
      if !isPicture, line[safe: start] == "!", line[safe: start + 1] == "[" {
        index = start
        return takeLink()
      }
      guard let close = find("]", from: start, within: longestShown) else { return false }
      if line[safe: start] == "^" {
        index = close + (line[safe: close + 1] == ":" ? 2 : 1)
        return true
      }
      let open = line[safe: close + 1]
      guard open == "(" || open == "[",
        let end = find(open == "(" ? ")" : "]", from: close + 2, within: longestAddress)
      else { return false }
      if !isPicture {
        plain.append(contentsOf: line[start..<close])
        linked += close - start
      } else if line[safe: end + 1] == "]", line[safe: end + 2] == "(" {
        // The rest of a link around the picture.
        index = (find(")", from: end + 3, within: longestAddress) ?? end + 2) + 1
        return true
      }
      index = end + 1
      return true
    }

    private mutating func takeTag() -> Bool {
      guard line[index] == "<", let next = line[safe: index + 1],
        next.properties.isAlphabetic || "/!".unicodeScalars.contains(next),
        let end = find(">", from: index + 1, within: longestTag)
      else { return false }
      index = end + 1
      return true
    }

    private mutating func takeMark() -> Bool {
      switch line[index] {
      case "*", "`": index += 1
      case "_" where line[safe: index + 1] == "_": index += 2
      default: return false
      }
      return true
    }

    /// The next place of a scalar. Each is looked for once, so that a line of opening brackets takes no longer than others.
    private mutating func find(_ scalar: Unicode.Scalar, from start: Int, within length: Int) -> Int? {
      guard start < line.count else { return nil }
      if next[scalar].map({ $0 < start }) ?? true { next[scalar] = line[start...].firstIndex(of: scalar) ?? .max }
      return next[scalar].flatMap { $0 < start + length ? $0 : nil }
    }
  }
}

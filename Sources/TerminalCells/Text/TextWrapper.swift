extension TerminalText {
  /// The text in lines of at most `width` columns.
  ///
  /// Lines break at blanks, around wide clusters (so Chinese text breaks anywhere except before a closing character),
  /// and within words longer than a line. A newline starts a new line. An empty text gives no lines.
  package static func wrap(_ text: String, to width: Int) -> [String] {
    guard !text.isEmpty else {
      return []
    }
    guard width > 0 else {
      return [""]
    }
    let simpleWidth = simpleWidth(of: text)
    if let simpleWidth, simpleWidth <= width, text.utf8.last != UInt8(ascii: " ") { return [text] }
    // Most texts are scalars that are drawn unchanged, and need no clusters.
    if simpleWidth != nil, width > 1 { return TextWrapper(simple: text).lines(to: width) }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      TextWrapper(Cluster.clusters(of: clean(String(paragraph))), width: width).lines(to: width)
    }
  }
}

/// Wraps one paragraph. A line is a range of its text: blanks are lost only where it breaks.
private struct TextWrapper {
  /// A cluster of the text: where it ends, in bytes, and what decides whether a line may break beside it.
  private struct Piece {
    let end: Int
    let width: Int
    let isBlank: Bool
    let isClosing: Bool
    let isOpening: Bool

    /// The scalar is nil for a cluster of several.
    init(_ scalar: Unicode.Scalar?, end: Int, width: Int) {
      (self.end, self.width) = (end, width)
      isBlank = scalar == " "
      // Punctuation is rare, and most of it is looked up for nothing.
      let mayBePunctuation = scalar.map { $0.value >= 0x2018 } ?? false
      isClosing = mayBePunctuation && scalar.map { TextWrapper.closing.contains($0) } ?? false
      isOpening = mayBePunctuation && scalar.map { TextWrapper.opening.contains($0) } ?? false
    }
  }

  private static let closing = Set("，。、；：？！）」』》〉】”’…".unicodeScalars)
  private static let opening = Set("（「『《〈【“‘".unicodeScalars)

  private let bytes: [UInt8]
  private let pieces: [Piece]

  /// A text whose scalars are all drawn unchanged, each for itself.
  init(simple text: String) {
    bytes = Array(text.utf8)
    var end = 0
    pieces = text.unicodeScalars.map { scalar in
      end += UTF8.width(scalar)
      return Piece(scalar, end: end, width: scalar.columns)
    }
  }

  /// Clusters for lines of a width. One that is wider becomes `?`, as in a cell buffer.
  init(_ clusters: [Cluster], width: Int) {
    var bytes: [UInt8] = []
    pieces = clusters.map { cluster in
      let fits = cluster.width <= width
      bytes += (fits ? cluster.text : "?").utf8
      let scalars = cluster.text.unicodeScalars
      return Piece(scalars.count == 1 ? scalars.first : nil, end: bytes.count, width: fits ? cluster.width : 1)
    }
    self.bytes = bytes
  }

  func lines(to width: Int) -> [String] {
    var lines: [String] = []
    // The line, without the blanks behind it.
    var line = 0..<0
    var lineWidth = 0
    func breakLine(before next: Int) {
      lines.append(text(of: line))
      (line, lineWidth) = (next..<next, 0)
    }
    for (blanks, word) in words {
      let wordWidth = pieces[word].reduce(0) { $0 + $1.width }
      if lineWidth + blanks + wordWidth > width {
        // Leading blanks are the paragraph's indent. They stay if the first word fits beside them.
        if lineWidth > 0 { breakLine(before: word.lowerBound) } else { line = word.lowerBound..<word.lowerBound }
      } else {
        lineWidth += blanks
      }
      for place in word {
        if lineWidth + pieces[place].width > width { breakLine(before: place) }
        line = line.lowerBound..<(place + 1)
        lineWidth += pieces[place].width
      }
    }
    lines.append(text(of: line))
    return lines
  }

  /// The words, each with the number of blanks before it. Wide clusters are words of their own, with the punctuation that
  /// must not be parted from them.
  private var words: [(blanks: Int, word: Range<Int>)] {
    var words: [(blanks: Int, word: Range<Int>)] = []
    var (blanks, start) = (0, 0)
    func end(at place: Int) {
      guard start < place else { return }
      words.append((blanks, start..<place))
      (blanks, start) = (0, place)
    }
    for place in pieces.indices {
      if pieces[place].isBlank {
        end(at: place)
        blanks += 1
        start = place + 1
      } else if place > start, mayBreak(between: place - 1, place) {
        end(at: place)
      }
    }
    end(at: pieces.count)
    return words
  }

  private func mayBreak(between last: Int, _ next: Int) -> Bool {
    let besideWide = pieces[last].width > 1 || pieces[next].width > 1
    return besideWide && !pieces[next].isClosing && !pieces[last].isOpening
  }

  private func text(of line: Range<Int>) -> String {
    guard !line.isEmpty else { return "" }
    let start = line.lowerBound == 0 ? 0 : pieces[line.lowerBound - 1].end
    return String(decoding: bytes[start..<pieces[line.upperBound - 1].end], as: UTF8.self)
  }
}

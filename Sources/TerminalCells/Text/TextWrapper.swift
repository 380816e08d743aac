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
    let paragraphs =
      simpleWidth != nil ? [text[...]] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return paragraphs.flatMap { paragraph in
      // Most paragraphs are plain words and figures and need no clusters.
      if isPlain(paragraph) {
        return PlainWrapper(width: width).lines(of: Array(paragraph.utf8))
      }
      var wrapper = TextWrapper(width: width)
      return wrapper.lines(of: Cluster.clusters(of: clean(String(paragraph))))
    }
  }
}

/// Wraps the clusters of one paragraph.
private struct TextWrapper {
  private static let closing: Set<String> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "」", "』", "》", "〉", "】", "”", "’", "…",
  ]
  private static let opening: Set<String> = ["（", "「", "『", "《", "〈", "【", "“", "‘"]

  private let width: Int
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0
  /// Blanks between the line and the word, dropped at a line break.
  private var gap = 0
  private var word: [Cluster] = []
  private var wordWidth = 0

  init(width: Int) {
    self.width = width
  }

  mutating func lines(of clusters: [Cluster]) -> [String] {
    for cluster in clusters {
      take(cluster)
    }
    placeWord()
    lines.append(line)
    return lines
  }

  private mutating func take(_ cluster: Cluster) {
    if cluster.text == " " {
      placeWord()
      gap += 1
      return
    }
    if mayBreak(before: cluster) {
      placeWord()
    }
    // A wide cluster cannot fit a line of one column; `?` keeps its place, as in a cell buffer.
    let fitting = cluster.width <= width ? cluster : Cluster(text: "?", width: 1)
    word.append(fitting)
    wordWidth += fitting.width
  }

  private func mayBreak(before cluster: Cluster) -> Bool {
    guard let last = word.last else {
      return false
    }
    let besideWide = last.width > 1 || cluster.width > 1
    return besideWide && !Self.closing.contains(cluster.text) && !Self.opening.contains(last.text)
  }

  private mutating func placeWord() {
    guard !word.isEmpty else {
      return
    }
    if lineWidth > 0, lineWidth + gap + wordWidth > width {
      breakLine()
    }
    // Leading blanks are the paragraph's indent. They stay if the first word fits beside them.
    let blanks = lineWidth == 0 && gap + wordWidth > width ? 0 : gap
    append(String(repeating: " ", count: blanks), width: blanks)
    for cluster in word {
      if lineWidth + cluster.width > width {
        breakLine()
      }
      append(cluster.text, width: cluster.width)
    }
    word.removeAll(keepingCapacity: true)
    wordWidth = 0
    gap = 0
  }

  private mutating func append(_ text: String, width: Int) {
    line += text
    lineWidth += width
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    lineWidth = 0
    gap = 0
  }
}

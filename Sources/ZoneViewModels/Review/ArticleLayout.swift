import ZoneDraft

/// The wrapped lines of an article, with where each stands in its paragraph. It is made once for a width.
struct ArticleLayout: Equatable, Sendable {
  struct Line: Equatable {
    let text: String
    /// The index of its paragraph; nil for the gap between two.
    let paragraph: Int?
    /// The bytes of the paragraph that it has.
    let bytes: Range<Int>
    let isFirst: Bool
  }

  let document: String
  let columns: Int
  let lines: [Line]
  /// The findings of each paragraph.
  let findings: [[Finding]]

  init(_ review: Review, columns: Int, wrap: (String, Int) -> [String]) {
    (document, self.columns) = (review.document, columns)
    let paragraphs = review.draft.article.paragraphs
    let numbered = Dictionary(grouping: review.draft.findings) { $0.span.paragraph }
    findings = paragraphs.map { block in (numbered[block.number] ?? []).filter { $0.span.isIn(block) } }
    var lines: [Line] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { lines.append(Line(text: "", paragraph: nil, bytes: 0..<0, isFirst: false)) }
      lines += Self.lines(of: paragraph, index, wrap(paragraph.text, columns))
    }
    self.lines = lines
  }

  /// The wrapped texts follow each other in the paragraph, with blanks between them.
  private static func lines(of paragraph: Paragraph, _ index: Int, _ texts: [String]) -> [Line] {
    let bytes = Array(paragraph.text.utf8)
    var place = 0
    return texts.enumerated().map { number, text in
      let line = Array(text.utf8)
      while place < bytes.count, bytes[place] == UInt8(ascii: " "), line.first != UInt8(ascii: " ") { place += 1 }
      let end = min(bytes.count, place + line.count)
      // Characters that the terminal cannot show are drawn as others, and then no words are marked.
      let isSame = bytes[place..<end].elementsEqual(line)
      defer { place = end }
      return Line(text: text, paragraph: index, bytes: isSame ? place..<end : place..<place, isFirst: number == 0)
    }
  }
}

extension TextSpan {
  /// Whether its words stand there. Headline and byline have one number.
  func isIn(_ block: Paragraph) -> Bool {
    guard paragraph == block.number, range.upperBound <= block.text.utf8.count else { return false }
    return block.text.utf8.dropFirst(range.lowerBound).prefix(range.count).elementsEqual(words.utf8)
  }
}

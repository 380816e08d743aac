import ZoneData
import ZoneDraft

/// The article beside a draft, ready to draw: wrapped lines with the words that mean something.
package struct ArticleModel: Equatable, Sendable {
  /// Characters of a line, and what they mean.
  package struct Span: Equatable, Sendable {
    package let range: Range<Int>
    package let role: Role
  }

  /// A wrapped line.
  package struct Line: Equatable, Sendable {
    package let text: String
    /// The number of its paragraph, on the first line of each.
    package let number: Int?
    package let isHeading: Bool
    package var spans: [Span]
    /// The characters of the selected words.
    package var selected: Range<Int>?
  }

  package let title: String
  /// The lines of the window.
  package let lines: [Line]
  /// The number of lines before the window, and of all lines.
  package let top: Int
  package let lineCount: Int

  /// The window of a layout that shows the selected words.
  init(_ layout: ArticleLayout, of review: Review, selected: TextSpan?, rows: Int) {
    let paragraphs = review.draft.article.paragraphs
    title = review.draft.title
    lineCount = layout.lines.count
    let chosen = selected.flatMap { span in paragraphs.firstIndex { span.isIn($0) }.map { (index: $0, span: span) } }
    let focus = chosen.flatMap { chosen in
      layout.lines.firstIndex { $0.paragraph == chosen.index && $0.bytes.overlaps(chosen.span.range) }
    }
    let top = max(0, min((focus ?? 0) - rows / 3, layout.lines.count - rows))
    self.top = top
    lines = layout.lines.dropFirst(top).prefix(rows).map { line in
      guard let index = line.paragraph else { return Line(text: "", number: nil, isHeading: false, spans: []) }
      let (block, findings) = (paragraphs[index], layout.findings[index])
      let shown = findings.filter { $0.span.range.overlaps(line.bytes) }
      return Line(
        text: line.text, number: line.isFirst ? block.number : nil,
        isHeading: block.kind == .headline || block.kind == .subheading,
        spans: shown.compactMap { finding in
          Self.characters(finding.span.range, of: line).map { Span(range: $0, role: finding.meaning.role) }
        },
        selected: chosen?.index == index ? chosen.flatMap { Self.characters($0.span.range, of: line) } : nil)
    }
  }

  /// The characters of a line that are bytes of its paragraph; nil if none are.
  private static func characters(_ wanted: Range<Int>, of line: ArticleLayout.Line) -> Range<Int>? {
    let common = wanted.clamped(to: line.bytes)
    guard !common.isEmpty else { return nil }
    func character(_ byte: Int) -> Int {
      let text = line.text
      let place = text.utf8.index(text.startIndex, offsetBy: byte - line.bytes.lowerBound, limitedBy: text.endIndex)
      return text.distance(from: text.startIndex, to: place ?? text.endIndex)
    }
    return character(common.lowerBound)..<character(common.upperBound)
  }
}

extension Finding.Meaning {
  /// The role in which its words are drawn.
  fileprivate var role: Role {
    switch self {
    case .record, .post: .key
    case .date, .place: .coming
    case .status, .quantity: .corrected
    case .speaker, .link, .source: .label
    }
  }
}

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
  package let lines: [Line]
  /// The first line to show.
  package let top: Int

  /// Wraps the article to `columns`, and scrolls so that the selected words are visible.
  init(_ review: Review, selected: TextSpan?, columns: Int, rows: Int, wrap: (String, Int) -> [String]) {
    title = review.draft.title
    var lines: [Line] = []
    var focus = 0
    for paragraph in review.draft.article.paragraphs {
      let marks = review.draft.findings.filter { $0.span.isIn(paragraph) }
      let isHeading = paragraph.kind == .headline || paragraph.kind == .subheading
      var from = paragraph.text.startIndex
      for (index, text) in wrap(paragraph.text, columns).enumerated() {
        let range = paragraph.text[from...].range(of: text) ?? from..<from
        from = range.upperBound
        let bytes = Self.bytes(of: range, in: paragraph.text)
        var line = Line(
          text: text, number: index == 0 ? paragraph.number : nil, isHeading: isHeading,
          spans: marks.compactMap { mark in
            Self.characters(mark.span.range, of: text, at: bytes).map { Span(range: $0, role: mark.meaning.role) }
          })
        if let selected, selected.isIn(paragraph) {
          line.selected = Self.characters(selected.range, of: text, at: bytes)
          if line.selected != nil, focus == 0 || lines.last?.selected == nil { focus = lines.count }
        }
        lines.append(line)
      }
      lines.append(Line(text: "", number: nil, isHeading: false, spans: []))
    }
    self.lines = Array(lines.dropLast())
    top = max(0, min(focus - rows / 3, lines.count - 1 - rows))
  }

  private static func bytes(of range: Range<String.Index>, in text: String) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<(start + text.utf8.distance(from: range.lowerBound, to: range.upperBound))
  }

  /// The characters of a line that are bytes of its paragraph; nil if none are.
  private static func characters(_ wanted: Range<Int>, of line: String, at bytes: Range<Int>) -> Range<Int>? {
    let common = wanted.clamped(to: bytes)
    guard !common.isEmpty else { return nil }
    func character(_ byte: Int) -> Int {
      let place = line.utf8.index(line.startIndex, offsetBy: byte - bytes.lowerBound, limitedBy: line.endIndex)
      return line.distance(from: line.startIndex, to: place ?? line.endIndex)
    }
    return character(common.lowerBound)..<character(common.upperBound)
  }
}

extension TextSpan {
  /// Whether its words stand there. Headline and byline have one number.
  fileprivate func isIn(_ block: Paragraph) -> Bool {
    guard paragraph == block.number, range.upperBound <= block.text.utf8.count else { return false }
    let bytes = block.text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return bytes.elementsEqual(words.utf8)
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

/// Wraps a paragraph of printable ASCII by its bytes.
///
/// The result is the same as that of `TextWrapper`. The detail wraps a page of text at each key, and splitting it into
/// clusters was most of the cost of that key.
struct PlainWrapper {
  let width: Int

  /// The lines, without the blanks at which the paragraph was broken.
  func lines(of paragraph: [UInt8]) -> [String] {
    var lines: [String] = []
    var line = 0..<0
    func breakLine(at end: Int, next: Int) {
      lines.append(String(decoding: paragraph[line.lowerBound..<end], as: UTF8.self))
      line = next..<next
    }
    for word in Words(paragraph) {
      if word.upperBound - line.lowerBound > width {
        if line.isEmpty {
          // Leading blanks are the paragraph's indent. They stay if the first word fits beside them.
          line = word.lowerBound..<word.lowerBound
        } else {
          breakLine(at: line.upperBound, next: word.lowerBound)
        }
      }
      while word.upperBound - line.lowerBound > width {
        breakLine(at: line.lowerBound + width, next: line.lowerBound + width)
      }
      line = line.lowerBound..<word.upperBound
    }
    breakLine(at: line.upperBound, next: line.upperBound)
    return lines
  }

  /// The ranges of a paragraph's words.
  private struct Words: Sequence, IteratorProtocol {
    private let paragraph: [UInt8]
    private var place = 0

    init(_ paragraph: [UInt8]) {
      self.paragraph = paragraph
    }

    mutating func next() -> Range<Int>? {
      let blank = UInt8(ascii: " ")
      guard let start = paragraph[place...].firstIndex(where: { $0 != blank }) else { return nil }
      place = paragraph[start...].firstIndex(of: blank) ?? paragraph.count
      return start..<place
    }
  }
}

/// Fills lines with a paragraph of printable ASCII, as `TextWrapper` does with any other, but by its bytes: the detail wraps
/// a page of texts at each key, and to take them apart into clusters was most of what the key cost.
struct PlainWrapper {
  let width: Int

  /// The lines; each is a piece of the paragraph, without the blanks at which it was broken.
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
          // Blanks at the start of a paragraph are its indent, and stay while the word fits beside them.
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

  /// Where the words of a paragraph stand.
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

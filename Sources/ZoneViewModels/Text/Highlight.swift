import ZoneData

/// The positions of the filter's words in a text, for highlighting.
package enum Highlight {
  /// The ranges of the words, in characters. Case and accents are ignored.
  package static func ranges(of words: [String], in text: String) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    // Characters are folded one by one, because one may fold to none or to several.
    let folded = text.map { FoldedText.fold(String($0)) }
    let whole = folded.joined()
    return words.flatMap { word in
      whole.ranges(of: word).map { range in
        let start = whole.distance(from: whole.startIndex, to: range.lowerBound)
        return characters(start..<start + word.count, folded)
      }
    }
  }

  /// The characters whose folded forms cover a range of the folded text.
  private static func characters(_ range: Range<Int>, _ folded: [String]) -> Range<Int> {
    var (start, end, offset) = (0, folded.count, 0)
    for (index, part) in folded.enumerated() {
      if offset <= range.lowerBound { start = index }
      offset += part.count
      if offset >= range.upperBound {
        end = index + 1
        break
      }
    }
    return start..<end
  }
}

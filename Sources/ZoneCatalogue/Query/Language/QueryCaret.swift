/// The text that is being typed at the caret of a query.
struct QueryCaret {
  /// The part before the caret, without quotes.
  let beginning: String
  /// The key of the term whose value is being typed; nil for a key or a word.
  let key: QueryKey?
  /// The characters that a completion replaces.
  let range: Range<Int>
  /// The query without the text that is being typed.
  let rest: String

  /// nil if nothing can be completed.
  init?(_ text: String, at caret: Int) {
    let tokens = QueryScanner.tokens(of: text)
    guard let token = tokens.first(where: { $0.range.lowerBound < caret && caret <= $0.range.upperBound }) else {
      (beginning, key, range, rest) = ("", nil, caret..<caret, text)
      return
    }
    let start =
      token.isTerm && caret > token.keyRange.upperBound ? token.valueRange.lowerBound : token.keyRange.lowerBound
    let typed = text.characters(min(start, caret)..<caret)
    if let name = token.key, caret > token.keyRange.upperBound {
      guard let key = QueryKey(name) else { return nil }
      self.key = key
      range = token.valueRange
      beginning = String(typed.filter { !SearchQuery.quotes.contains($0) })
    } else {
      guard !token.isQuoted || token.isTerm else { return nil }
      key = nil
      range = token.keyRange.lowerBound..<(token.isTerm ? token.keyRange.upperBound + 1 : token.range.upperBound)
      beginning = String(typed)
    }
    let count = min(text.count, QueryScanner.longest)
    rest = text.characters(0..<token.range.lowerBound) + text.characters(token.range.upperBound..<count)
  }
}

extension String {
  fileprivate func characters(_ range: Range<Int>) -> String {
    String(dropFirst(range.lowerBound).prefix(range.count))
  }
}

/// A typed query, as terms that must all match, in any order.
///
/// Every text is a valid query: punctuation separates words, an unclosed quote extends to the end, and excess text is
/// cut off.
package struct SearchQuery: Hashable, Sendable {
  enum Term: Hashable, Sendable {
    /// A word, the beginning or a part of a word, pinyin, or initials.
    case word(String)
    /// Consecutive Chinese characters.
    case run(String)
    /// Consecutive words. If the quote is unclosed, the last word may be incomplete.
    case phrase([SearchWord], isClosed: Bool)
  }

  let terms: [Term]

  /// Parses a typed text.
  package init(_ typed: String) {
    let typed = String(typed.unicodeScalars.prefix(Self.longest))
    let parts = typed.split(omittingEmptySubsequences: false) { Self.quotes.contains($0) }
    var terms: [Term] = []
    for (index, part) in parts.enumerated() {
      let words = SearchWord.split(String(part))
      if index.isMultiple(of: 2) {
        terms += words.map { $0.isHan ? .run($0.text) : .word($0.text) }
      } else if !words.isEmpty {
        terms.append(.phrase(words, isClosed: index + 1 < parts.count))
      }
    }
    self.terms = Array(terms.prefix(Self.mostTerms))
  }

  /// Whether the query has no terms.
  package var isEmpty: Bool { terms.isEmpty }

  private static let longest = 256
  private static let mostTerms = 12
  static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
}

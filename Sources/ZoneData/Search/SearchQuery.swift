/// What somebody typed, as terms that must all be found, in any order.
///
/// Nothing typed is an error: signs part words, an open quote ends with the text, and too much is cut.
package struct SearchQuery: Hashable, Sendable {
  enum Term: Hashable, Sendable {
    /// A word, the beginning or a part of one, pinyin, or initials.
    case word(String)
    /// Chinese characters that stand together.
    case run(String)
    /// Words in that order; while the quote is open, the last may be unfinished.
    case phrase([SearchWord], isClosed: Bool)
  }

  let terms: [Term]

  /// Takes whatever was typed.
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

  /// Whether there is nothing to search for.
  package var isEmpty: Bool { terms.isEmpty }

  private static let longest = 256
  private static let mostTerms = 12
  static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
}

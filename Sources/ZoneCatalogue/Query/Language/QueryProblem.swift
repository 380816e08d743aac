/// A mistake in a typed query.
package struct QueryProblem: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    case unknownKey, unknownValue, ambiguousValue, emptyValue, badDate, emptySpan, unclosedQuote, excludedWord, tooLong
    /// One letter is wrong; the query is read as if it were right.
    case misspelled
  }

  package let kind: Kind
  /// The characters with the mistake, counted from 0.
  package let range: Range<Int>
  package let message: String
  /// A replacement for the characters.
  package let fix: String?
}

/// The result of parsing a query: the filter of the valid part, and the mistakes.
package struct ParsedQuery: Hashable, Sendable {
  package var filter = Filter()
  package var problems: [QueryProblem] = []

  package init() {}
}

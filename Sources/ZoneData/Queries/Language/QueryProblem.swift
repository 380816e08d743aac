/// A mistake in a query that somebody typed.
package struct QueryProblem: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    case unknownKey, unknownValue, ambiguousValue, emptyValue, badDate, emptySpan, unclosedQuote, excludedWord, tooLong
  }

  package let kind: Kind
  /// The characters it is about, counted from 0.
  package let range: Range<Int>
  /// One sentence.
  package let message: String
  /// What could stand in place of the characters.
  package let mend: String?
}

/// What a text in the query language says: what is right of it narrows, the rest is told.
package struct ParsedQuery: Hashable, Sendable {
  package var filter = Filter()
  package var problems: [QueryProblem] = []
}

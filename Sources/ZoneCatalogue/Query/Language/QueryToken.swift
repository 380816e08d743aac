/// A part of a query between blanks: a term such as `-status:proposed`, or a word or phrase. Ranges count characters.
struct QueryToken: Hashable {
  let range: Range<Int>
  let isExcluded: Bool
  /// The key of a term; nil for words.
  let key: String?
  let keyRange: Range<Int>
  /// The value of a term without its quotes, or the words.
  let value: String
  let valueRange: Range<Int>
  /// The words as typed, with their quotes.
  let raw: String
  let isQuoted: Bool
  /// The position of a quote that is not closed.
  let openQuote: Int?

  /// Whether it is a key with a value.
  var isTerm: Bool { key != nil }
}

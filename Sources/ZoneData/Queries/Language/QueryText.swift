/// Writes the query language.
enum QueryText {
  /// A value as it stands behind a colon.
  static func quoted(_ value: String) -> String {
    let isPlain = !value.isEmpty && !value.contains { $0.isWhitespace || SearchQuery.quotes.contains($0) }
    return isPlain ? value : "\"\(value.replacing("\"", with: "\"\""))\""
  }

  /// Words so that none of them is read as a term: what could be one loses the signs, which only part words.
  static func words(_ text: String) -> String {
    let tokens = QueryScanner.tokens(of: text)
    let words = tokens.map { $0.isTerm ? $0.raw.replacing(":", with: " ") : $0.raw }.joined(separator: " ")
    return tokens.contains { $0.isTerm || $0.isExcluded } ? self.words(words) : words
  }
}

extension Filter {
  /// The filter in the query language; reading it gives the same filter again.
  package var text: String {
    var parts = choices.map { choice in
      "\(choice.isExcluded ? "-" : "")\(choice.facet.rawValue):\(QueryText.quoted(choice.value))"
    }
    parts += [since.map { "since:\(QueryText.quoted($0.text))" }, until.map { "until:\(QueryText.quoted($0.text))" }]
      .compactMap(\.self)
    parts.append(QueryText.words(words))
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

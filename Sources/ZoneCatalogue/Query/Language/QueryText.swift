enum QueryText {
  /// A value as written after a colon.
  static func quoted(_ value: String) -> String {
    let isPlain = !value.isEmpty && !value.contains { $0.isWhitespace || SearchQuery.quotes.contains($0) }
    return isPlain ? value : "\"\(value.replacing("\"", with: "\"\""))\""
  }

  /// Words in a form that is not parsed as terms: colons and signs that would make a term become separators.
  static func words(_ text: String) -> String {
    let tokens = QueryScanner.tokens(of: text)
    let words = tokens.map { $0.isTerm ? $0.raw.replacing(":", with: " ") : $0.raw }.joined(separator: " ")
    return tokens.contains { $0.isTerm || $0.isExcluded } ? self.words(words) : words
  }
}

extension Filter {
  /// The filter in the query language. Parsing it gives the same filter again.
  package var text: String {
    var parts = choices.map { choice in
      "\(choice.isExcluded ? "-" : "")\(choice.facet.rawValue):\(QueryText.quoted(choice.value))"
    }
    parts += [since.map { "since:\(QueryText.quoted($0.text))" }, until.map { "until:\(QueryText.quoted($0.text))" }]
      .compactMap(\.self)
    parts += seen.map { "\($0.key.rawValue):\(QueryText.quoted($0.text))" }
    parts.append(QueryText.words(words))
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

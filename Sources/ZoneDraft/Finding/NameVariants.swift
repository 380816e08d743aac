import ZoneData

/// Shorter and longer ways to write the name of a body or a zone.
///
/// `KP IT Board` for the Khyber Pakhtunkhwa Information Technology Board, `Ministry of IT` for the Ministry of Information
/// Technology and Telecommunication, `Rapidev` for Rapidev DMCC.
struct NameVariants {
  private let tokenizer: Tokenizer
  private(set) var all: Set<String> = []

  private static let shortest = 4
  /// Of the phrases that can be abbreviated in a name.
  private static let mostPhrases = 3

  init(_ name: String, _ tokenizer: Tokenizer, isBody: Bool) {
    self.tokenizer = tokenizer
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    all = abbreviated(name)
    guard isBody else { return }
    for form in all.union([name]) {
      all.formUnion([withoutLegalForm(form), ministry(form)].compactMap(\.self))
    }
  }

  /// The name with each abbreviation for its phrase, and each phrase for its abbreviation.
  private func abbreviated(_ name: String) -> Set<String> {
    var found: Set<String> = []
    var open = [name]
    for _ in 0..<Self.mostPhrases {
      open = open.flatMap(exchanged).filter { $0 != name && found.insert($0).inserted }
    }
    return found
  }

  private func exchanged(_ name: String) -> [String] {
    let tokens = tokenizer.tokens(of: name)
    guard tokens.count > 1 else { return [] }
    return tokens.indices.compactMap { start in
      guard let match = tokenizer.rules[.abbreviations].match(tokens, at: start), match.tokens.count < tokens.count
      else { return nil }
      let range = tokens[match.tokens.lowerBound].range.lowerBound..<tokens[match.tokens.upperBound - 1].range.upperBound
      let bytes = Array(name.utf8)
      return String(decoding: bytes[..<range.lowerBound] + Array(match.value.utf8) + bytes[range.upperBound...], as: UTF8.self)
    }
  }

  /// The name of a company without `Ltd` and the like.
  private func withoutLegalForm(_ name: String) -> String? {
    let tokens = tokenizer.tokens(of: name)
    var end = tokens.count
    while end > 1, tokens[end - 1].shape == .mark || tokenizer.rules[.legalForms].has(tokens[end - 1].text) { end -= 1 }
    let short = prefix(of: name, tokens, end)
    return end < tokens.count && short.utf8.count >= Self.shortest ? short : nil
  }

  /// The name of a ministry up to its first `and`.
  private func ministry(_ name: String) -> String? {
    let tokens = tokenizer.tokens(of: name)
    guard tokens.first?.text == "ministry", let end = tokens.firstIndex(where: { $0.text == "and" }), end > 2 else {
      return nil
    }
    return prefix(of: name, tokens, end)
  }

  private func prefix(of name: String, _ tokens: [Token], _ end: Int) -> String {
    end > 0 ? String(decoding: Array(name.utf8)[..<tokens[end - 1].range.upperBound], as: UTF8.self) : ""
  }
}

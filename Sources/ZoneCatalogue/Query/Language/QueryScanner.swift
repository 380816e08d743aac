/// Splits a query into tokens. Nothing typed is an error here; too long a text is cut.
struct QueryScanner {
  private let characters: [Character]
  private var place = 0

  /// The longest text. Longer ones are pasted by mistake.
  static let longest = 4000

  private init(_ text: String) {
    characters = Array(text.prefix(Self.longest))
  }

  static func tokens(of text: String) -> [QueryToken] {
    var scanner = QueryScanner(text)
    var tokens: [QueryToken] = []
    while let token = scanner.next() {
      tokens.append(token)
    }
    return tokens
  }

  private mutating func next() -> QueryToken? {
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    guard place < characters.count else { return nil }
    let start = place
    let isExcluded = characters[start] == "-" && start + 1 < characters.count && characters[start + 1].isTermStart
    let wordStart = isExcluded ? start + 1 : start
    let colon = colon(after: wordStart)
    place = colon.map { $0 + 1 } ?? wordStart
    let valueStart = place
    let (value, isQuoted, openQuote) = takeValue()
    return QueryToken(
      range: start..<place, isExcluded: isExcluded,
      key: colon.map { String(characters[wordStart..<$0]) }, keyRange: wordStart..<(colon ?? wordStart),
      value: value, valueRange: valueStart..<place, raw: String(characters[wordStart..<place]),
      isQuoted: isQuoted, openQuote: openQuote)
  }

  /// The colon of a term: Latin letters precede it, and it does not start an address.
  private func colon(after start: Int) -> Int? {
    var end = start
    while end < characters.count, characters[end].isKeyLetter { end += 1 }
    guard end > start, end < characters.count, characters[end] == ":" else { return nil }
    return characters[(end + 1)...].starts(with: "//") ? nil : end
  }

  /// Reads up to a blank outside quotes. Within straight quotes, two quotes stand for one.
  private mutating func takeValue() -> (text: String, isQuoted: Bool, openQuote: Int?) {
    var text = ""
    var isQuoted = false
    var open: Int?
    while place < characters.count {
      let character = characters[place]
      if let start = open, characters[start].isClosed(by: character) {
        if character == "\"", place + 1 < characters.count, characters[place + 1] == "\"" {
          text.append(character)
          place += 1
        } else {
          open = nil
        }
      } else if open == nil, SearchQuery.quotes.contains(character) {
        open = place
        isQuoted = true
      } else if open == nil, character.isWhitespace {
        break
      } else {
        text.append(character)
      }
      place += 1
    }
    return (text, isQuoted, open)
  }
}

extension Character {
  fileprivate var isKeyLetter: Bool { isASCII && (isLetter || self == "-") }
  fileprivate var isTermStart: Bool { isLetter || isNumber || SearchQuery.quotes.contains(self) }

  /// Typographic quotes come in many pairs.
  fileprivate func isClosed(by other: Character) -> Bool {
    self == "\"" ? other == "\"" : other != "\"" && SearchQuery.quotes.contains(other)
  }
}

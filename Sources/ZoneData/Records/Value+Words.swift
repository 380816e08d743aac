extension Value {
  /// The value in words; `name` returns the names of records.
  package func inWords(name: (RecordID) -> String) -> String {
    switch self {
    case .text(let text): text
    case .word(let word): Self.inWords(word)
    case .country(let code): Country.name(of: code) ?? code
    case .subdivision(let code): Subdivision(code: code)?.name ?? code
    case .date(let date): date.inWords
    case .quantity(let quantity): quantity.inWords
    case .reference(let id), .link(let id, _): name(id)
    case .position(let position): position.inWords
    case .post(let body, let title): body.map { "\(title), \(name($0))" } ?? title
    }
  }

  private static func inWords(_ word: String) -> String {
    switch word {
    case "public-private": word
    default: ISICSection.title(of: word).map { "\(word), \($0)" } ?? Words.plain(word)
    }
  }
}

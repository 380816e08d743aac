extension Value {
  /// The value for people; `name` gives the names of records.
  package func inWords(name: (RecordID) -> String) -> String {
    switch self {
    case .text(let text): text
    case .word(let word): word.replacing("-", with: " ")
    case .country(let code): Country.name(of: code) ?? code
    case .subdivision(let code): Subdivision(code: code)?.name ?? code
    case .date(let date): date.inWords
    case .quantity(let quantity): quantity.inWords
    case .reference(let id), .link(let id, _): name(id)
    case .post(let body, let title): body.map { "\(title), \(name($0))" } ?? title
    }
  }
}

/// The text of one field of a record, as search sees it.
package struct SearchText: Hashable, Sendable {
  /// What a text is to its record.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case name, alias, title, body, place, province, kind, status, sector, date, contact, fact, note

    /// Whether the text is a name, which is ranked; everything else is only found.
    package var isName: Bool { self == .name || self == .alias }
  }

  package let field: Field
  package let text: String

  /// A text as it is printed; search makes its own form of it.
  package init(_ field: Field, _ text: String) {
    self.field = field
    self.text = text
  }
}

/// What a search may be narrowed to without reading another table.
package enum SearchScope: Hashable, Sendable {
  /// Everything that has to do with a province, by its full ISO 3166-2 code.
  case province(String)
  /// Everything that has to do with a record, by its row number.
  case record(Int)

  /// The token of the index: no word begins with its sign.
  var token: String {
    switch self {
    case .province(let code): "_p" + code.lowercased().filter { $0.isASCII && $0.isLetter }
    case .record(let number): "_r\(number)"
    }
  }
}

/// How well a query fits what it found, the best first.
package enum SearchRank: Int, Comparable, Hashable, Sendable {
  /// It is the whole name.
  case exact
  /// The name begins with it.
  case prefix
  /// Every term begins a word, or is a run of whole Chinese characters or of their pinyin.
  case word
  /// A term stands inside a word, or is a run of initials from the middle of a name.
  case part

  package static func < (left: SearchRank, right: SearchRank) -> Bool { left.rawValue < right.rawValue }
}

/// A record that a query finds, with the text in which it was found.
package struct SearchHit: Hashable, Sendable {
  /// The row number of the record.
  package let record: Int
  package let field: SearchText.Field
  /// The name or the field that matched, as printed; of several the one with the most terms.
  package let text: String
  package let rank: SearchRank
}

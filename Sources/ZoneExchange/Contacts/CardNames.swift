/// The names of a contact. ALTID marks names in several languages as one property (RFC 6350 5.4).
struct CardNames {
  struct Name {
    let text: String
    let language: String?

    /// The language, if it is valid as a parameter without quoting.
    private var tag: String? {
      language.flatMap { tag in
        tag.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
          && !tag.isEmpty ? tag : nil
      }
    }

    /// The part before the colon.
    func head(_ property: String, isOneOfSeveral: Bool) -> String {
      property + (isOneOfSeveral ? ";ALTID=1" : "") + (tag.map { ";LANGUAGE=\($0)" } ?? "")
    }

    /// The name as the only one of a property.
    func lines(_ property: String) -> [ContentLine] {
      [ContentLine(head(property, isOneOfSeveral: false), text)]
    }
  }

  /// The name shown.
  let first: Name
  let all: [Name]

  /// The names of a record; `other` stands for them where there is none.
  init(_ names: [Name], else other: Name) {
    first = names.first ?? other
    all = names.isEmpty ? [other] : names
  }

  /// One line for each name; `parts` splits it.
  func lines(_ property: String, parts: (String) -> [String]) -> [ContentLine] {
    all.map { ContentLine($0.head(property, isOneOfSeveral: all.count > 1), parts: parts($0.text)) }
  }
}

/// The names of a contact: one property in several languages, which ALTID ties together (RFC 6350 5.4).
struct CardNames {
  struct Name {
    let text: String
    let language: String?

    /// The language, if a parameter can hold it as it is.
    private var tag: String? {
      language.flatMap { tag in
        tag.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
          && !tag.isEmpty ? tag : nil
      }
    }

    /// What stands in front of the colon.
    func head(_ property: String, isOneOfSeveral: Bool) -> String {
      property + (isOneOfSeveral ? ";ALTID=1" : "") + (tag.map { ";LANGUAGE=\($0)" } ?? "")
    }
  }

  let all: [Name]

  init(_ names: [Name]) {
    all = names
  }

  /// A line for each name, with its parts.
  func lines(_ property: String, parts: (String) -> [String]) -> [ContentLine] {
    all.map { ContentLine($0.head(property, isOneOfSeveral: all.count > 1), parts: parts($0.text)) }
  }
}

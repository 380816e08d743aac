/// What the title of a post means once case, gender and synonyms are folded, so that several documents speak of one office.
package struct Office: Hashable, Sendable {
  /// The folded title: `chairman`, `acting chairman`, `director of strategic planning`.
  package let name: String

  /// The office of a printed title.
  package init(title: String) {
    let printed = FoldedText.fold(title).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let words = printed.filter { $0 != "the" && $0 != "and" }.map { Self.words[$0] ?? $0 }
    var name = words.joined(separator: " ")
    for (synonym, office) in Self.synonyms where name.hasPrefix(synonym) {
      let rest = name.dropFirst(synonym.count)
      if rest.isEmpty || rest.first == " " { name = office + rest }
    }
    // The body says of what: `Ambassador to China` and `Ambassador of Pakistan to China` are one office of one embassy. A
    // government has many ministers and a company many presidents, so theirs keep the rest of the title.
    let acting = name.hasPrefix(Self.acting) ? Self.acting : ""
    let rest = name.dropFirst(acting.count)
    for (office, beginnings) in Self.ofTheBody where beginnings.contains(where: rest.hasPrefix) {
      let isOfPart = Self.parts.contains { rest.contains($0) }
      name = isOfPart ? name : acting + office
    }
    // `Pakistan's Ambassador to China`, but not `Secretary to the Ambassador`.
    if let place = words.firstIndex(of: "ambassador"), place > 0,
      !words[..<place].contains(where: { Self.connectives.contains($0) || Self.others.contains($0) })
    {
      name = acting + "ambassador"
    }
    self.name = name
  }

  /// The office of a folded title.
  package init(name: String) { self.name = name }

  /// Of an acting office, the one that it stands in for: who holds that ends it; nil for any other.
  package var permanent: Office? {
    name.hasPrefix(Self.acting) ? Office(name: String(name.dropFirst(Self.acting.count))) : nil
  }

  /// Whether a body has one holder of it at a time.
  package var isSingle: Bool {
    let office = permanent?.name ?? name
    return Self.single.contains(office) || office.hasPrefix("minister for ")
  }

  // MARK: - Tables

  private static let acting = "acting "

  /// The offices of which a body has one.
  private static let single: [String] = [
    "ambassador", "chairman", "chief executive", "chief minister", "director general", "governor", "managing director",
    "mayor", "minister", "president", "prime minister", "secretary general",
  ]

  /// Those of them that mean the same whatever follows.
  private static let ofTheBody = [
    "ambassador", "chairman", "chief executive", "chief minister", "mayor", "prime minister",
  ].map { office in (office, beginnings: connectives.map { "\(office) \($0) " }) }

  private static let connectives = ["of", "to", "for"]

  /// What makes an office another one.
  private static let others = ["deputy", "former", "vice", "designate", "assistant", "secretary"]

  /// What has officers of its own within a body.
  private static let parts = ["committee", "council", "commission", "panel"]

  private static let words = [
    "chairperson": "chairman", "chairwoman": "chairman", "chair": "chairman", "pm": "prime minister",
    "cm": "chief minister", "advisor": "adviser", "interim": "acting",
  ]

  private static let synonyms = [
    ("chief executive officer", "chief executive"), ("ceo", "chief executive"), ("dg", "director general"),
    ("md", "managing director"), ("federal minister", "minister"),
  ]
}

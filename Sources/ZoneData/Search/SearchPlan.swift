/// A query as the index is asked: for each term the tokens that may stand for it, and what its texts must hold.
struct SearchPlan: Sendable {
  /// Something that a text must hold for a term to stand in it.
  struct Needle: Hashable, Sendable {
    enum Column: String {
      case form, pinyin, initials

      /// What it is in the table of texts.
      var sql: String { self == .form ? StoredText.formSQL : rawValue }
    }

    let column: Column
    let text: String
    /// What it makes of the match: `word` or `part`.
    let rank: SearchRank
  }

  struct Term: Sendable {
    /// What the index is asked for: any of these finds the term as a word …
    var words: [String] = []
    /// … and any of these as a part.
    var parts: [String] = []
    /// Any of these finds the term in a text, the better ones first.
    var needles: [Needle] = []
    /// Whether the tokens alone may find too much: they know no order.
    var needsCheck = false
  }

  let terms: [Term]
  /// What a name must be equal to or begin with: the query without spaces, and the same as pinyin without tones.
  let keys: [String]
  /// Whether a name that begins with a key may still not fit.
  let hasPhrases: Bool

  /// What to ask the index; nil where a term stands in no record. Scopes narrow it.
  func expression(withParts: Bool, _ scopes: [SearchScope]) -> String? {
    var all: [String] = []
    for term in terms {
      let any = withParts ? term.words + term.parts : term.words
      guard !any.isEmpty else { return nil }
      all.append(Self.any(any))
    }
    return Self.all(all + scopes.map { Self.quoted($0.token) })
  }

  /// How well a text fits each term; nil where a term does not stand in it.
  func ranks(in text: StoredText) -> [SearchRank?] {
    terms.map { term in
      term.needles.first { needle in
        switch needle.column {
        case .form: FoldedText.holds(text.form.form, needle.text)
        case .pinyin: text.form.pinyin.map { FoldedText.holds($0, needle.text) } ?? false
        case .initials: text.initials.map { FoldedText.holds($0, needle.text) } ?? false
        }
      }?.rank
    }
  }

  // MARK: - The language of FTS5

  static func quoted(_ token: String) -> String { "\"\(token)\"" }
  static func beginning(_ token: String) -> String { "\"\(token)\" *" }
  static func any(_ parts: [String]) -> String { joined(parts, " OR ") }
  static func all(_ parts: [String]) -> String { joined(parts, " AND ") }

  private static func joined(_ parts: [String], _ word: String) -> String {
    parts.count == 1 ? parts[0] : "(" + parts.joined(separator: word) + ")"
  }
}

import ZoneData

/// How to look up a query in the index: for each term, the tokens that may stand for it and the text that it must
/// match.
struct SearchPlan: Sendable {
  /// A string that a text must contain to match a term.
  struct Needle: Hashable, Sendable {
    enum Column: String {
      case form, pinyin, initials

      /// The SQL expression of the column.
      var sql: String { self == .form ? StoredText.formSQL : rawValue }
    }

    let column: Column
    let text: String
    /// Whether the string may start inside a word, or in the middle of a name's initials.
    var isPart = false
  }

  struct Term: Sendable {
    /// Expressions of which each finds the term as a word.
    var words: [String] = []
    /// Expressions of which each finds the term inside a word or a name.
    var parts: [String] = []
    /// Strings of which a text must contain one, best first.
    var needles: [Needle] = []
    /// Whether tokens alone may find too much, because they have no order.
    var needsCheck = false
  }

  let terms: [Term]
  /// Keys that a name must equal or begin with: the query without spaces, and the same as pinyin without tones.
  let keys: [String]
  /// Whether a name that begins with a key may still not match.
  let hasPhrases: Bool

  /// The FTS5 expression of all terms; nil if no record can contain one of them.
  func expression(withParts: Bool) -> String? {
    var all: [String] = []
    for term in terms {
      let any = withParts ? term.words + term.parts : term.words
      guard !any.isEmpty else { return nil }
      all.append(Self.any(any))
    }
    return Self.all(all)
  }

  /// The indices of the terms that a text contains.
  func terms(in text: StoredText) -> Set<Int> {
    Set(
      terms.indices.filter { index in
        terms[index].needles.contains { needle in
          switch needle.column {
          case .form: FoldedText.holds(text.form.form, needle.text)
          case .pinyin: text.form.pinyin.map { FoldedText.holds($0, needle.text) } ?? false
          case .initials: text.initials.map { FoldedText.holds($0, needle.text) } ?? false
          }
        }
      })
  }

  // MARK: - FTS5 syntax

  static func quoted(_ token: String) -> String { "\"\(token)\"" }
  static func beginning(_ token: String) -> String { "\"\(token)\" *" }
  static func any(_ parts: [String]) -> String { joined(parts, " OR ") }
  static func all(_ parts: [String]) -> String { joined(parts, " AND ") }

  private static func joined(_ parts: [String], _ word: String) -> String {
    parts.count == 1 ? parts[0] : "(" + parts.joined(separator: word) + ")"
  }
}

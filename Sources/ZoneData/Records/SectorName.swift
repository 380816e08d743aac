/// The one spelling of a sector, which documents write in several ways: `cyber security`, `Cyber-Security` and
/// `cybersecurity`.
package enum SectorName {
  /// Without case and accents, with words that belong together written as one.
  package static func canonical(_ text: String) -> String {
    var words: [String] = []
    var prefix = ""
    let plain = FoldedText.fold(text).replacing("&", with: " and ")
    for word in plain.split(whereSeparator: { $0.isWhitespace || $0 == "-" || $0 == "/" }) {
      if prefix.isEmpty, prefixes.contains(String(word)) {
        prefix = String(word)
      } else {
        words.append(spelling(of: prefix + word))
        prefix = ""
      }
    }
    return (words + [prefix].filter { !$0.isEmpty }).joined(separator: " ")
  }

  /// Words that are only beginnings of others.
  private static let prefixes: Set<String> = [
    "aero", "agri", "agro", "bio", "cyber", "e", "eco", "ed", "edu", "electro", "fin", "geo", "med", "micro", "nano",
    "opto", "petro", "pharma", "photo", "semi", "tele",
  ]

  private static let spellings = [
    "defense": "defence", "center": "centre", "fiber": "fibre", "aluminum": "aluminium", "program": "programme",
    "logistic": "logistics", "semiconductors": "semiconductor", "tech": "technology", "healthcare": "health care",
  ]

  private static func spelling(of word: String) -> String { spellings[word] ?? word }
}

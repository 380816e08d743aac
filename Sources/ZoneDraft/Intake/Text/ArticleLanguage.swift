/// The language of a text by its script, for the languages of the dossiers.
enum ArticleLanguage {
  /// The primary subtag of a declared language, unless the script of the text shows that the template's default is wrong.
  static func of(_ text: String, declared: String?) -> String? {
    let counts = ScriptCounts(text)
    let seen = counts.language
    let tag = declared.flatMap(primary)
    guard let tag else { return seen }
    // Han is also Japanese, Arabic script also Persian, Latin any of many: the declaration decides among those.
    return counts.allows(tag) ? tag : seen ?? tag
  }

  /// `en` of `en-US` or `en_GB`; nil if it is not a language tag.
  private static func primary(_ tag: String) -> String? {
    let first = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    return (2...3).contains(first.count) && first.allSatisfy { $0.isASCII && $0.isLetter } ? String(first) : nil
  }
}

/// The letters of a text by script.
private struct ScriptCounts {
  var (latin, han, arabic, urdu, other) = (0, 0, 0, 0, 0)
  private let englishWords: Int

  init(_ text: String) {
    for scalar in text.unicodeScalars.prefix(20_000) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      case 0x3400...0x9FFF, 0x20000...0x3FFFF: han += 1
      // The letters that Urdu has and Arabic lacks.
      case 0x679, 0x67E, 0x686, 0x688, 0x691, 0x698, 0x6A9, 0x6AF, 0x6BA, 0x6BE, 0x6C1, 0x6CC, 0x6D2: urdu += 1
      case 0x600...0x6FF: arabic += 1
      default: if scalar.properties.isAlphabetic { other += 1 }
      }
    }
    let words = text.prefix(4000).lowercased().split { !$0.isLetter }
    englishWords = words.count { Self.english.contains(String($0)) }
  }

  private static let english: Set<String> = [
    "the", "of", "and", "to", "in", "a", "for", "that", "with", "is", "was", "said", "on", "by", "it", "were", "will",
    "at",
    "from", "be", "has", "are", "as",
  ]

  var language: String? {
    // A Chinese character stands for about two and a half letters.
    let most = max(latin, han * 2, arabic + urdu, other)
    guard most > 0 else { return nil }
    if most == han * 2 { return "zh" }
    if most == arabic + urdu { return urdu * 20 > arabic ? "ur" : "ar" }
    return most == latin && englishWords >= 3 ? "en" : nil
  }

  func allows(_ tag: String) -> Bool {
    switch tag {
    case "zh", "ja": han * 2 >= max(latin, arabic + urdu)
    case "ur", "fa", "ar", "ps", "sd": arabic + urdu >= max(latin, han * 2)
    case "en": latin >= max(han * 2, arabic + urdu)
    default: max(latin, other) >= max(han * 2, arabic + urdu)
    }
  }
}

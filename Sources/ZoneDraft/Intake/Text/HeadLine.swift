import Algorithms

/// The parts of a line with a date, a name or an outlet: `The Nation | 2 August 2022`.
enum HeadLine {
  /// What is left of the line without its dates, times and words such as `Published on`.
  static func parts(of text: String) -> [String] {
    var line = text
    for mark in [" | ", " · ", " • ", " – ", " — ", " - ", " / ", "|", "　"] { line = line.replacing(mark, with: "\n") }
    return line.split(separator: "\n").compactMap { part in
      let words = part.split { $0.isWhitespace || $0 == "," || $0 == "،" }.filter { !$0.contains("://") }
      let kept = words.prefix { !Self.endsName($0) }
      let name = kept.joined(separator: " ").trimming { !$0.isLetter && $0 != ")" }
      return name.count > 1 ? String(name) : nil
    }
  }

  /// Whether a word belongs to a date or to the words before it.
  private static func endsName(_ word: Substring) -> Bool {
    let lower = word.lowercased().filter(\.isLetter)
    return word.contains(where: \.isNumber) || dateWords.contains(lower)
  }

  private static let dateWords: Set<String> = [
    "published", "updated", "posted", "on", "at", "last", "modified", "date", "am", "pm", "pkt", "gmt", "ist", "jan",
    "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug", "august",
    "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "read", "min", "发布时间",
    "时间", "日期", "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر",
  ]

  /// The line if it can be the name of a person: two to four capitalised words.
  static func personName(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard (2...4).contains(words.count), text.utf8.count <= 40 else { return nil }
    let isName = words.allSatisfy { word in
      guard let first = word.first, first.isUppercase else { return ["ul", "al", "ur", "bin", "de"].contains(word) }
      return word.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" } && word.last != ":"
    }
    // A heading of capitals is not a name, and neither is one with the words of headings.
    let isHeading = words.contains { ["The", "And", "Of", "In", "On", "For", "News", "To"].contains($0) }
    return isName && !isHeading && text.contains(where: \.isLowercase) ? text : nil
  }
}

/// The line that says who wrote an article.
struct Byline {
  let author: String

  /// Nil if the line is not a byline.
  init?(_ text: String, _ rules: FurnitureRules) {
    let lower = text.lowercased()
    // `Posted 3 years ago by Example Staff`.
    if lower.hasPrefix("posted") || lower.hasPrefix("published"), let by = lower.range(of: " by ") {
      let start = text.index(text.startIndex, offsetBy: lower.distance(from: lower.startIndex, to: by.upperBound))
      guard let name = HeadLine.parts(of: String(text[start...])).first else { return nil }
      author = name
      return
    }
    let found = rules[.bylines].first { entry in
      // A beginning ends with a blank or a mark, or is in a script without blanks.
      let isBeginning = entry.last.map { !$0.isLetter || !$0.isASCII } ?? false
      return isBeginning ? lower.hasPrefix(entry) : lower == entry
    }
    if let found {
      let isName = found.last.map { $0 == " " || $0 == ":" || $0 == "：" || $0 == "/" } ?? false
      let rest = isName || found.hasSuffix(" by") ? String(text.dropFirst(found.count)) : text
      guard let name = HeadLine.parts(of: rest).first, Self.isName(name) else { return nil }
      author = name
      return
    }
    let words = lower.split(separator: " ")
    guard (2...4).contains(words.count), let last = words.last, rules[.bylineEnds].contains(String(last)),
      let first = text.first, first.isUppercase
    else { return nil }
    author = text
  }

  /// A sentence can begin with By too: a name has a capital letter, or a script without them, and few words.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    return (first.isUppercase || !first.isASCII) && text.split(separator: " ").count <= 8
  }
}

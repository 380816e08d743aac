import Algorithms

/// The searchable form of a text: its words in simplified characters, and the readings of its Chinese words.
///
/// Tokens depend only on what is stored. They can therefore be removed from the index even if ICU's transforms have
/// changed.
struct SearchForm: Hashable, Sendable {
  /// The words, with spaces before, between and after them.
  let form: String
  /// The readings of the Chinese words: syllables with spaces before, between and after them, and commas between
  /// readings.
  let pinyin: String?

  /// Creates a form from the stored columns.
  init(form: String, pinyin: String?) {
    self.form = form
    self.pinyin = pinyin
  }

  /// Creates a form from words in simplified characters and the readings of the Chinese ones.
  init(_ words: [SearchWord], readings: [[[String]]]) {
    form = words.isEmpty ? "" : " " + words.map(\.text).joined(separator: " ") + " "
    let lines = readings.flatMap { $0 }.map { $0.joined(separator: " ") }
    pinyin = lines.isEmpty ? nil : " " + lines.joined(separator: " , ") + " "
  }

  /// The initials of each reading, each with a space before it: ` zgc`.
  var initials: String? {
    guard pinyin != nil else { return nil }
    return " " + syllables.map { String($0.compactMap(\.first)) }.uniqued().joined(separator: " ")
  }

  /// The tokens for the index, separated by spaces: words, characters and pairs of them, syllables and pairs of
  /// initials.
  var tokens: String {
    // Without Chinese, the words are the tokens, unless one is longer than a token may be.
    if pinyin == nil, !hasLongWord { return form }
    var tokens = TokenText()
    for word in form.utf8.split(separator: UInt8(ascii: " ")) {
      tokens.addWord(word)
    }
    for reading in (pinyin ?? "").utf8.split(separator: UInt8(ascii: ",")) {
      tokens.addReading(reading.split(separator: UInt8(ascii: " ")))
    }
    return tokens.text
  }

  private var hasLongWord: Bool {
    var length = 0
    for byte in form.utf8 {
      length = byte == UInt8(ascii: " ") ? 0 : length + 1
      if length > SearchToken.longestWord { return true }
    }
    return false
  }

  private var syllables: [[String]] {
    (pinyin ?? "").utf8.split(separator: UInt8(ascii: ",")).map { reading in
      reading.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
  }
}

/// The spelling of tokens. Signs that occur in no word mark syllables and initials.
enum SearchToken {
  /// The FTS5 options that keep the signs and all non-ASCII characters in a token.
  static let tokenizer = "ascii tokenchars '=~^'"

  static func word(_ text: String) -> String {
    text.utf8.count <= longestWord ? text : String(text.unicodeScalars.prefix(longestWord))
  }

  static func syllable(_ text: String) -> String { "=" + text }

  static func pairs(of run: String) -> [String] {
    let scalars = Array(run.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).map { "\($0)\($1)" }
  }

  /// The pairs of consecutive initials.
  static func initials(_ text: String) -> [String] {
    pairs(of: text).filter { !$0.contains("?") }.map { "~" + $0 }
  }

  /// The first two initials of a run.
  static func firstInitials(_ text: String) -> String? {
    let first = text.prefix(2)
    return first.count == 2 && !first.contains("?") ? "^" + first : nil
  }

  /// Whether the list of words contains the token.
  static func isListed(_ token: String) -> Bool {
    guard let first = token.unicodeScalars.first else { return false }
    return !first.isHan
  }

  static let longestWord = 64
}

/// A text as it is searched: its words in simplified characters, and how its Chinese is read.
///
/// The tokens follow from what is stored and nothing else, so that they can be taken out of the index again, whatever
/// the transforms say by then.
struct SearchForm: Hashable, Sendable {
  /// The words with a space around each.
  let form: String
  /// The readings of the Chinese runs: syllables with a space around each, readings parted by commas.
  let pinyin: String?

  /// Takes what is stored.
  init(form: String, pinyin: String?) {
    self.form = form
    self.pinyin = pinyin
  }

  /// The form of words that are simplified already, with the readings of the Chinese ones.
  init(_ words: [SearchWord], readings: [[[String]]]) {
    form = words.isEmpty ? "" : " " + words.map(\.text).joined(separator: " ") + " "
    let lines = readings.flatMap { $0 }.map { $0.joined(separator: " ") }
    pinyin = lines.isEmpty ? nil : " " + lines.joined(separator: " , ") + " "
  }

  /// The initials of each reading, with a space before each: ` zgc`.
  var initials: String? {
    guard pinyin != nil else { return nil }
    var seen: Set<String> = []
    let all = syllables.map { String($0.compactMap(\.first)) }.filter { seen.insert($0).inserted }
    return " " + all.joined(separator: " ")
  }

  /// What the index holds, with spaces between: words, characters and pairs of them, syllables and pairs of initials.
  var tokens: String {
    // The words of a text without Chinese are its tokens, unless one is longer than a token may be.
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

/// How the words of the index are spelled. Signs that no word has tell syllables, initials and scopes from words.
enum SearchToken {
  /// The options of FTS5 that keep the signs and everything outside of ASCII in a token.
  static let tokenizer = "ascii tokenchars '=~^_'"

  static func word(_ text: String) -> String {
    text.utf8.count <= longestWord ? text : String(text.unicodeScalars.prefix(longestWord))
  }

  static func syllable(_ text: String) -> String { "=" + text }

  static func pairs(of run: String) -> [String] {
    let scalars = Array(run.unicodeScalars)
    return zip(scalars, scalars.dropFirst()).map { "\($0)\($1)" }
  }

  /// Two initials anywhere.
  static func initials(_ text: String) -> [String] {
    pairs(of: text).filter { !$0.contains("?") }.map { "~" + $0 }
  }

  /// The two initials with which a run begins.
  static func firstInitials(_ text: String) -> String? {
    let first = text.prefix(2)
    return first.count == 2 && !first.contains("?") ? "^" + first : nil
  }

  /// Whether it is a word of the list of words, or a sign that the list knows.
  static func isListed(_ token: String) -> Bool {
    guard let first = token.unicodeScalars.first else { return false }
    return first != "_" && !first.isHan
  }

  static let longestWord = 64
}

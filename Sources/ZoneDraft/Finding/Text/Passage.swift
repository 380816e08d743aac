import ZoneData

/// A paragraph as tokens and sentences.
final class Passage: Sendable {
  let paragraph: Paragraph
  let tokens: [Token]
  /// Ranges of tokens.
  let sentences: [Range<Int>]
  /// Whether most of its words are capitalised, so that a capital says little: a headline, a heading.
  let isTitleCase: Bool
  private let bytes: [UInt8]

  var number: Int { paragraph.number }

  init(_ paragraph: Paragraph, _ tokenizer: Tokenizer) {
    self.paragraph = paragraph
    // The name of the author is not part of the story.
    tokens = paragraph.kind == .byline ? [] : tokenizer.tokens(of: paragraph.text)
    bytes = Array(paragraph.text.utf8)
    sentences = Self.sentences(of: tokens)
    let words = tokens.filter { $0.shape == .word && $0.text.utf8.count > 3 }
    let capitals = words.count(where: \.isCapital)
    let isProse = paragraph.kind == .text && (tokens.count > 20 || tokens.last?.isMark(".") == true)
    isTitleCase = !isProse && !words.isEmpty && capitals * 4 >= words.count * 3
  }

  /// The words as printed.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(decoding: bytes[span(range)], as: UTF8.self)
  }

  /// The UTF-8 offsets of tokens.
  func span(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// The words as a name is written in a dossier: single spaces, plain apostrophes, no mark at the end.
  func name(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].shape == .mark, tokens[end - 1].text != ")" { end -= 1 }
    let text = text(range.lowerBound..<end)
    // Most names are printed as they are written.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !FoldedText.holds(text, "  ") { return text }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ").replacing("’", with: "'")
  }

  /// The sentence of a token.
  func sentence(of token: Int) -> Range<Int> { sentences.isEmpty ? 0..<0 : sentences[sentenceNumber(of: token)] }

  func sentenceNumber(of token: Int) -> Int {
    var (low, high) = (0, sentences.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Sentences

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "engr", "lt", "gen", "maj", "brig", "col", "capt", "rs", "no", "st", "jr", "sr",
    "ltd", "co", "inc", "vs", "hon", "gov", "sq", "pvt", "dept", "govt", "approx", "jan", "feb", "aug", "sept", "oct",
    "nov", "dec", "retd", "eng", "corp", "rep", "u", "s",
  ]

  private static func sentences(of tokens: [Token]) -> [Range<Int>] {
    var (found, start): ([Range<Int>], Int) = ([], 0)
    for index in tokens.indices where endsSentence(tokens, index) {
      found.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { found.append(start..<tokens.count) }
    return found
  }

  private static func endsSentence(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape == .mark else { return false }
    if ["!", "?", "。", "!", "۔", "؟", ";"].contains(token.text) { return true }
    guard token.text == ".", index > 0 else { return false }
    let before = tokens[index - 1]
    guard !abbreviations.contains(before.text), !(before.isCapital && before.text.utf8.count == 1) else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.isCapital || next.isNumber && !next.isGlued || next.text == "\"" || next.shape == .han
  }
}

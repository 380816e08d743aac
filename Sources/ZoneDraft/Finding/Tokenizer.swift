import ZoneData

/// Cuts a text into tokens, in one pass over its scalars.
struct Tokenizer {
  let rules: DraftRules

  /// The folded form of a single word.
  static func word(_ text: String) -> String { UrduLetters.unified(FoldedText.fold(text)) }

  /// Letters before digits that are a unit of their own: `Rs30`.
  private static let prefixes: Set<String> = ["rs", "pkr", "usd", "us", "cny", "rmb", "aed", "sar", "eur", "gbp", "fy"]

  /// The tokens of a text, with offsets in its UTF-8.
  func tokens(of text: String) -> [Token] {
    var scan = TokenScan(text, spellings: rules.spellings)
    while scan.hasMore { scan.step() }
    var tokens = scan.tokens
    for index in tokens.indices { tokens[index].isCue = rules.cues.contains(tokens[index].text) }
    return tokens
  }

  fileprivate static func isPrefix(_ letters: String) -> Bool { prefixes.contains(letters) }
}

/// The state of cutting one text.
private struct TokenScan {
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]
  private let spellings: [String: String]
  private var index = 0
  private(set) var tokens: [Token] = []

  init(_ text: String, spellings: [String: String]) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    offsets =
      scalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return offset
      } + [offset + 0]
    self.spellings = spellings
  }

  var hasMore: Bool { index < scalars.count }

  mutating func step() {
    let scalar = scalars[index]
    if scalar == " " || scalar.properties.isWhitespace {
      index += 1
    } else if scalar.isHanCharacter {
      add(String(scalar), .han, index..<index + 1)
    } else if scalar.isDigit {
      number()
    } else if scalar.isLetter {
      letters()
    } else {
      mark(scalar)
    }
  }

  // MARK: - Words

  private mutating func letters() {
    let start = index
    var end = start
    while end < scalars.count, scalars[end].continuesWord || isInnerApostrophe(end) {
      // `Rs30` is two tokens, `Tech7` is one.
      if scalars[end].isDigit, Tokenizer.isPrefix(folded(start..<end)) { break }
      end += 1
    }
    let word = folded(start..<end)
    let capitals = scalars[start..<end].count(where: \.properties.isUppercase)
    let letters = scalars[start..<end].count(where: \.isLetter)
    add(
      spellings[word] ?? word, .word, start..<end, isCapital: scalars[start].properties.isUppercase || capitals > 1,
      isUpper: capitals == letters && capitals > 1)
  }

  /// An apostrophe within a word, as in O'Brien. That of a possessive is not.
  private func isInnerApostrophe(_ place: Int) -> Bool {
    guard scalars[place].isApostrophe, place + 1 < scalars.count, scalars[place + 1].isLetter else { return false }
    let isS = scalars[place + 1] == "s" || scalars[place + 1] == "S"
    return !isS || place + 2 < scalars.count && scalars[place + 2].isLetter
  }

  private func folded(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars[range] where !scalar.isApostrophe && scalar.value != 0x200C { text.append(scalar) }
    return UrduLetters.unified(FoldedText.fold(String(text)))
  }

  // MARK: - Numbers

  private mutating func number() {
    let start = index
    var (end, digits, hasPoint) = (start, "", false)
    while end < scalars.count {
      if let digit = scalars[end].digit {
        digits += String(digit)
      } else if isSeparator(end, after: start) {
        // Left out.
      } else if scalars[end] == ".", !hasPoint, end + 1 < scalars.count, scalars[end + 1].isDigit {
        digits += "."
        hasPoint = true
      } else {
        break
      }
      end += 1
    }
    add(digits, .number, start..<end)
  }

  /// A comma before two or three digits and no more, in a number that begins with at most three: `4,500`, `1,50,000`.
  private func isSeparator(_ place: Int, after start: Int) -> Bool {
    guard scalars[place] == "," || scalars[place] == "\u{66C}" else { return false }
    let before = scalars[start..<place].prefix { $0.isDigit }.count
    let after = scalars[(place + 1)...].prefix(4).prefix { $0.isDigit }.count
    return before <= 3 && (after == 3 || after == 2 && place + 3 < scalars.count && scalars[place + 3] == ",")
  }

  // MARK: - Marks

  private mutating func mark(_ scalar: Unicode.Scalar) {
    let isS = index + 1 < scalars.count && (scalars[index + 1] == "s" || scalars[index + 1] == "S")
    if scalar.isApostrophe, isS, index > 0, scalars[index - 1].isLetter {
      return add("'s", .mark, index..<index + 2)
    }
    let text = scalar.isDash ? "-" : FoldedText.fold(String(scalar))
    let known = spellings[text]
    add(known ?? text, known == nil ? .mark : .word, index..<index + 1)
  }

  private mutating func add(
    _ text: String, _ shape: Token.Shape, _ range: Range<Int>, isCapital: Bool = false, isUpper: Bool = false
  ) {
    let bytes = offsets[range.lowerBound]..<offsets[range.upperBound]
    tokens.append(
      Token(
        text: text, shape: shape, range: bytes, isCapital: isCapital, isUpper: isUpper,
        isGlued: tokens.last?.range.upperBound == bytes.lowerBound))
    index = range.upperBound
  }
}

/// Letters that Arabic and Urdu keyboards write differently.
enum UrduLetters {
  /// The text with one letter for each of yeh, kaf and heh, and without the stroke that only stretches a word.
  static func unified(_ text: String) -> String {
    guard text.utf8.first ?? 0 > 0xD7 else { return text }
    var unified = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value != 0x640 { unified.append(letters[scalar] ?? scalar) }
    return String(unified)
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{64A}": "\u{6CC}", "\u{649}": "\u{6CC}", "\u{643}": "\u{6A9}", "\u{647}": "\u{6C1}", "\u{629}": "\u{6C1}",
    "\u{6C2}": "\u{6C1}", "\u{6C3}": "\u{6C1}", "\u{6D5}": "\u{6C1}",
  ]
}

extension Unicode.Scalar {
  var isDigit: Bool { digit != nil }

  /// A decimal digit of any script.
  var digit: Int? {
    if value < 0x80 { return (48...57).contains(value) ? Int(value) - 48 : nil }
    guard properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  var isLetter: Bool {
    value < 0x80 ? (65...90).contains(value) || (97...122).contains(value) : properties.isAlphabetic && !isHanCharacter
  }

  /// A letter, a digit, a combining mark, or the invisible sign that Urdu writes within words.
  var continuesWord: Bool {
    if value < 0x80 { return isLetter || isDigit }
    return isLetter || isDigit || properties.generalCategory == .nonspacingMark || value == 0x200C
  }

  var isHanCharacter: Bool {
    (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value) || (0x20000...0x3FFFF).contains(value)
      || value == 0x3007
  }

  var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x2018 || value == 0x60 }
  var isDash: Bool { value == 0x2D || (0x2010...0x2015).contains(value) || value == 0x2212 }
}

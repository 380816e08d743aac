import ZoneData

/// Cuts a text into tokens, in one pass over its scalars.
struct Tokenizer {
  let rules: DraftRules

  /// The folded form of a single word.
  static func word(_ text: String) -> String { UrduLetters.unified(FoldedText.fold(text)) }

  /// Letters before digits that are a unit of their own: `Rs30`.
  private static let prefixes: Set<String> = ["rs", "pkr", "usd", "us", "cny", "rmb", "aed", "sar", "eur", "gbp", "fy"]
  fileprivate static let longestPrefix = 3

  /// The tokens of a text, with offsets in its UTF-8.
  func tokens(of text: String) -> [Token] {
    var tokens = Self.tokens(of: text, spellings: rules.spellings)
    for index in tokens.indices { tokens[index].cues = rules.cues[tokens[index].text] ?? .empty }
    return tokens
  }

  /// The tokens of a text, which any phrase may begin with.
  static func tokens(of text: String, spellings: [String: String]) -> [Token] {
    var scan = TokenScan(text, spellings: spellings)
    while scan.hasMore { scan.step() }
    return scan.tokens
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
    if scalar.isSpace {
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
    var (end, letters, capitals) = (start, 0, 0)
    while end < scalars.count, scalars[end].continuesWord || isInnerApostrophe(end) {
      // `Rs30` is two tokens, `Tech7` is one.
      if end - start <= Tokenizer.longestPrefix, scalars[end].isDigit, Tokenizer.isPrefix(folded(start..<end)) { break }
      if scalars[end].isLetter { letters += 1 }
      if scalars[end].isCapital { capitals += 1 }
      end += 1
    }
    let word = folded(start..<end)
    add(
      spellings[word] ?? word, .word, start..<end,
      isCapital: scalars[start].isCapital || capitals > 1 || capitals == 1 && scalars[start + 1].isCapital,
      isUpper: capitals == letters && capitals > 1)
  }

  /// An apostrophe within a word, as in O'Brien. That of a possessive is not.
  private func isInnerApostrophe(_ place: Int) -> Bool {
    guard scalars[place].isApostrophe, place + 1 < scalars.count, scalars[place + 1].isLetter else { return false }
    let isS = scalars[place + 1] == "s" || scalars[place + 1] == "S"
    return !isS || place + 2 < scalars.count && scalars[place + 2].isLetter
  }

  private func folded(_ range: Range<Int>) -> String {
    let scalars = scalars[range]
    // Most words are of letters and digits of ASCII, and need no tables of Unicode.
    if scalars.allSatisfy({ $0.value < 0x80 && $0.continuesWord }) {
      return String(unsafeUninitializedCapacity: scalars.count) { bytes in
        for (place, scalar) in zip(bytes.indices, scalars) {
          bytes[place] = UInt8(truncatingIfNeeded: scalar.value | (scalar.isCapital ? 0x20 : 0))
        }
        return scalars.count
      }
    }
    var text = String.UnicodeScalarView()
    for scalar in scalars where !scalar.isApostrophe && scalar.value != 0x200C { text.append(scalar) }
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
    let text = scalar.isDash ? "-" : scalar.isASCII ? String(scalar) : FoldedText.fold(String(scalar))
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
    switch value {
    case ..<0x80: return (48...57).contains(value) ? Int(value) - 48 : nil
    // Arabic and Urdu digits, and the letters of both.
    case 0x660...0x669: return Int(value) - 0x660
    case 0x6F0...0x6F9: return Int(value) - 0x6F0
    case 0x600..<0x700: return nil
    default: break
    }
    guard properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  var isLetter: Bool {
    switch value {
    case ..<0x80: (65...90).contains(value) || (97...122).contains(value)
    // Arabic and Urdu, without a look into the tables of Unicode.
    case 0x620...0x657, 0x671...0x6D3: true
    default: properties.isAlphabetic && !isHanCharacter
    }
  }

  var isCapital: Bool {
    switch value {
    case ..<0x80: (65...90).contains(value)
    // The scripts from Hebrew to Burmese have no case.
    case 0x590..<0x10A0: false
    default: properties.isUppercase
    }
  }

  /// The property White_Space, from PropList.txt.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
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

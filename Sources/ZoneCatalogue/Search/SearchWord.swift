import ZoneData

/// A word of a text without case and accents: letters and digits, or a run of Chinese characters.
struct SearchWord: Hashable, Sendable {
  var text: String
  let isHan: Bool

  /// The word in simplified characters.
  var simplified: SearchWord { isHan ? SearchWord(text: HanReadings.simplify(text), isHan: true) : self }

  /// Splits a text at punctuation and changes of script: `companies.STZA` is two words, and so is `2018中关村`.
  static func split(_ text: String) -> [SearchWord] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return splitPlain(text)
    }
    var splitter = Splitter()
    for scalar in fold(text).unicodeScalars {
      splitter.take(scalar)
    }
    splitter.finish()
    return splitter.words
  }

  /// Splits an ASCII text. Most texts are ASCII, and bytes are ten times as fast.
  private static func splitPlain(_ text: String) -> [SearchWord] {
    var words: [SearchWord] = []
    var current: [UInt8] = []
    for byte in text.utf8 {
      if let letter = letter(byte) {
        current.append(letter)
      } else if !current.isEmpty {
        words.append(SearchWord(text: String(decoding: current, as: UTF8.self), isHan: false))
        current.removeAll(keepingCapacity: true)
      }
    }
    if !current.isEmpty {
      words.append(SearchWord(text: String(decoding: current, as: UTF8.self), isHan: false))
    }
    return words
  }

  /// The lowercase byte of an ASCII letter or digit; nil for other bytes.
  static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// In usual Chinese, only the Latin letters need folding.
  static func fold(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isPlain) {
      return String(String.UnicodeScalarView(text.unicodeScalars.map(\.asciiLowercased)))
    }
    return FoldedText.fold(text)
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  var isHan: Bool {
    if isUsualHan { return true }
    return value >= 0x2E80 && (properties.isUnifiedIdeograph || self == "〇")
  }

  private var isUsualHan: Bool { (0x4E00...0x9FA5).contains(value) }

  /// Whether folding changes at most its case: ASCII, usual Chinese characters, and curly quotes.
  fileprivate var isPlain: Bool { isASCII || isUsualHan || (0x2018...0x201D).contains(value) }

  fileprivate var asciiLowercased: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }

  fileprivate enum Role { case word, han, mark, nothing, gap }

  fileprivate var role: Role {
    if isASCII {
      switch self {
      case "a"..."z", "A"..."Z", "0"..."9": return .word
      case "\"", "'", "(", ")", "[", "]", "<", ">": return .mark
      default: return .gap
      }
    }
    if isHan { return .han }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .word
    case .initialPunctuation, .finalPunctuation, .openPunctuation, .closePunctuation: return .mark
    case .format: return .nothing
    default: return self == "\u{B7}" || self == "\u{30FB}" ? .mark : .gap
    }
  }
}

private struct Splitter {
  var words: [SearchWord] = []
  private var current = String.UnicodeScalarView()
  private var isHan = false

  mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.role {
    case .word: append(scalar, han: false)
    case .han: append(scalar, han: true)
    // Quotes and brackets do not break a run of characters: 中关村"一带一路" is one.
    case .mark where isHan: break
    case .mark, .gap: finish()
    case .nothing: break
    }
  }

  mutating func finish() {
    guard !current.isEmpty else { return }
    words.append(SearchWord(text: String(current), isHan: isHan))
    current.removeAll()
    isHan = false
  }

  private mutating func append(_ scalar: Unicode.Scalar, han: Bool) {
    if han != isHan {
      finish()
    }
    isHan = han
    current.append(scalar)
  }
}

/// Builds a text of tokens separated by spaces. It works on bytes, because Chinese has many tokens.
struct TokenText {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a word, or the characters of a Chinese run and their pairs.
  mutating func addWord(_ word: Substring.UTF8View) {
    guard Substring(word).unicodeScalars.first?.isHan == true else {
      return add(Substring(SearchToken.word(String(Substring(word)))).utf8)
    }
    var last: Substring.UTF8View.SubSequence?
    var rest = word
    while let first = rest.first {
      let character = rest.prefix(first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
      rest = rest.dropFirst(character.count)
      add(character)
      if let last {
        add(last, character)
      }
      last = character
    }
  }

  /// Adds the syllables of a reading, the pairs of its initials, and its first two initials.
  mutating func addReading(_ syllables: [Substring.UTF8View]) {
    for syllable in syllables where !syllable.elementsEqual(Self.unknown) {
      add(sign: UInt8(ascii: "="), syllable)
    }
    let initials = syllables.map { $0.prefix(1) }
    for (place, pair) in zip(initials, initials.dropFirst()).enumerated()
    where !pair.0.elementsEqual(Self.unknown) && !pair.1.elementsEqual(Self.unknown) {
      add(sign: UInt8(ascii: "~"), pair.0, pair.1)
      if place == 0 {
        add(sign: UInt8(ascii: "^"), pair.0, pair.1)
      }
    }
  }

  /// Stands for a character without a reading.
  private static let unknown = "?".utf8

  private mutating func add(sign: UInt8? = nil, _ text: Substring.UTF8View, _ more: Substring.UTF8View? = nil) {
    if !bytes.isEmpty {
      bytes.append(UInt8(ascii: " "))
    }
    sign.map { bytes.append($0) }
    bytes.append(contentsOf: text)
    more.map { bytes.append(contentsOf: $0) }
  }
}

/// Pinyin as people type it: `shenyang`, `shen3yang2`, `lvdi`.
enum Pinyin {
  /// The letters of a typed word without tone numbers, with `u` for `v`, as in the index; nil if the word cannot be
  /// pinyin.
  static func letters(of word: String) -> String? {
    guard word.utf8.first.map(isLetter) == true, word.utf8.count <= longest else { return nil }
    var letters = ""
    var wasLetter = false
    for byte in word.utf8 {
      if isLetter(byte) {
        letters.append(byte == UInt8(ascii: "v") ? "u" : Character(Unicode.Scalar(byte)))
      } else if !wasLetter || !(UInt8(ascii: "1")...UInt8(ascii: "5")).contains(byte) {
        return nil
      }
      wasLetter = isLetter(byte)
    }
    return letters
  }

  /// The ways to split letters into syllables of the index. The last syllable may be incomplete.
  static func syllables(of letters: String, _ list: WordList) -> [[String]] {
    var splitter = Splitter(letters: Array(letters), list: list)
    splitter.split(from: 0, after: [])
    return splitter.found
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  private static let longest = 48
}

private struct Splitter {
  let letters: [Character]
  let list: WordList
  var found: [[String]] = []
  /// Positions that do not lead to the end. They keep the search short for text that is not pinyin.
  private var deadEnds: Set<Int> = []

  init(letters: [Character], list: WordList) {
    self.letters = letters
    self.list = list
  }

  mutating func split(from start: Int, after syllables: [String]) {
    guard found.count < Self.most, !deadEnds.contains(start), start < letters.count else { return }
    let before = found.count
    for end in (start + 1...min(start + Self.longestSyllable, letters.count)).reversed() {
      let piece = String(letters[start..<end])
      if end == letters.count {
        if found.count < Self.most, !list.syllables(beginning: piece).isEmpty {
          found.append(syllables + [piece])
        }
      } else if list.hasSign(SearchToken.syllable(piece)) {
        split(from: end, after: syllables + [piece])
      }
    }
    if found.count == before {
      deadEnds.insert(start)
    }
  }

  private static let most = 8
  /// The length of `zhuang`.
  private static let longestSyllable = 6
}

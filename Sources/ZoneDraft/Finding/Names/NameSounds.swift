/// The consonants of words in Latin, Urdu and Chinese script, by which a name is recognised in another script.
///
/// `Hashmi`, `ہاشمی` and `哈什米` are all `kxm`. A script leaves out vowels or adds them, and a weak consonant (h, w, y) within
/// a word is often not written; so both count only at the start of a name.
struct NameSounds {
  private let rules: DraftRules

  private static let longestUnit = 4
  private static let weak: Set<Character> = ["a", "h", "w", "y"]

  init(_ rules: DraftRules) { self.rules = rules }

  /// The consonants of a word; nil if it has a Chinese character that transliterations do not use.
  func consonants(of word: String, isStart: Bool) -> String? {
    let letters = Array(word)
    var (found, place, isFirst) = ("", 0, isStart)
    while place < letters.count {
      guard let unit = unit(letters, place) else {
        if letters[place].unicodeScalars.first?.isHanCharacter == true { return nil }
        place += 1
        continue
      }
      for sound in unit.sounds {
        add(sound, isFirst, &found)
        isFirst = false
      }
      place += unit.count
    }
    return found
  }

  private func add(_ sound: Character, _ isFirst: Bool, _ found: inout String) {
    guard isFirst || !Self.weak.contains(sound) else { return }
    // A first h is often written with the letter of kh.
    let letter = sound == "h" ? "k" : sound
    if found.last != letter { found.append(letter) }
  }

  /// The longest letters from a place on that the table has a sound for.
  private func unit(_ letters: [Character], _ place: Int) -> (sounds: String, count: Int)? {
    for count in (1...Self.longestUnit).reversed() where place + count <= letters.count {
      if let sounds = rules[.sounds].value(String(letters[place..<place + count])) { return (sounds, count) }
    }
    return nil
  }

  /// The consonants without the differences that Chinese has no syllables for: b and p, d and t, g and k, l and r, j and ch,
  /// z and s.
  static func coarse(_ consonants: String) -> String {
    var found = ""
    for letter in consonants {
      let sound = alike[letter] ?? letter
      if found.last != sound || sound.isUppercase { found.append(sound) }
    }
    return found
  }

  private static let alike: [Character: Character] = ["p": "b", "d": "t", "g": "k", "r": "l", "j": "c", "z": "s"]
}

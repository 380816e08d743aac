/// How Chinese characters are read and simplified, learnt character by character.
///
/// One character at a time, because then the index and a query always agree on what a character becomes, and because a
/// transform costs 10 µs a character: a world of names knows only some thousands.
struct HanReadings: Sendable {
  private struct Reading {
    let simplified: Unicode.Scalar
    /// Without tones; empty where there is none.
    let syllables: [String]
  }

  private let transliterator: Transliterator
  private var known: [Unicode.Scalar: Reading] = [:]

  init(_ transliterator: Transliterator) {
    self.transliterator = transliterator
  }

  /// A run of characters, simplified, and the traditional characters that somebody may type for them: each pair is the
  /// character typed and the one that the index holds.
  mutating func simplify(_ run: String) -> (text: String, spellings: Set<String>) {
    learn(run)
    let simple = run.unicodeScalars.map { known[$0]?.simplified ?? $0 }
    let text = String(String.UnicodeScalarView(simple))
    // In context: 沈 alone is traditional as well, but 沈阳 is 瀋陽.
    let traditional = Array(transliterator.traditional(text).unicodeScalars)
    var pairs = Array(zip(run.unicodeScalars, simple))
    if traditional.count == simple.count {
      pairs += zip(traditional, simple)
    }
    return (text, Set(pairs.compactMap { pair($0, $1) }))
  }

  /// The readings of a run: lists of syllables, the first one of each character's usual readings. `?` is a character
  /// without a reading.
  mutating func readings(of run: String) -> [[String]] {
    learn(run)
    var readings: [[String]] = [[]]
    for scalar in run.unicodeScalars {
      var syllables = known[scalar]?.syllables ?? []
      if syllables.isEmpty {
        syllables = ["?"]
      }
      if readings.count * syllables.count > Self.mostReadings {
        syllables = [syllables[0]]
      }
      readings = syllables.flatMap { syllable in readings.map { $0 + [syllable] } }
    }
    return readings
  }

  private static let mostReadings = 8

  private mutating func learn(_ run: String) {
    var new: [Unicode.Scalar] = []
    for scalar in run.unicodeScalars where known[scalar] == nil && !new.contains(scalar) {
      new.append(scalar)
    }
    guard !new.isEmpty else { return }
    let simplified = lines(of: new, transliterator.simplified)
    let simple = zip(new, simplified).map { $1.unicodeScalars.count == 1 ? $1.unicodeScalars.first ?? $0 : $0 }
    for (scalar, pinyin) in zip(zip(new, simple), lines(of: simple, transliterator.pinyin)) {
      let (typed, simple) = scalar
      let syllables = Self.readingsInNames[simple] ?? Self.syllable(pinyin).map { [$0] } ?? []
      known[typed] = Reading(simplified: simple, syllables: syllables)
    }
  }

  /// A spelling, unless the index would hold the character itself.
  private mutating func pair(_ typed: Unicode.Scalar, _ indexed: Unicode.Scalar) -> String? {
    guard typed != indexed else { return nil }
    learn(String(typed))
    return known[typed]?.simplified == indexed ? "\(typed)\(indexed)" : nil
  }

  /// What a transform makes of each character, by one call.
  private func lines(of scalars: [Unicode.Scalar], _ transform: (String) -> String) -> [String] {
    let texts = scalars.map(String.init)
    let lines = transform(texts.joined(separator: "\n"))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.count == texts.count ? lines : texts
  }

  private static func syllable(_ pinyin: String) -> String? {
    let folded = SearchWord.fold(pinyin)
    return folded.utf8.allSatisfy { (97...122).contains($0) } && !folded.isEmpty ? folded : nil
  }
}

extension HanReadings {
  /// ICU gives one reading a character, the most frequent in running text. In names some are read otherwise (成都 is
  /// not chengdou), and some in two ways (长沙, 会长).
  private static let readingsInNames: [Unicode.Scalar: [String]] = {
    let table = """
      长 chang zhang,都 du,厦 xia sha,藏 zang cang,行 hang xing,地 di,佛 fo,埔 pu bu,重 zhong chong,乐 le yue,曾 zeng,
      单 dan shan,解 jie xie,调 diao tiao,参 can shen,会 hui kuai,传 chuan zhuan,朝 chao zhao,番 fan pan,蚌 beng,
      六 liu lu,堡 bao bu,尉 wei yu,查 cha zha,朴 pu piao,仇 chou qiu,盖 gai ge,翟 zhai,晟 sheng,校 xiao jiao,
      种 zhong chong,宿 su xiu,区 qu ou,薄 bo bao,缪 miao,塞 sai,仔 zai zi,涌 yong chong,牟 mou mu,率 lu shuai
      """
    var readings: [Unicode.Scalar: [String]] = [:]
    for entry in table.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let parts = entry.split(separator: " ").map(String.init)
      guard let character = parts.first?.unicodeScalars.first else { continue }
      readings[character] = Array(parts.dropFirst())
    }
    return readings
  }()
}

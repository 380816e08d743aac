/// Simplifies Chinese characters and gives their readings, one character at a time, so that the index and a query
/// always agree on the result for a character.
package enum HanReadings {
  /// Replaces the characters of a run by simplified ones.
  package static func simplify(_ run: String) -> String {
    // The table is only loaded for texts that need it.
    guard !run.utf8.allSatisfy({ $0 < 0x80 }) else { return run }
    return String(String.UnicodeScalarView(run.unicodeScalars.map(HanTable.shared.simplified)))
  }

  /// The readings of a run of simplified characters, as lists of syllables. The first list has the usual reading of
  /// each character. `?` stands for a character without a reading.
  package static func readings(of run: String) -> [[String]] {
    var readings: [[String]] = [[]]
    for scalar in run.unicodeScalars {
      var syllables = readingsInNames[scalar] ?? [HanTable.shared.syllable(of: scalar) ?? "?"]
      if readings.count * syllables.count > Self.mostReadings {
        syllables = [syllables[0]]
      }
      readings = syllables.flatMap { syllable in readings.map { $0 + [syllable] } }
    }
    return readings
  }

  private static let mostReadings = 8
}

extension HanReadings {
  /// The table has one reading for each character, the most frequent in running text. In names some characters are
  /// read differently (成都 is not chengdou), and some in two ways (长沙, 会长).
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

/// A script other than Latin in which countries write names.
enum Script: CaseIterable {
  /// Chinese characters, also between Japanese kana.
  case han
  case arabic, armenian, bengali, burmese, cyrillic, devanagari, ethiopic, georgian, greek, hangul, hebrew, khmer, lao,
    sinhala, thaana, thai, tibetan

  /// The blocks of Unicode in which its letters are.
  private var letters: [ClosedRange<UInt32>] {
    switch self {
    case .han: [0x2E80...0x2FDF, 0x3005...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF]
    case .arabic: [0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF]
    case .armenian: [0x530...0x58F]
    case .bengali: [0x980...0x9FF]
    case .burmese: [0x1000...0x109F]
    case .cyrillic: [0x400...0x52F]
    case .devanagari: [0x900...0x97F]
    case .ethiopic: [0x1200...0x139F]
    case .georgian: [0x10A0...0x10FF, 0x1C90...0x1CBF]
    case .greek: [0x370...0x3FF, 0x1F00...0x1FFF]
    case .hangul: [0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3]
    case .hebrew: [0x590...0x5FF]
    case .khmer: [0x1780...0x17FF]
    case .lao: [0xE80...0xEFF]
    case .sinhala: [0xD80...0xDFF]
    case .thaana: [0x780...0x7BF]
    case .thai: [0xE00...0xE7F]
    case .tibetan: [0xF00...0xFFF]
    }
  }

  /// The countries (ISO 3166-1) with an official language that is written in it.
  private var countries: String {
    switch self {
    case .han: "CN HK JP MO SG TW"
    case .arabic: "AE AF BH DJ DZ EG IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE"
    case .armenian: "AM"
    case .bengali: "BD"
    case .burmese: "MM"
    case .cyrillic: "BA BG BY KG KZ ME MK MN RS RU TJ UA"
    case .devanagari: "IN NP"
    case .ethiopic: "ER ET"
    case .georgian: "GE"
    case .greek: "CY GR"
    case .hangul: "KP KR"
    case .hebrew: "IL"
    case .khmer: "KH"
    case .lao: "LA"
    case .sinhala: "LK"
    case .thaana: "MV"
    case .thai: "TH"
    case .tibetan: "BT"
    }
  }

  /// Whether a country writes names in it.
  func isWritten(in country: String) -> Bool { countries.contains(country) }

  /// The script of a letter; nil if it is another.
  init?(of letter: Unicode.Scalar) {
    guard let script = Self.allCases.first(where: { $0.letters.contains { $0.contains(letter.value) } }) else {
      return nil
    }
    self = script
  }
}

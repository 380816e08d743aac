/// A province, territory or municipality of a country, by its ISO 3166-2 code.
///
/// Those of Pakistan and China are here, in the order and with the names that our readers know; all others are in
/// `ISO3166`.
package struct Subdivision: Hashable, Sendable {
  package let code: String
  package let name: String
  /// The name for a narrow column.
  package let shortName: String

  /// The code of the country: `PK` for `PK-KP`.
  package var country: String { String(code.prefix(2)) }

  init(_ code: String, _ name: String, short: String? = nil) {
    self.code = code
    self.name = name
    shortName = short ?? name
  }

  /// The subdivision with a full code; nil if it is not in the tables.
  package init?(code: String) {
    guard let unit = Self.byCode[code] ?? ISO3166.unit(code) else { return nil }
    self = unit
  }

  /// The subdivisions of a country, in the order of the picker.
  package static func all(of country: String) -> [Subdivision] {
    switch country {
    case "PK": pakistan
    case "CN": china
    default: ISO3166.units(of: country)
    }
  }

  /// The subdivision that a user means: by full code, name or short name, without case and accents.
  package static func named(_ text: String) -> Subdivision? {
    let wanted = FoldedText.fold(text)
    return near[wanted] ?? others[wanted]
  }

  private static let near = byFoldedName(pakistan + china)
  /// Five thousand units, so it is only made for a text that means neither a unit of Pakistan nor one of China.
  private static let others = byFoldedName(ISO3166.all)

  /// Units by their folded codes and names; the first of several.
  private static func byFoldedName(_ units: [Subdivision]) -> [String: Subdivision] {
    let keys = units.flatMap { unit in [unit.code, unit.name, unit.shortName].map { (FoldedText.fold($0), unit) } }
    return Dictionary(keys) { first, _ in first }
  }

  /// The subdivision whose code or name is spelled almost like this.
  static func nearest(to text: String) -> Subdivision? {
    let all = pakistan + china + ISO3166.all
    if let code = Spelling.nearest(to: text, among: all.map(\.code)) {
      return all.first { $0.code == code }
    }
    let name = Spelling.nearest(to: text, among: all.map(\.name))
    return all.first { $0.name == name }
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: (pakistan + china).map { ($0.code, $0) })

  /// ISO 3166-2:PK since November 2019; FATA (PK-TA) merged into Khyber Pakhtunkhwa.
  private static let pakistan = [
    Subdivision("PK-IS", "Islamabad", short: "Islamabad"),
    Subdivision("PK-PB", "Punjab"),
    Subdivision("PK-SD", "Sindh"),
    Subdivision("PK-KP", "Khyber Pakhtunkhwa", short: "KP"),
    Subdivision("PK-BA", "Balochistan"),
    Subdivision("PK-GB", "Gilgit-Baltistan", short: "GB"),
    Subdivision("PK-JK", "Azad Jammu and Kashmir", short: "AJK"),
  ]

  /// ISO 3166-2:CN since November 2017.
  private static let china = [
    Subdivision("CN-BJ", "Beijing"), Subdivision("CN-TJ", "Tianjin"), Subdivision("CN-HE", "Hebei"),
    Subdivision("CN-SX", "Shanxi"), Subdivision("CN-NM", "Nei Mongol"), Subdivision("CN-LN", "Liaoning"),
    Subdivision("CN-JL", "Jilin"), Subdivision("CN-HL", "Heilongjiang"), Subdivision("CN-SH", "Shanghai"),
    Subdivision("CN-JS", "Jiangsu"), Subdivision("CN-ZJ", "Zhejiang"), Subdivision("CN-AH", "Anhui"),
    Subdivision("CN-FJ", "Fujian"), Subdivision("CN-JX", "Jiangxi"), Subdivision("CN-SD", "Shandong"),
    Subdivision("CN-HA", "Henan"), Subdivision("CN-HB", "Hubei"), Subdivision("CN-HN", "Hunan"),
    Subdivision("CN-GD", "Guangdong"), Subdivision("CN-GX", "Guangxi"), Subdivision("CN-HI", "Hainan"),
    Subdivision("CN-CQ", "Chongqing"), Subdivision("CN-SC", "Sichuan"), Subdivision("CN-GZ", "Guizhou"),
    Subdivision("CN-YN", "Yunnan"), Subdivision("CN-XZ", "Xizang"), Subdivision("CN-SN", "Shaanxi"),
    Subdivision("CN-GS", "Gansu"), Subdivision("CN-QH", "Qinghai"), Subdivision("CN-NX", "Ningxia"),
    Subdivision("CN-XJ", "Xinjiang"), Subdivision("CN-TW", "Taiwan"), Subdivision("CN-HK", "Hong Kong"),
    Subdivision("CN-MO", "Macao"),
  ]
}

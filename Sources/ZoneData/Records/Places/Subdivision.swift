/// A unit of a country: province, territory or municipality, by its ISO 3166-2 code.
///
/// Those of Pakistan and China stand here, in the order and by the names that our readers know; all others in `ISO3166`.
package struct Subdivision: Hashable, Sendable {
  package let code: String
  package let name: String
  /// The name where a column is narrow.
  package let shortName: String

  /// The two letters of the country: `PK` of `PK-KP`.
  package var country: String { String(code.prefix(2)) }

  init(_ code: String, _ name: String, short: String? = nil) {
    self.code = code
    self.name = name
    shortName = short ?? name
  }

  /// The unit of a full code; nil for a code that our table does not have.
  package init?(code: String) {
    guard let unit = Self.byCode[code] ?? ISO3166.unit(code) else { return nil }
    self = unit
  }

  /// The units of a country in the order in which a picker lists them.
  package static func all(of country: String) -> [Subdivision] {
    switch country {
    case "PK": pakistan
    case "CN": china
    default: ISO3166.units(of: country)
    }
  }

  /// The unit that a person means: a full code, a name, or a short name, in any case.
  package static func named(_ text: String) -> Subdivision? {
    let wanted = text.lowercased()
    let isMeant = { (unit: Subdivision) in
      [unit.code, unit.name, unit.shortName].contains { $0.lowercased() == wanted }
    }
    return (pakistan + china).first(where: isMeant) ?? ISO3166.all.first(where: isMeant)
  }

  /// The unit whose code or name is spelled nearly so.
  static func nearest(to text: String) -> Subdivision? {
    let all = pakistan + china + ISO3166.all
    if let code = Spelling.nearest(to: text, among: all.map(\.code)) {
      return all.first { $0.code == code }
    }
    let name = Spelling.nearest(to: text, among: all.map(\.name))
    return all.first { $0.name == name }
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: (pakistan + china).map { ($0.code, $0) })

  /// ISO 3166-2:PK since November 2019; FATA (PK-TA) went into Khyber Pakhtunkhwa.
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

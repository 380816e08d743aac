/// A province, territory or municipality of a country, by its ISO 3166-2 code.
///
/// Those of Pakistan and China are here, in the order and with the names that our readers know; all others are in
/// `ISO3166`.
package struct Subdivision: Hashable, Sendable {
  package let code: String
  package let name: String
  /// The name for a narrow column.
  package let shortName: String
  /// The name in its own language, for those of Pakistan and China.
  package let nativeName: String?
  /// Other names that people use, for those of Pakistan.
  private let otherNames: [String]

  /// All names, the common one last.
  package var names: [String] { otherNames + [nativeName, shortName].compactMap(\.self) + [name] }

  /// The code of the country: `PK` for `PK-KP`.
  package var country: String { String(code.prefix(2)) }

  init(_ code: String, _ name: String, short: String? = nil, native: String? = nil, others: [String] = []) {
    self.code = code
    self.name = name
    shortName = short ?? name
    nativeName = native
    otherNames = others
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

  /// The subdivision that a user means: by full code, name, short name or native name, without case and accents.
  package static func named(_ text: String) -> Subdivision? {
    let wanted = FoldedText.fold(text)
    let hasCode = wanted.utf8.dropFirst(2).first == UInt8(ascii: "-")
    let byCode = hasCode ? ISO3166.unit(wanted.uppercased()) : nil
    return near[wanted] ?? byCode ?? others[wanted].flatMap(ISO3166.unit)
  }

  /// Those of Pakistan and China by their folded codes and names.
  private static let near: [String: Subdivision] = {
    let keys = (pakistan + china).flatMap { unit in ([unit.code] + unit.names).map { (FoldedText.fold($0), unit) } }
    return Dictionary(keys) { first, _ in first }
  }()
  /// The codes of the others by their folded names; of several units with a name the first. There are five thousand, so it is
  /// only made for a text that means neither a unit of Pakistan nor one of China, and does not hold the units.
  private static let others: [String: String] = {
    Dictionary(ISO3166.all.lazy.map { (FoldedText.fold($0.name), $0.code) }) { first, _ in first }
  }()

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
    Subdivision("PK-IS", "Islamabad", native: "اسلام آباد", others: ["ICT", "Islamabad Capital Territory"]),
    Subdivision("PK-PB", "Punjab", native: "پنجاب"),
    Subdivision("PK-SD", "Sindh", native: "سندھ"),
    Subdivision("PK-KP", "Khyber Pakhtunkhwa", short: "KP", native: "خیبر پختونخوا", others: ["KPK", "NWFP"]),
    Subdivision("PK-BA", "Balochistan", native: "بلوچستان"),
    Subdivision("PK-GB", "Gilgit-Baltistan", short: "GB", native: "گلگت بلتستان", others: ["Northern Areas"]),
    Subdivision("PK-JK", "Azad Jammu and Kashmir", short: "AJK", native: "آزاد جموں و کشمیر", others: ["Azad Kashmir"]),
  ]

  /// ISO 3166-2:CN since November 2017.
  private static let china = [
    Subdivision("CN-BJ", "Beijing", native: "北京市"),
    Subdivision("CN-TJ", "Tianjin", native: "天津市"),
    Subdivision("CN-HE", "Hebei", native: "河北省"),
    Subdivision("CN-SX", "Shanxi", native: "山西省"),
    Subdivision("CN-NM", "Nei Mongol", native: "内蒙古自治区"),
    Subdivision("CN-LN", "Liaoning", native: "辽宁省"),
    Subdivision("CN-JL", "Jilin", native: "吉林省"),
    Subdivision("CN-HL", "Heilongjiang", native: "黑龙江省"),
    Subdivision("CN-SH", "Shanghai", native: "上海市"),
    Subdivision("CN-JS", "Jiangsu", native: "江苏省"),
    Subdivision("CN-ZJ", "Zhejiang", native: "浙江省"),
    Subdivision("CN-AH", "Anhui", native: "安徽省"),
    Subdivision("CN-FJ", "Fujian", native: "福建省"),
    Subdivision("CN-JX", "Jiangxi", native: "江西省"),
    Subdivision("CN-SD", "Shandong", native: "山东省"),
    Subdivision("CN-HA", "Henan", native: "河南省"),
    Subdivision("CN-HB", "Hubei", native: "湖北省"),
    Subdivision("CN-HN", "Hunan", native: "湖南省"),
    Subdivision("CN-GD", "Guangdong", native: "广东省"),
    Subdivision("CN-GX", "Guangxi", native: "广西壮族自治区"),
    Subdivision("CN-HI", "Hainan", native: "海南省"),
    Subdivision("CN-CQ", "Chongqing", native: "重庆市"),
    Subdivision("CN-SC", "Sichuan", native: "四川省"),
    Subdivision("CN-GZ", "Guizhou", native: "贵州省"),
    Subdivision("CN-YN", "Yunnan", native: "云南省"),
    Subdivision("CN-XZ", "Xizang", native: "西藏自治区"),
    Subdivision("CN-SN", "Shaanxi", native: "陕西省"),
    Subdivision("CN-GS", "Gansu", native: "甘肃省"),
    Subdivision("CN-QH", "Qinghai", native: "青海省"),
    Subdivision("CN-NX", "Ningxia", native: "宁夏回族自治区"),
    Subdivision("CN-XJ", "Xinjiang", native: "新疆维吾尔自治区"),
    Subdivision("CN-TW", "Taiwan", native: "台湾省"),
    Subdivision("CN-HK", "Hong Kong", native: "香港特别行政区"),
    Subdivision("CN-MO", "Macao", native: "澳门特别行政区"),
  ]
}

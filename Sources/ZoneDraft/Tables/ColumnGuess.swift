import Algorithms
import ZoneData

/// What a column probably is.
struct ColumnGuess {
  let kind: RecordKind
  let heading: String
  let cells: [String]

  /// Nil if it could be several things, or none that is known.
  var target: ColumnTarget? {
    if cells.isEmpty { return ColumnTarget.none }
    let words = Self.words(heading)
    let forms = [words, words.filter { !Self.fillers.contains($0) }].map { $0.joined(separator: " ") }
    for form in forms where !form.isEmpty {
      if let target = ColumnTarget(form.replacing(" ", with: "-"), for: kind) ?? labelled(form) { return target }
      if let word = Self.synonyms[form], let target = ColumnTarget(word, for: kind) { return target }
    }
    return byContent
  }

  /// Words of headings without units and signs: `Area (acres)` is `area`.
  static func words(_ heading: String) -> [String] {
    let plain = heading.prefix { $0 != "(" && $0 != "[" }
    return FoldedText.fold(String(plain)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The unit in brackets after a heading: `Area (acres)`.
  static func unit(_ heading: String) -> String? {
    guard let open = heading.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
    let unit = heading[heading.index(after: open)...].prefix { $0 != ")" && $0 != "]" }.trimming(while: \.isWhitespace)
    return unit.isEmpty ? nil : String(unit)
  }

  private static let fillers: Set<String> = ["of", "the", "zone", "zones", "park", "body", "total", "current", "date"]

  private func labelled(_ form: String) -> ColumnTarget? {
    let field = kind.fields.first { FoldedText.fold($0.label) == form }
    return field.flatMap { ColumnTarget($0.name.rawValue, for: kind) }
  }

  private static let synonyms: [String: String] = [
    "zone": "name", "zone name": "name", "park": "name", "title": "name", "organisation": "name",
    "organization": "name",
    "company": "name", "stz": "name", "sez": "name", "名称": "name", "园区名称": "name", "نام": "name",
    "alias": "aliases", "short name": "aliases", "abbreviation": "aliases", "acronym": "aliases",
    "state": "province", "region": "province", "province territory": "province", "省": "province", "省份": "province",
    "صوبہ": "province",
    "city": "place", "location": "place", "district": "place", "town": "place", "地点": "place", "城市": "place",
    "شہر": "place",
    "size": "area", "land": "area", "acres": "area", "land area": "area", "面积": "area", "رقبہ": "area",
    "covered area": "floor-area", "built up area": "floor-area", "stage": "status", "state of work": "status",
    "状态": "status",
    "developed by": "developer", "zone developer": "developer", "开发商": "developer", "operated by": "operator",
    "owned by": "owner", "regulator": "authority", "sector": "sectors", "industry": "sectors", "industries": "sectors",
    "url": "website", "web": "website", "web site": "website", "link": "website", "employment": "jobs",
    "employees": "jobs",
    "capital cost": "cost", "project cost": "cost", "coordinates": "position", "remarks": "facts", "remark": "facts",
    "comments": "facts", "description": "facts", "founded": "founded", "established": "founded", "year": "founded",
    "no": "-", "sr": "-", "sr no": "-", "s no": "-", "serial": "-", "serial no": "-", "nr": "-", "序号": "-",
  ]

  /// A field of which every cell is a value, if only one kind of field fits.
  private var byContent: ColumnTarget? {
    func all(_ name: Field.Name) -> Bool {
      guard let field = kind.field(name) else { return false }
      return cells.allSatisfy { CellValue.read($0, field, unit: nil) != nil }
    }
    if all(.province) { return .field(.province) }
    if all(.status) { return .field(.status) }
    if cells.allSatisfy({ $0.hasPrefix("http://") || $0.hasPrefix("https://") || $0.hasPrefix("www.") }),
      kind.field(.website) != nil
    {
      return .field(.website)
    }
    let areas = ["acre", "acres", "kanal", "hectare", "hectares", "marla", "km²", "m²", "ha"]
    if all(.area), cells.allSatisfy({ cell in areas.contains { cell.lowercased().hasSuffix($0) } }) {
      return .field(.area)
    }
    return nil
  }
}

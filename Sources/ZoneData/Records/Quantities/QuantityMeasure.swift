/// What a unit measures, however it is printed.
enum QuantityMeasure: Hashable {
  /// An area, with the square metres in one unit.
  case area(squareMetres: Double)
  /// A count, a currency or a percentage, comparable only with itself. The name is singular and lower-case.
  case other(String)

  init(unit: String) {
    let words = unit.lowercased().split(separator: " ").map(Self.singular)
    let name = words.joined(separator: " ")
    if let squareMetres = Self.areas[name] {
      self = .area(squareMetres: squareMetres)
    } else {
      self = .other(Self.synonyms[name] ?? name)
    }
  }

  /// The foot and the acre are the international ones: NIST Handbook 44, appendix C.
  private static let squareFoot = 0.09290304
  private static let acre = 4046.8564224

  /// Eight kanal make an acre and twenty marla a kanal, as in Pakistan's land records: a published area of 86 kanal is
  /// 10.75 acre. The marla of 225 square feet, used by some housing schemes, is ruled out.
  private static let areas: [String: Double] = [
    "acre": acre,
    "kanal": acre / 8,
    "marla": acre / 160,
    "hectare": 10_000, "ha": 10_000,
    "sq ft": squareFoot, "sqft": squareFoot, "ft²": squareFoot, "ft2": squareFoot,
    "sq yd": squareFoot * 9, "yd²": squareFoot * 9,
    "sq m": 1, "sqm": 1, "m²": 1, "m2": 1,
    "sq km": 1_000_000, "km²": 1_000_000, "km2": 1_000_000,
  ]

  private static let synonyms = [
    "percent": "%", "per cent": "%",
    "r": "pkr", "rupee": "pkr", "pakistani rupee": "pkr",
    "us$": "usd", "us dollar": "usd",
    "rmb": "cny", "yuan": "cny",
  ]

  /// Words for the same thing, also within a longer unit: `tech companies` are `technology firms`.
  private static let spellings = [
    "square": "sq", "foot": "ft", "feet": "ft", "yard": "yd",
    "metre": "m", "meter": "m", "kilometre": "km", "kilometer": "km",
    "people": "person",
    "firm": "company", "business": "company", "enterprise": "company", "corporation": "company",
    "tech": "technology", "technological": "technology",
    "centre": "center", "programme": "program",
  ]

  /// A word without its plural ending and its points. Not grammar, but the same for singular and plural.
  private static func singular(_ word: Substring) -> String {
    var word = String(word.filter { $0 != "." })
    if word.hasSuffix("ies"), word.count > 4 {
      word = word.dropLast(3) + "y"
    } else if ["sses", "shes", "ches", "xes"].contains(where: word.hasSuffix) {
      word.removeLast(2)
    } else if word.hasSuffix("s"), !word.hasSuffix("ss") {
      word.removeLast()
    }
    return spellings[word] ?? word
  }
}

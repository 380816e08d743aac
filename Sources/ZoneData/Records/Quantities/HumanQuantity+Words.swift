/// Corrections of comparators, units and spacing.
extension HumanQuantity {
  private static let comparators = [
    "more than": "over", "above": "over", "exceeding": "over", ">": "over",
    "less than": "under", "fewer than": "under", "below": "under", "<": "under",
    "no less than": "at least", "not less than": "at least", "minimum": "at least", ">=": "at least",
    "≥": "at least", "up to": "at most", "no more than": "at most", "maximum": "at most", "<=": "at most",
    "≤": "at most", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "circa": "about", "ca.": "about", "c.": "about", "~": "about", "nearly": "almost", "close to": "almost",
  ]

  private static let currencies: Set = ["rs", "rs.", "pkr", "usd", "us$", "rmb", "cny"]

  /// `More than 4500 firms` → `over 4500 firms`, `4500+ firms` → `at least 4500 firms`.
  func plainComparator(_ words: [String]) -> [String] {
    if let first = words.first, first.hasSuffix("+"), Self.numberIndex(words) == 0 {
      return ["at", "least", String(first.dropLast())] + words.dropFirst()
    }
    for count in [3, 2, 1] where words.count > count {
      let printed = words.prefix(count).joined(separator: " ").lowercased()
      let known = Quantity.Comparator(rawValue: printed)?.rawValue
      if let plain = known ?? Self.comparators[printed] {
        // Split again, so that a comparator that was already right does not count as a correction.
        return plain.split(separator: " ").map(String.init) + words.dropFirst(count)
      }
    }
    return words
  }

  /// `Rs 500` → `500 Rs`, `over Rs. 1.5 billion` → `over 1.5 billion Rs`.
  func numberFirst(_ words: [String]) -> [String] {
    guard let index = Self.numberIndex(words), index > 0,
      Self.currencies.contains(words[index - 1].lowercased())
    else {
      return words
    }
    let unit = words[index - 1].filter { $0 != "." }
    return words[..<(index - 1)] + words[index...] + [unit]
  }

  /// `64%` → `64 %`, `10 – 11 acre` → `10-11 acre`, `007` → `7`.
  func respelled(_ words: [String]) -> [String] {
    var words = words.map { $0.replacing("–", with: "-") }
    if let dash = words.firstIndex(of: "-"), dash > 0, dash + 1 < words.count {
      words.replaceSubrange(dash - 1...dash + 1, with: [words[dash - 1] + "-" + words[dash + 1]])
    }
    guard let index = Self.numberIndex(words) else {
      return words
    }
    let number = words[index].prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "," }
    let unit = words[index].dropFirst(number.count)
    guard !unit.contains(where: \.isNumber) else {
      return words
    }
    let zeros = number.prefix { $0 == "0" }.count
    let isPadded = zeros > 0 && number.dropFirst(zeros).first?.isNumber == true
    let plain = String(isPadded ? number.dropFirst(zeros) : number)
    words.replaceSubrange(index...index, with: unit.isEmpty ? [plain] : [plain, String(unit)])
    return words
  }
}

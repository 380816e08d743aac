/// Corrections of numbers.
extension HumanQuantity {
  /// Words for multiples of ten. `m` and `k` are missing, because they may be units.
  static let multipliers = [
    "hundred": 100, "thousand": 1000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000,
    "million": 1_000_000, "mn": 1_000_000, "crore": 10_000_000, "crores": 10_000_000,
    "billion": 1_000_000_000, "bn": 1_000_000_000, "trillion": 1_000_000_000_000,
  ]

  private static let numbers = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50,
  ]

  /// `1.1 million sq ft` → `1100000 sq ft`, if the product is a whole number.
  func multiplied(_ words: [String]) -> [String] {
    guard let index = Self.numberIndex(words), index + 1 < words.count,
      let factor = Self.multipliers[words[index + 1].lowercased()]
    else {
      return words
    }
    let products = words[index].split(separator: "-", omittingEmptySubsequences: false)
      .map { Self.product($0, factor) }
    guard !products.contains(nil) else {
      return words
    }
    let number = products.compactMap(\.self).joined(separator: "-")
    return words[..<index] + [number] + words[(index + 2)...]
  }

  /// `4,500 firms` and `1,10,000 firms`, but not `10,5`, which may be a decimal comma.
  func unseparated(_ words: [String]) -> [String] {
    words.map { word in
      word.split(separator: "-", omittingEmptySubsequences: false).map { number in
        let groups = number.split(separator: ",", omittingEmptySubsequences: false)
        let last = groups.last?.prefix { $0.isNumber }
        let isGrouped =
          groups.count > 1 && last?.count == 3
          && groups.dropLast().allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) }
        return isGrouped ? groups.joined() : String(number)
      }.joined(separator: "-")
    }
  }

  /// `eleven acres` → `11 acres`.
  func digitsForWords(_ words: [String]) -> [String] {
    words.map { word in Self.numbers[word.lowercased()].map(String.init) ?? word }
  }

  static func numberIndex(_ words: [String]) -> Int? {
    words.firstIndex { $0.utf8.first.map { 48...57 ~= $0 } ?? false }
  }

  private static func product(_ number: Substring, _ factor: Int) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, number.utf8.count <= 12, let digits = Int(parts.joined()) else {
      return nil
    }
    var scale = 1
    for _ in 0..<(parts.count == 2 ? parts[1].count : 0) {
      scale *= 10
    }
    let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
    return overflow || !product.isMultiple(of: scale) ? nil : String(product / scale)
  }
}

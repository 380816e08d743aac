/// Quantities as people write them.
extension Quantity {
  /// The quantity for prose: `over 4,500 representatives`, `10–11 acre`.
  package var inWords: String { figureInWords + " " + unit }

  /// The quantity without its unit.
  package var figureInWords: String {
    let start = comparator.map { $0.rawValue.utf8.count + 1 } ?? 0
    let numbers = text.dropFirst(start).prefix { $0 != " " }
    let grouped = numbers.split(separator: "-").map(Words.grouped).joined(separator: "–")
    return (comparator.map { $0.rawValue + " " } ?? "") + grouped
  }

  /// The figure for a narrow column: large amounts of money in millions or billions, if that drops no digit that the
  /// document prints.
  package var figureInShort: String {
    guard ISO4217.has(unit) else { return figureInWords }
    let ends = lower == upper ? [lower] : [lower, upper]
    let short = ends.compactMap(Self.short)
    guard short.count == ends.count else { return figureInWords }
    return (comparator.map { $0.rawValue + " " } ?? "") + short.joined(separator: "–")
  }

  /// `1.5 bn`; nil below a million, and where it would not be exact.
  static func short(_ amount: Double) -> String? {
    for (scale, word) in [(1e9, "bn"), (1e6, "mn")] where amount >= scale {
      let scaled = amount / scale
      guard (scaled * 100).rounded() / 100 == scaled else { return nil }
      return "\(Words.grouped(ColumnSum.Part.text(of: scaled))) \(word)"
    }
    return nil
  }
}

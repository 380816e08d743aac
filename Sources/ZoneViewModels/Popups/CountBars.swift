import ZoneData

/// Places with their counts, as numbers and bars.
enum CountBars {
  /// Short enough for a name and a bar in a pane of 40 columns.
  static let longestBar = 6
  /// The bar of a longer name starts further right, so that the other bars need not.
  private static let longestName = 26

  static func items(
    _ counts: [PlaceCount], name: (PlaceCount) -> String, target: (PlaceCount) -> Sheet.Item.Target
  ) -> [Sheet.Item] {
    let most = counts.map(\.count).max() ?? 0
    let width = counts.map { min(longestName, name($0).count) }.max() ?? 0
    return counts.map { count in
      let name = name(count)
      let text = "\(name.padded(to: width))  \(bar(count.count, of: most))"
      return Sheet.Item(
        label: count.code, paragraphs: [.init(text, count.count == 0 ? .dim : .text)],
        trailing: String(count.count), target: target(count))
    }
  }

  static func bar(_ count: Int, of most: Int) -> String {
    guard most > 0, count > 0 else { return "" }
    return String(repeating: "■", count: max(1, count * longestBar / most))
  }
}

extension String {
  /// The text, in characters of one column each, padded with blanks.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

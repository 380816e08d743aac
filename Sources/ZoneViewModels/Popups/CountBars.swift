import ZoneData

/// Places with their counts as numbers and as bars to compare by.
enum CountBars {
  /// So short that name and bar fit a pane of forty columns.
  static let longestBar = 6
  /// Longer names push their bars aside, so that the others need not.
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
  /// The text, of letters that take one column each, with blanks up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

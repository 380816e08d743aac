import ZoneData

/// Units of a country with their counts as numbers and as bars to compare by.
enum CountBars {
  /// So short that name and bar fit a pane of forty columns.
  static let longestBar = 6

  static func items(
    _ counts: [ProvinceCount], name: (Subdivision) -> String, target: (Subdivision) -> Sheet.Item.Target
  ) -> [Sheet.Item] {
    let most = counts.map(\.count).max() ?? 0
    let width = counts.map { name($0.province).count }.max() ?? 0
    return counts.map { count in
      let name = name(count.province).padded(to: width)
      let text = "\(name)  \(bar(count.count, of: most))"
      return Sheet.Item(
        label: count.province.code, paragraphs: [.init(text, count.count == 0 ? .dim : .text)],
        trailing: String(count.count), target: target(count.province))
    }
  }

  static func bar(_ count: Int, of most: Int) -> String {
    guard most > 0, count > 0 else { return "" }
    return String(repeating: "■", count: max(1, count * longestBar / most))
  }
}

extension String {
  /// The text, which is of ASCII, with blanks up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

import ZoneData

/// Units of a country with their counts as numbers and as bars to compare by.
enum CountBars {
  private static let longestBar = 10

  static func items(
    _ counts: [ProvinceCount], target: (Subdivision) -> Sheet.Item.Target
  ) -> [Sheet.Item] {
    let most = counts.map(\.count).max() ?? 0
    let width = counts.map(\.province.name.count).max() ?? 0
    return counts.map { count in
      let name = count.province.name + String(repeating: " ", count: width - count.province.name.count)
      let text = "\(name)  \(bar(count.count, of: most))"
      return Sheet.Item(
        label: count.province.code, paragraphs: [.init(text, count.count == 0 ? .dim : .text)],
        trailing: String(count.count), target: target(count.province))
    }
  }

  private static func bar(_ count: Int, of most: Int) -> String {
    guard most > 0, count > 0 else { return "" }
    return String(repeating: "■", count: max(1, count * longestBar / most))
  }
}

/// Tables of pages: those of data are read row by row, those that lay out the page as its other elements.
enum HTMLTable {
  /// The bytes of a cell of data at most: a paragraph in a cell is layout.
  private static let longestCell = 400

  /// Whether a table holds data: rows of several short cells without paragraphs in them.
  static func isData(_ table: Int, in tree: HTMLTree) -> Bool {
    if tree.nodes[table]["role"] == "presentation" { return false }
    var (rows, cells, wide) = (0, 0, 0)
    var index = table + 1
    while index < tree.nodes[table].end {
      let node = tree.nodes[index]
      if ["table", "form", "ul", "h1", "h2", "article", "section"].contains(node.name) { return false }
      if node.name == "tr" {
        rows += 1
        wide += cells >= 2 ? 1 : 0
        cells = 0
      } else if node.name == "td" || node.name == "th" {
        guard isShort(index, in: tree) else { return false }
        cells += 1
        index = node.end
        continue
      }
      index += 1
    }
    wide += cells >= 2 ? 1 : 0
    return rows >= 2 && wide * 2 > rows
  }

  private static func isShort(_ cell: Int, in tree: HTMLTree) -> Bool {
    var (bytes, paragraphs) = (0, 0)
    for index in tree.subtree(cell) {
      let node = tree.nodes[index]
      bytes += node.text.utf8.count
      if ["p", "div", "table", "ul", "h1", "h2"].contains(node.name) { paragraphs += 1 }
      guard bytes <= longestCell, paragraphs <= 2, node.name != "table" else { return false }
    }
    return true
  }

  /// A block for each row that has text: its cells, divided by a vertical line.
  static func rows(of table: Int, in tree: HTMLTree) -> [Block] {
    tree.subtree(table).filter { tree.nodes[$0].name == "tr" }.compactMap { row in
      var cells: [String] = []
      for index in tree.subtree(row) where ["td", "th"].contains(tree.nodes[index].name) {
        let text = tree.text(of: index)
        if !text.isEmpty { cells.append(text) }
      }
      return cells.isEmpty ? nil : Block(.item, cells.joined(separator: " | "), linkShare: linkShare(of: row, in: tree))
    }
  }

  private static func linkShare(of row: Int, in tree: HTMLTree) -> Double {
    var (all, linked, end) = (0, 0, 0)
    for index in tree.subtree(row) {
      let node = tree.nodes[index]
      if node.name == "a", !node["href"].isEmpty { end = max(end, node.end) }
      all += node.text.utf8.count
      if index < end { linked += node.text.utf8.count }
    }
    return all == 0 ? 0 : Double(linked) / Double(all)
  }
}

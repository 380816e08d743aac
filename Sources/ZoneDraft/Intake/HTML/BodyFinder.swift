/// Finds the element that holds the text of the article.
///
/// Every paragraph gives points to the elements around it, as in Readability; then markup that says what it is decides how
/// far around the best element the article reaches.
struct BodyFinder {
  private let tree: HTMLTree
  private let found: [HTMLBlocks.Found]
  private let rules: FurnitureRules
  private var scores: [Int: Double] = [:]

  /// In Latin letters, as `Block.weight`: shorter texts are dates, names and buttons.
  private static let shortest = 40
  /// What the elements around a paragraph get of its points.
  private static let shares = [1.0, 0.5, 0.25]

  /// The element; nil if the page has no paragraph.
  static func body(of tree: HTMLTree, _ found: [HTMLBlocks.Found], _ rules: FurnitureRules) -> Int? {
    var finder = BodyFinder(tree: tree, found: found, rules: rules)
    finder.score()
    return finder.best().map(finder.grown)
  }

  private init(tree: HTMLTree, found: [HTMLBlocks.Found], rules: FurnitureRules) {
    (self.tree, self.found, self.rules) = (tree, found, rules)
  }

  private mutating func score() {
    for item in found where item.block.weight >= Self.shortest && item.block.linkShare < 0.5 {
      // Prose counts most: teasers end with dots, and lists have no stops.
      let points = Double(min(item.block.weight, 800)) * (item.block.isProse ? 1 : 0.4)
      let holder = Self.isParagraph(tree.nodes[item.element].name) ? tree.nodes[item.element].parent : item.element
      for (element, share) in zip([holder] + tree.ancestors(of: max(0, holder)), Self.shares) where element >= 0 {
        scores[element, default: 0] += points * share
      }
    }
  }

  private static func isParagraph(_ name: String) -> Bool {
    name == "p" || name == "li" || name == "dd" || name == "dt" || HTMLNames.headings.contains(name)
  }

  private func best() -> Int? {
    // Of equal elements the first, because a dictionary has no order.
    scores.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The best element, or the one around it that the markup names.
  private func grown(_ best: Int) -> Int {
    let around = [best] + tree.ancestors(of: best)
    let article = around.first { tree.nodes[$0].name == "article" || tree.nodes[$0]["role"] == "article" }
    let named = around.first { Self.isNamedBody(tree.nodes[$0], rules) }
    let main = around.first { tree.nodes[$0].name == "main" || tree.nodes[$0]["role"] == "main" }
    // Some pages give each part of the text such a class, so what is around it is compared.
    if let named {
      let whole = article ?? main ?? named
      return weight(of: named) * 10 >= weight(of: whole) * 6 ? named : whole
    }
    return article ?? main ?? withSiblings(best)
  }

  static func isNamedBody(_ node: HTMLTree.Node, _ rules: FurnitureRules) -> Bool {
    guard !["p", "body", "html", "tr"].contains(node.name) else { return false }
    let names = node["class"] + " " + node["id"] + " " + node["itemprop"]
    return HTMLFurniture.names(names).contains { rules[.bodies].contains($0) }
  }

  /// The weight of the prose in an element.
  private func weight(of index: Int) -> Int {
    let range = tree.subtree(index)
    return found.reduce(0) { $0 + (range.contains($1.element) && $1.block.isProse ? $1.block.weight : 0) }
  }

  /// The parent, as long as other children of it hold paragraphs too.
  private func withSiblings(_ best: Int) -> Int {
    var element = best
    for _ in 0..<3 {
      let parent = tree.nodes[element].parent
      guard parent > 0, tree.nodes[parent].name != "body", tree.nodes[parent].name != "tr" else { break }
      let siblings = scores.filter { tree.nodes[$0.key].parent == parent && $0.key != element }
      let least = (scores[element] ?? 0) * 0.2
      guard siblings.contains(where: { $0.value > least && tree.nodes[$0.key].name != "td" }) else { break }
      element = parent
    }
    return element
  }
}

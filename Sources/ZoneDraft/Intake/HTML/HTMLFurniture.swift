/// Finds the parts of a page that do not belong to its article.
struct HTMLFurniture {
  private let tree: HTMLTree
  private let rules: FurnitureRules
  /// The bytes of long texts before each node, with which the text of an element is a difference.
  private let textBefore: [Int]
  /// The elements that the markup names as the body of an article.
  private let bodies: [Int]
  /// Whether a class or id names furniture, by its text: most occur many times.
  private var known: [String: Bool] = [:]

  /// Texts in links, buttons and dates are shorter.
  private static let longText = 60
  private static let mostBodies = 64
  /// The least text, in bytes, and the least share of an element's text that a body in it has.
  private static let (leastBody, leastShare) = (1000, 0.6)
  /// An element with more of the page's text than this is not furniture, whatever its class says.
  private static let largestShare = 0.4

  init(_ tree: HTMLTree, _ rules: FurnitureRules) {
    (self.tree, self.rules) = (tree, rules)
    var total = 0
    var before: [Int] = []
    before.reserveCapacity(tree.nodes.count + 1)
    for node in tree.nodes {
      before.append(total)
      if node.name.isEmpty, node.text.utf8.count >= Self.longText { total += node.text.utf8.count }
    }
    textBefore = before + [total]
    bodies = Array(
      tree.nodes.indices.lazy.filter { BodyFinder.isNamedBody(tree.nodes[$0], rules) }.prefix(Self.mostBodies))
  }

  /// The share of the text of the page in a node.
  func share(of index: Int) -> Double {
    let all = textBefore[tree.nodes.count]
    guard all > 0 else { return 0 }
    return Double(textBefore[tree.nodes[index].end] - textBefore[index]) / Double(all)
  }

  /// Whether an element is left out with all in it.
  mutating func isFurniture(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard !node.name.isEmpty, !["html", "body", "main"].contains(node.name) else { return false }
    if HTMLNames.furniture.contains(node.name) {
      return node.name == "figcaption" || share(of: index) < Self.largestShare
    }
    if node["itemprop"].lowercased() == "articlebody" { return false }
    if Self.roles.contains(node["role"].lowercased()) { return share(of: index) < Self.largestShare }
    if isHidden(node) || ["header", "form"].contains(node.name) { return share(of: index) < Self.largestShare }
    guard !node["class"].isEmpty || !node["id"].isEmpty else { return false }
    if isNamedComments(node) { return true }
    return isNamed(node) && (node.name != "p" || isLine(index)) && share(of: index) < Self.largestShare
      && !holdsBody(index)
  }

  /// Whether most of an element is the body of an article: `sidebar` can also name a layout with a bar beside the text.
  private func holdsBody(_ index: Int) -> Bool {
    let (range, text) = (tree.subtree(index), text(of: index))
    return bodies.contains { body in
      range.contains(body) && self.text(of: body) >= Self.leastBody
        && Double(self.text(of: body)) >= Self.leastShare * Double(text)
    }
  }

  private func text(of index: Int) -> Int { textBefore[tree.nodes[index].end] - textBefore[index] }

  /// A class on a paragraph of the article often names where it is used: `article-share-text`.
  private func isLine(_ index: Int) -> Bool { textBefore[tree.nodes[index].end] - textBefore[index] < 300 }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu",
    "menubar",
    "toolbar", "form", "note",
  ]

  private func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node.attributes["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    let style = node["style"].lowercased().filter { !$0.isWhitespace }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Comments can be longer than the article.
  private func isNamedComments(_ node: HTMLTree.Node) -> Bool {
    let id = node["id"].lowercased()
    let classes = node["class"].lowercased().split(separator: " ")
    return rules[.comments].contains(id) || classes.contains { rules[.comments].contains(String($0)) }
  }

  private mutating func isNamed(_ node: HTMLTree.Node) -> Bool {
    let key = node["class"] + " " + node["id"]
    if let found = known[key] { return found }
    let found = Self.names(key).contains { rules[.classes].contains($0) }
    known[key] = found
    return found
  }

  /// The words of classes and ids, and each two and three that are joined in one: `entry`, `meta`, `entry-meta`.
  ///
  /// WordPress writes the tags and categories of an article into its class.
  static func names(_ classes: String) -> [String] {
    classes.split(separator: " ").prefix(40).flatMap { name -> [String] in
      let lower = name.lowercased()
      guard
        !["tag-", "category-", "post-", "author-", "page-", "format-", "hentry"].contains(where: isPrefix(of: lower))
      else {
        return [lower]
      }
      let words = Self.words(name)
      let pairs = zip(words, words.dropFirst()).map { "\($0)-\($1)" }
      let triples = zip(pairs, words.dropFirst(2)).map { "\($0)-\($1)" }
      return words + pairs + triples + [lower]
    }
  }

  private static func isPrefix(of name: String) -> (String) -> Bool { { name.hasPrefix($0) } }

  /// The words of a name: `articleBody`, `article__body` and `article-body` have the same.
  private static func words(_ name: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for character in name {
      let isSign = character == "-" || character == "_" || character == ":"
      if isSign || wasSmall && character.isUppercase {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if !isSign { word.append(character) }
      wasSmall = character.isLowercase
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }
}

/// The text of a page as blocks.
///
/// A paragraph ends at the start and the end of an element that is a block, at two line breaks in a row, and at one line
/// break before an indented line. An item of a list is a block, and so is a row of a table of data.
struct HTMLBlocks {
  /// A block with the element that holds it.
  struct Found {
    var block: Block
    /// The innermost element that is a block.
    let element: Int
  }

  private let tree: HTMLTree
  private(set) var found: [Found] = []
  /// The elements that are open, from the root down.
  private var open: [Int] = []
  private var text = ""
  private var (linked, bold, letters) = (0, 0, 0)
  private var breaks = 0
  private var (linkDepth, boldDepth) = (0, 0)

  /// Reads the page without the elements that are furniture.
  static func read(_ tree: HTMLTree, _ isFurniture: (Int) -> Bool) -> [Found] {
    var reader = HTMLBlocks(tree: tree)
    var index = 0
    while index < tree.nodes.count {
      reader.close(before: index)
      let isSkipped = tree.nodes[index].name == "head" || isFurniture(index)
      if isSkipped, HTMLNames.blocks.contains(tree.nodes[index].name) { reader.flush() }
      index = isSkipped ? tree.nodes[index].end : reader.read(index)
    }
    reader.flush()
    return reader.found
  }

  private init(tree: HTMLTree) { self.tree = tree }

  /// Reads a node, and returns the index of the next.
  private mutating func read(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.name {
    case "": add(node.text)
    case "br": breaks += 1
    case "script", "title", "meta", "link": return node.end
    case "table" where HTMLTable.isData(index, in: tree):
      flush()
      for row in HTMLTable.rows(of: index, in: tree) { found.append(Found(block: row, element: index)) }
      return node.end
    default: start(index)
    }
    return index + 1
  }

  private mutating func start(_ index: Int) {
    let name = tree.nodes[index].name
    if HTMLNames.blocks.contains(name) { flush() }
    open.append(index)
    if name == "a", !tree.nodes[index]["href"].isEmpty { linkDepth += 1 }
    if Self.isBold(name) { boldDepth += 1 }
  }

  /// Closes the elements that end before a node.
  private mutating func close(before index: Int) {
    while let last = open.last, tree.nodes[last].end <= index {
      let name = tree.nodes[last].name
      if HTMLNames.blocks.contains(name) { flush() }
      if name == "a", !tree.nodes[last]["href"].isEmpty { linkDepth -= 1 }
      if Self.isBold(name) { boldDepth -= 1 }
      open.removeLast()
    }
  }

  private static func isBold(_ name: String) -> Bool { name == "b" || name == "strong" }

  private mutating func add(_ more: String) {
    let count = more.unicodeScalars.count { !$0.properties.isWhitespace }
    guard count > 0 else {
      text += " "
      return
    }
    if breaks >= 2 || breaks == 1 && Self.isIndented(more) { flush() }
    if breaks > 0 { text += " " }
    breaks = 0
    text += more
    letters += count
    if linkDepth > 0 { linked += count }
    if boldDepth > 0 { bold += count }
  }

  /// Whether a line begins with the indentation of a paragraph: two wide or fixed spaces.
  private static func isIndented(_ text: String) -> Bool {
    let spaces = text.unicodeScalars.prefix { $0.properties.isWhitespace }
    return spaces.count { $0 == "\u{3000}" || $0 == "\u{A0}" || $0 == "\u{2003}" } >= 2
  }

  private mutating func flush() {
    defer {
      text = ""
      (linked, bold, letters, breaks) = (0, 0, 0, 0)
    }
    guard letters > 0 else { return }
    let clean = text.articleText
    guard !clean.isEmpty else { return }
    let block = Block(kind(clean), clean, linkShare: Double(linked) / Double(letters))
    let element = open.last { HTMLNames.blocks.contains(tree.nodes[$0].name) } ?? 0
    found.append(Found(block: block, element: element))
  }

  private func kind(_ clean: String) -> Paragraph.Kind {
    for index in open.reversed() {
      let name = tree.nodes[index].name
      if HTMLNames.headings.contains(name) { return .subheading }
      if ["li", "dt", "dd"].contains(name) { return .item }
    }
    // A bold line of its own is a subheading in all but name.
    let isLine = bold == letters && letters <= 120 && !Block(.text, clean).endsSentence
    return isLine ? .subheading : .text
  }
}

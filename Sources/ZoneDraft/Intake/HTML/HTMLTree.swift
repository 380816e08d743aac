/// A page as a flat list of nodes in the order of the document, which is walked without recursion.
struct HTMLTree {
  /// An element or a text.
  struct Node {
    /// In small letters; empty for a text.
    let name: String
    /// Of a text as written; of a script of JSON-LD its content.
    var text = ""
    var attributes: [String: String] = [:]
    /// The index of the parent; -1 for the root.
    let parent: Int
    /// The index after the last node in it.
    var end: Int

    /// The value of an attribute; empty without it.
    subscript(name: String) -> String { attributes[name] ?? "" }
  }

  var nodes: [Node] = []

  /// The indices of a node and all in it.
  func subtree(_ index: Int) -> Range<Int> { index..<nodes[index].end }

  /// The indices of the elements with a name.
  func elements(_ name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// All text in a node, cleaned.
  func text(of index: Int) -> String {
    var text = ""
    for node in nodes[subtree(index)] {
      if node.name.isEmpty {
        text += node.text
      } else if node.name == "br" || HTMLNames.blocks.contains(node.name) {
        text += " "
      }
    }
    return text.articleText
  }

  /// The ancestors of a node, from its parent up.
  func ancestors(of index: Int) -> some Sequence<Int> {
    sequence(first: nodes[index].parent) { nodes[$0].parent }.prefix { $0 >= 0 }
  }
}

/// The names of elements by what they do to the text.
enum HTMLNames {
  /// Elements that end a paragraph at their start and their end.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
    "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// Elements whose content is not kept at all.
  static let dropped: Set<String> = [
    "applet", "audio", "canvas", "embed", "frame", "frameset", "iframe", "map", "math", "noscript", "object", "script",
    "style", "svg", "template", "textarea", "track", "video", "noembed", "noframes", "xmp", "amp-ad", "amp-iframe",
    "amp-social-share", "amp-sidebar", "amp-consent", "amp-video",
  ]

  /// Elements that never hold text of the article.
  static let furniture: Set<String> = [
    "nav", "aside", "footer", "button", "select", "option", "figcaption", "dialog", "menu", "input", "label", "caption",
    "legend", "amp-user-notification",
  ]

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
}

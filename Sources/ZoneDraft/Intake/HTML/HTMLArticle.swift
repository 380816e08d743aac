import ZoneData

/// Makes an article of a page.
struct HTMLArticle {
  private let tree: HTMLTree
  private let rules: FurnitureRules
  private let facts: PageFacts

  /// Reads a page. `known` is what is known besides it, for example by the message in which it came.
  static func read(_ page: String, _ rules: FurnitureRules, known: Article) throws(IntakeError) -> Article {
    let tree = try HTMLTree(page)
    let reader = HTMLArticle(tree: tree, rules: rules, facts: PageFacts(tree, rules))
    guard let article = reader.article(known) else { throw .noParagraphs }
    return article
  }

  private init(tree: HTMLTree, rules: FurnitureRules, facts: PageFacts) {
    (self.tree, self.rules, self.facts) = (tree, rules, facts)
  }

  private func article(_ known: Article) -> Article? {
    var furniture = HTMLFurniture(tree, rules)
    let found = HTMLBlocks.read(tree) { furniture.isFurniture($0) }
    let body = BodyFinder.body(of: tree, found, rules).map(tree.subtree)
    let shown = body.flatMap { facts.shownHeadline(found, above: $0) }
    let headline = shown.map { (text: $0.text, element: Optional($0.element)) } ?? facts.headline
    var assembly = ArticleAssembly(rules: rules, known: named(known, headline?.text))
    let head = PageHead(tree, rules, after: headline?.element)
    (assembly.decks, assembly.byline) = (head.decks, head.byline)
    assembly.known.author = assembly.known.author ?? head.author
    assembly.known.published = assembly.known.published ?? head.published
    var blocks = body.map { text(found, in: $0, after: headline?.element) } ?? []
    if !blocks.contains(where: { $0.weight >= 40 }), let text = facts.data.text { blocks = PlainText.blocks(of: text) }
    guard var article = assembly.article(of: blocks) else { return nil }
    if shown != nil, facts.publisher == nil || article.publisher == facts.publisher {
      article.publisher = facts.generalTitle
    }
    article.publisher = article.publisher ?? ArticleAddress.host(of: article.address)
    article.kind = kind(of: article)
    return article
  }

  /// The blocks of the body that follow the headline.
  private func text(_ found: [HTMLBlocks.Found], in body: Range<Int>, after headline: Int?) -> [Block] {
    let inBody = found.filter { body.contains($0.element) }
    // What stands above the headline is not a part of the text, if enough of it is below.
    let below = headline.map { headline in inBody.filter { $0.element > headline } } ?? inBody
    let isMost = below.reduce(0) { $0 + $1.block.weight } * 2 > inBody.reduce(0) { $0 + $1.block.weight }
    return (isMost ? below : inBody).map(\.block)
  }

  private func named(_ known: Article, _ headline: String?) -> Article {
    var article = known
    article.title = headline ?? known.title
    article.publisher = known.publisher ?? facts.publisher
    article.author = known.author ?? facts.author
    article.published = facts.published ?? known.published
    article.language = facts.language ?? known.language
    article.address = facts.address ?? known.address
    return article
  }

  private func kind(of article: Article) -> Source.Kind {
    let host = ArticleAddress.host(of: article.address) ?? ""
    if host.split(separator: ".").dropFirst().contains(where: { ["gov", "go", "gob", "gouv"].contains($0) }) {
      return .official
    }
    if let publisher = article.publisher, rules.isOfficial(publisher) { return .official }
    return facts.isArticle || article.published != nil ? .news : .web
  }
}

/// The lines around the headline of a page.
private struct PageHead {
  private(set) var decks: [String] = []
  private(set) var byline: String?
  private(set) var author: String?
  private(set) var published: EDTFDate?

  /// Nodes after the headline in which its byline and date are looked for.
  private static let headNodes = 400
  /// In bytes.
  private static let longestLine = 160

  /// Reads the nodes after the headline.
  init(_ tree: HTMLTree, _ rules: FurnitureRules, after headline: Int?) {
    guard let headline else { return }
    let end = min(tree.nodes.count, tree.nodes[headline].end + Self.headNodes)
    for index in tree.nodes[headline].end..<max(end, tree.nodes[headline].end) {
      let node = tree.nodes[index]
      if node.name.isEmpty {
        takeLine(node.text.articleText, rules)
      } else if node.name == "time" {
        published =
          published ?? PublicationDate.first(in: node["datetime"]) ?? PublicationDate.first(in: tree.text(of: index))
      } else {
        takeNamed(index, tree, rules)
      }
      // The text has begun.
      if node.name.isEmpty, Block(.text, node.text.articleText).isProse, node.text.utf8.count > 150 { break }
    }
  }

  private mutating func takeLine(_ text: String, _ rules: FurnitureRules) {
    guard !text.isEmpty, text.utf8.count <= Self.longestLine else { return }
    published = published ?? PublicationDate.first(in: text)
    guard byline == nil, let name = HeadLine.parts(of: text).first, let found = Byline(name, rules) else { return }
    (byline, author) = (text, found.author)
  }

  private mutating func takeNamed(_ index: Int, _ tree: HTMLTree, _ rules: FurnitureRules) {
    let names = Set(HTMLFurniture.names(tree.nodes[index]["class"]))
    guard !names.isEmpty else { return }
    if !names.isDisjoint(with: Self.deckNames), decks.isEmpty {
      let text = tree.text(of: index)
      if !text.isEmpty, text.utf8.count <= 600 { decks.append(text) }
    }
    if byline == nil, !names.isDisjoint(with: Self.bylineNames) {
      let text = tree.text(of: index)
      guard (2...Self.longestLine).contains(text.utf8.count) else { return }
      (byline, author) = (text, Byline(text, rules)?.author ?? HeadLine.parts(of: text).first)
    }
  }

  private static let deckNames: Set<String> = [
    "subtitle", "sub-title", "subheadline", "sub-headline", "subheading", "sub-heading", "standfirst", "deck", "dek",
    "strapline",
    "strap", "kicker-deck", "post-subtitle", "entry-subtitle", "article-summary", "article-excerpt", "story-excerpt",
    "lede",
  ]

  private static let bylineNames: Set<String> = [
    "byline", "by-line", "author", "author-name", "post-author", "entry-author", "story-author", "article-author",
    "meta-author", "writer", "reporter",
  ]
}

import Foundation
import ZoneData

/// What the markup of a page says about its article, outside the text.
struct PageFacts {
  private let tree: HTMLTree
  private let rules: FurnitureRules
  /// The content of `meta` elements by name or property, in small letters; the first of each.
  private let meta: [String: String]
  let data: JSONLD

  init(_ tree: HTMLTree, _ rules: FurnitureRules) {
    (self.tree, self.rules) = (tree, rules)
    var found: [String: String] = [:]
    for index in tree.elements("meta") {
      let node = tree.nodes[index]
      let content = HTMLText.decoded(node["content"]).articleText
      guard !content.isEmpty else { continue }
      for key in [node["name"], node["property"], node["itemprop"], node["http-equiv"]] where !key.isEmpty {
        found[key.lowercased()] = found[key.lowercased()] ?? content
      }
    }
    meta = found
    data = JSONLD(tree.elements("script").map { tree.nodes[$0].text })
  }

  private func first(_ keys: String...) -> String? { keys.lazy.compactMap { meta[$0] }.first }

  /// Whether the markup says that the page is an article.
  var isArticle: Bool {
    data.hasArticle || meta["og:type"]?.lowercased() == "article" || meta["article:published_time"] != nil
  }

  var description: String? { first("description", "og:description", "twitter:description") }

  // MARK: - Title

  /// The headline, and the index of the element that shows it.
  var headline: (text: String, element: Int?)? {
    let named = namedTitle
    let headings = tree.elements("h1").map { ($0, tree.text(of: $0)) }.filter { !$0.1.isEmpty }
    if let named {
      let shown = headings.first { Self.share(of: $0.1, in: named) >= 0.6 && Self.share(of: named, in: $0.1) >= 0.5 }
      if let shown { return (shown.1, shown.0) }
      let other = ["h2", "h3"].lazy.flatMap { tree.elements($0) }.first { ArticleHead.isSame(tree.text(of: $0), named) }
      return (withoutSite(named), other ?? sameText(as: withoutSite(named)))
    }
    let lone = headings.first { isHeadline($0.1) }
    if let lone { return (lone.1, lone.0) }
    return pageTitle.map { (withoutSite($0), sameText(as: withoutSite($0))) }
  }

  /// The headline of a page that only shows it: the last heading or bold line above the text, if the title of the page is
  /// not found in it.
  func shownHeadline(
    _ found: [HTMLBlocks.Found], above body: Range<Int>
  ) -> (text: String, element: Int)? {
    guard namedTitle == nil, let headline, headline.element == nil,
      let first = found.firstIndex(where: { $0.block.isProse && body.contains($0.element) })
    else { return nil }
    let line = found[..<first].suffix(12).last { line in
      let isTitle = line.block.kind == .subheading || isNamedTitle(line.element)
      return isTitle && (20...240).contains(line.block.weight) && line.block.linkShare < 0.5
        && PublicationDate.first(in: line.block.text) == nil
    }
    return line.map { ($0.block.text, $0.element) }
  }

  private func isNamedTitle(_ element: Int) -> Bool {
    HTMLFurniture.names(tree.nodes[element]["class"]).contains { rules[.headlines].contains($0) }
  }

  /// The name of a site that gives the same title to all its pages.
  var generalTitle: String? { pageTitle.flatMap { Self.parts(of: $0).first } }

  /// An element of few letters that shows just this text: old pages write the headline in a cell or a bold paragraph.
  private func sameText(as title: String) -> Int? {
    tree.nodes.indices.first { index in
      let node = tree.nodes[index]
      guard ["b", "strong", "font", "div", "p", "td", "center", "span"].contains(node.name), node.end - index < 12
      else {
        return false
      }
      return ArticleHead.isSame(tree.text(of: index), title)
    }
  }

  private var namedTitle: String? {
    data.headline?.articleText ?? first(
      "og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "articletitle")
      ?? nil
  }

  private var pageTitle: String? {
    tree.elements("title").first.map { tree.text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A heading that is not the name of the site.
  private func isHeadline(_ text: String) -> Bool {
    guard let page = pageTitle else { return true }
    let names = [siteName, Self.parts(of: page).last].compactMap(\.self)
    return !names.contains { ArticleHead.isSame($0, text) } || Self.parts(of: page).count == 1
  }

  /// The share of the words of a text that another has too.
  private static func share(of text: String, in other: String) -> Double {
    func words(_ text: String) -> [String] {
      let folded = FoldedText.fold(text)
      let isHan = folded.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
      return isHan
        ? folded.filter { !$0.isWhitespace }.map(String.init)
        : folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let (own, others) = (words(text), Set(words(other)))
    return own.isEmpty ? 0 : Double(own.count { others.contains($0) }) / Double(own.count)
  }

  /// The parts of a title of a page: `Zone opens - The Nation`.
  private static func parts(of title: String) -> [String] {
    var line = title
    for mark in [" | ", " - ", " – ", " — ", " » ", " :: ", " :: ", "_", "|", "--", "——", "-"] {
      // A hyphen within a word divides only Chinese titles.
      let isTight = mark == "-" || mark == "_"
      guard !isTight || line.unicodeScalars.contains(where: { (0x3400...0x9FFF).contains($0.value) }) else { continue }
      line = line.replacing(mark, with: "\n")
    }
    return line.split(separator: "\n").map { String($0).articleText }.filter { !$0.isEmpty }
  }

  /// The title without the name of the site at its end.
  private func withoutSite(_ title: String) -> String {
    var parts = Self.parts(of: title)
    guard parts.count > 1, let site = parts.last else { return title }
    let isNamed = siteName.map { Self.share(of: site, in: $0) >= 0.5 || Self.share(of: $0, in: site) >= 0.5 } ?? false
    let isShort = site.split(separator: " ").count <= 4 && site.count <= 30 && (parts.first?.count ?? 0) >= 12
    guard isNamed || title == pageTitle && isShort else { return title }
    parts.removeLast()
    guard let head = parts.first, let range = title.range(of: head) else { return title }
    // Chinese portals add the section too.
    if parts.count > 1, title == pageTitle, parts.dropFirst().allSatisfy({ $0.count <= 12 }) { return head }
    let rest = title[range.lowerBound...]
    guard let end = rest.range(of: site, options: .backwards) else { return head }
    return String(String(rest[..<end.lowerBound]).articleText.trimmingSuffix { " |-–—»:_".contains($0) })
  }

  // MARK: - Publisher

  /// The name of the site that the markup gives.
  private var siteName: String? {
    data.publisher?.articleText
      ?? first(
        "og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher", "sitename",
        "application-name", "apple-mobile-web-app-title")
  }

  /// The name of the site, or else the end of the title of the page.
  var publisher: String? {
    if let siteName, !siteName.hasPrefix("http") { return siteName }
    guard let pageTitle, let last = Self.parts(of: pageTitle).last, last != pageTitle,
      withoutSite(pageTitle) != pageTitle
    else { return nil }
    return last
  }

  // MARK: - Author, date, language, address

  var author: String? {
    let named =
      data.author
      ?? first(
        "author", "citation_author", "dc.creator", "dcterms.creator", "article:author", "parsely-author",
        "sailthru.author", "byl")
    if let named = named?.articleText, Self.isPersonOrDesk(named) { return named.withoutBy }
    let shown = tree.nodes.indices.lazy.filter {
      tree.nodes[$0]["rel"] == "author" || tree.nodes[$0]["itemprop"] == "author"
    }
    .map { tree.text(of: $0) }.first(where: Self.isPersonOrDesk)
    return shown?.withoutBy
  }

  /// An address or the name of an account is not an author.
  private static func isPersonOrDesk(_ name: String) -> Bool {
    !name.isEmpty && name.count <= 120 && !name.contains("://") && !name.hasPrefix("@")
      && !["admin", "administrator", "editor", "webmaster", "user", "root", "author", "unknown", "null", "webdesk1"]
        .contains(name.lowercased())
  }

  /// The date of publication in the markup; nil if only the text has one.
  var published: EDTFDate? {
    let named =
      data.published
      ?? first(
        "article:published_time", "og:article:published_time", "datepublished", "publishdate", "pubdate",
        "publish-date",
        "publish_date", "date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date",
        "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published", "og:pubdate", "og:published_time", "lastmod")
    if let date = named.flatMap({ PublicationDate.first(in: $0, needsDay: false) }) { return date }
    for index in tree.nodes.indices where tree.nodes[index]["itemprop"].lowercased() == "datepublished" {
      let node = tree.nodes[index]
      let text = [node["content"], node["datetime"]].first { !$0.isEmpty } ?? tree.text(of: index)
      if let date = PublicationDate.first(in: text) { return date }
    }
    return nil
  }

  var language: String? {
    let html = tree.nodes.first.flatMap { $0.name == "html" && !$0["lang"].isEmpty ? $0["lang"] : nil }
    return html ?? data.language ?? first("og:locale", "content-language", "language", "dc.language")
  }

  /// The canonical address, without the part after `#`.
  var address: String? {
    let link = tree.elements("link").lazy.map { tree.nodes[$0] }
      .first { $0["rel"].lowercased().split(separator: " ").contains("canonical") }?["href"]
    let candidates = [link, meta["og:url"], data.address]
    let found = candidates.compactMap { $0?.articleText }.first {
      ($0.hasPrefix("https://") || $0.hasPrefix("http://")) && $0.utf8.count <= 2000 && !$0.contains(" ")
    }
    return found.map { String($0.prefix { $0 != "#" }) }
  }
}

extension String {
  /// The name of an author without the word before it.
  fileprivate var withoutBy: String { lowercased().hasPrefix("by ") ? String(dropFirst(3)).articleText : self }
}

import Algorithms
import ZoneData

/// The lines above the text of an article, and what they say about it.
struct ArticleHead: Equatable {
  var title: String?
  /// The line under the headline.
  var decks: [String] = []
  var byline: String?
  var published: EDTFDate?
  var publisher: String?
  var author: String?
  var address: String?
  var language: String?

  /// The lines that stand above the first paragraph at most.
  private static let mostLines = 12
  /// In Latin letters, as `Block.weight`.
  private static let longestTitle = 230
  private static let mostDecks = 2

  /// Reads the head off the beginning of a document, and returns it with the blocks of the text.
  ///
  /// `knownTitle` is the headline that the markup names; without it, the first line that is not a sentence is the headline.
  static func split(
    _ blocks: [Block], knownTitle: String?, rules: FurnitureRules
  ) -> (head: ArticleHead, body: [Block]) {
    var head = ArticleHead()
    var index = 0
    var kept: [Block] = []
    while index < min(blocks.count, mostLines), !isText(index, in: blocks, rules) {
      let block = blocks[index]
      if head.title == nil, knownTitle == nil, isCategory(index, in: blocks, rules) {
        index += 1
        continue
      }
      if !head.take(block, knownTitle, rules) { kept.append(block) }
      index += 1
    }
    // Without a text below them, the lines were the text.
    guard index < blocks.count else {
      return index >= mostLines ? (head, kept + blocks[index...]) : head.withoutText(blocks, knownTitle)
    }
    return (head, kept + blocks[index...])
  }

  /// Whether a block is a paragraph rather than a line of the head.
  private static func isText(_ index: Int, in blocks: [Block], _ rules: FurnitureRules) -> Bool {
    let block = blocks[index]
    if Dateline(block.text) != nil { return true }
    guard block.kind != .headline else { return false }
    if block.weight > 90 { return block.endsSentence || block.weight > longestTitle }
    // A short sentence is a paragraph too, unless it stands between the headline and the byline.
    guard block.weight > 30, let last = block.text.last, ".。۔".contains(last) else { return false }
    return !blocks[(index + 1)...].prefix(2).contains { isLine($0, rules) }
  }

  /// Whether a line is a byline or a date.
  private static func isLine(_ block: Block, _ rules: FurnitureRules) -> Bool {
    var head = ArticleHead()
    return head.takeDate(block, rules) || head.takeByline(block, rules)
  }

  /// Whether a line is the name of a section above the headline.
  private static func isCategory(_ index: Int, in blocks: [Block], _ rules: FurnitureRules) -> Bool {
    guard blocks[index].weight < 25, blocks[index].text.split(separator: " ").count <= 3,
      let next = blocks[safe: index + 1], next.weight >= 20, next.weight > blocks[index].weight
    else { return false }
    return !isText(index + 1, in: blocks, rules) && !isLine(next, rules) && next.kind != .item
  }

  /// Takes a line; false if it is a part of the text, such as a first subheading.
  private mutating func take(_ block: Block, _ knownTitle: String?, _ rules: FurnitureRules) -> Bool {
    if takeLabelled(block.text, rules) || takeDate(block, rules) { return true }
    if takeOutlet(block, knownTitle, rules) || takeByline(block, rules) { return true }
    if let knownTitle, Self.isSame(block.text, knownTitle) { return true }
    if block.kind == .item { return false }
    if title == nil, knownTitle == nil {
      takeTitle(block.text, rules)
      return true
    }
    guard (title ?? knownTitle) != nil, decks.count < Self.mostDecks, block.kind != .subheading || byline == nil else {
      return false
    }
    // A second line after the byline is not a part of the headline.
    guard byline == nil, published == nil, block.weight >= 25 else { return block.weight < 25 }
    decks.append(block.text)
    return true
  }

  /// Takes the headline, without the name of the outlet at its end: `Zone notified - The Nation`.
  private mutating func takeTitle(_ text: String, _ rules: FurnitureRules) {
    title = text
    for mark in [" | ", " - ", " – ", " — "] {
      let parts = text.split(separator: mark)
      guard parts.count > 1, let last = parts.last, let first = last.first, first.isUppercase || !first.isASCII,
        last.split(separator: " ").count <= 5, rules.isOutlet(String(last)), Block(.text, String(parts[0])).weight >= 20
      else { continue }
      title = parts.dropLast().joined(separator: mark)
      publisher = publisher ?? String(last)
      return
    }
  }

  /// `Source: …`, `URL: …`, as people write above a pasted text.
  private mutating func takeLabelled(_ text: String, _ rules: FurnitureRules) -> Bool {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let label = text[..<colon].lowercased().trimming(while: \.isWhitespace)
    let value = String(text[text.index(after: colon)...].trimming(while: \.isWhitespace))
    guard !value.isEmpty, value.utf8.count < 300, let key = Self.labels[String(label)] else {
      return takeAddress(text)
    }
    switch key {
    case .title: title = title ?? value
    case .author: author = author ?? value
    case .publisher: publisher = publisher ?? HeadLine.parts(of: value).first
    case .address: return takeAddress(value)
    case .language: language = language ?? value
    case .published: published = published ?? PublicationDate.first(in: value, needsDay: false)
    default: return false
    }
    // `来源：… 2024-09-25` has both.
    if published == nil, key == .publisher { published = PublicationDate.first(in: value) }
    if key == .author { byline = byline ?? text }
    return true
  }

  private static let labels: [String: SourceKey] = [
    "title": .title, "headline": .title, "标题": .title, "author": .author, "writer": .author, "作者": .author,
    "记者": .author, "reporter": .author, "publisher": .publisher, "source": .publisher, "outlet": .publisher,
    "newspaper": .publisher, "website": .publisher, "来源": .publisher, "稿件来源": .publisher, "文章来源": .publisher,
    "信息来源": .publisher, "发布单位": .publisher, "url": .address, "link": .address, "address": .address,
    "language": .language, "date": .published, "published": .published, "published on": .published,
    "publication date": .published, "posted": .published, "posted on": .published, "dated": .published,
    "时间": .published, "发布时间": .published, "发布日期": .published, "日期": .published, "تاریخ": .published,
    "تاریخ اشاعت": .published, "ماخذ": .publisher,
  ]

  private mutating func takeAddress(_ text: String) -> Bool {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") else { return false }
    address = address ?? text
    return true
  }

  /// A short line around a date: `The Nation | August 2, 2022`.
  private mutating func takeDate(_ block: Block, _ rules: FurnitureRules) -> Bool {
    guard block.weight <= 110, !block.endsSentence || block.weight < 40,
      let date = PublicationDate.first(in: block.text)
    else { return false }
    let parts = HeadLine.parts(of: block.text)
    // A headline can have a date too.
    guard parts.joined(separator: " ").split(separator: " ").count <= 6 || block.text.contains("|") else {
      return false
    }
    published = published ?? date
    for part in parts {
      if rules.isOutlet(part) {
        publisher = publisher ?? part
      } else if author == nil, let found = Byline(part, rules)?.author ?? HeadLine.personName(part) {
        (author, byline) = (found, byline ?? block.text)
      }
    }
    return true
  }

  /// The name of an outlet alone in a line below the headline.
  private mutating func takeOutlet(_ block: Block, _ knownTitle: String?, _ rules: FurnitureRules) -> Bool {
    guard publisher == nil, title ?? knownTitle != nil, block.weight <= 40, !block.endsSentence,
      rules.isOutlet(block.text), Byline(block.text, rules) == nil
    else { return false }
    publisher = block.text
    return true
  }

  private mutating func takeByline(_ block: Block, _ rules: FurnitureRules) -> Bool {
    guard block.weight <= 90, !block.endsSentence else { return false }
    // Alone in its line a name is a byline only below the headline.
    guard let found = Byline(block.text, rules)?.author ?? (title == nil ? nil : HeadLine.personName(block.text)) else {
      return false
    }
    byline = byline ?? block.text
    author = author ?? found
    return true
  }

  /// A document of short lines only: its first line is the headline, and the others are the text.
  private func withoutText(_ blocks: [Block], _ knownTitle: String?) -> (head: ArticleHead, body: [Block]) {
    var head = self
    head.decks = []
    let taken = Set([title, byline].compactMap(\.self))
    let rest = blocks.filter { block in
      !taken.contains(block.text) && !(knownTitle.map { Self.isSame(block.text, $0) } ?? false)
        && !(block.weight <= 60 && PublicationDate.first(in: block.text) == published && published != nil)
    }
    guard !rest.isEmpty else { return (ArticleHead(), blocks) }
    return (head, rest)
  }

  /// Whether two texts are one headline, however they are punctuated.
  static func isSame(_ text: String, _ other: String) -> Bool {
    let words = [text, other].map { FoldedText.fold($0).filter { $0.isLetter || $0.isNumber } }
    return words[0] == words[1] && !words[0].isEmpty
  }
}

import Algorithms
import ZoneData

/// Makes an article of the blocks of a document and what its markup says about it.
struct ArticleAssembly {
  let rules: FurnitureRules
  /// What is known besides the text. Its values go before those found in the text.
  var known = Article(paragraphs: [])
  /// The line under the headline and the byline, if the markup has them.
  var decks: [String] = []
  var byline: String?

  /// The article; nil if it has no paragraph.
  func article(of blocks: [Block]) -> Article? {
    var (head, body) = ArticleHead.split(rules.article(of: blocks), knownTitle: known.title, rules: rules)
    let imprint = Imprint.take(from: &body, rules)
    guard !body.isEmpty else { return nil }
    let dateline = body.prefix(2).lazy.compactMap { Dateline($0.text) }.first
    var article = known
    article.title = known.title ?? head.title
    article.author = known.author ?? head.author
    article.publisher = known.publisher ?? head.publisher ?? dateline?.publisher ?? imprint.publisher
    article.published = known.published ?? head.published ?? dateline?.published ?? imprint.published
    article.address = known.address ?? head.address
    let text = body.map(\.text).joined(separator: " ")
    article.language = ArticleLanguage.of(text, declared: known.language ?? head.language)
    article.paragraphs = paragraphs(article.title, head, body)
    return article
  }

  private func paragraphs(_ title: String?, _ head: ArticleHead, _ body: [Block]) -> [Paragraph] {
    let lines = (decks + head.decks).uniqued().filter { line in title.map { !ArticleHead.isSame($0, line) } ?? true }
    let above =
      ([title].compactMap(\.self) + lines).map { Paragraph(0, .headline, $0) }
      + [byline ?? head.byline].compactMap(\.self).map { Paragraph(0, .byline, $0) }
    let text = body.enumerated().map { index, block in
      Paragraph(index + 1, block.kind == .headline || block.kind == .byline ? .text : block.kind, block.text)
    }
    return above + text
  }
}

/// The line under an article that says where it was printed: `Published in Dawn, August 2nd, 2022`.
private struct Imprint {
  var publisher: String?
  var published: EDTFDate?

  private static let beginnings = ["published in ", "copyright ", "this article was published in "]

  /// Takes the line from the last blocks. It may also be a date alone.
  static func take(from body: inout [Block], _ rules: FurnitureRules) -> Imprint {
    guard body.count > 1 else { return Imprint() }
    if let last = body.last, last.weight < 40, HeadLine.parts(of: last.text).isEmpty,
      let date = PublicationDate.first(in: last.text)
    {
      body.removeLast()
      return Imprint(published: date)
    }
    let found = body.indices.suffix(3).first { index in
      index > 0 && body[index].weight < 120
        && beginnings.contains { body[index].text.lowercased().hasPrefix($0) }
    }
    guard let found else { return Imprint() }
    let text = body.remove(at: found).text
    let start = beginnings.first { text.lowercased().hasPrefix($0) } ?? ""
    let name = HeadLine.parts(of: String(text.dropFirst(start.count))).first
    return Imprint(publisher: name, published: PublicationDate.first(in: text))
  }
}

/// Reads a document of any known format as an article.
package enum ArticleReader {
  /// The most bytes of a document: 100 MiB.
  package static let sizeLimit = 100 << 20

  /// Reads plain text, HTML, Markdown, a mail message, or the text that `pdftotext` made of a PDF.
  ///
  /// The format follows from the bytes, then from `contentType` (of HTTP, with its charset) and from the name of the file,
  /// which says for the text of a PDF that it was one. Nothing in the document is executed or fetched.
  package static func read(
    _ bytes: [UInt8], name: String? = nil, contentType: String? = nil, rules: DraftRules
  ) throws(IntakeError) -> Article {
    let rules = rules.furniture
    guard bytes.count <= sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: sizeLimit) }
    let format = try DocumentFormat.of(bytes, name: name, contentType: contentType)
    if format == .mail { return try MailMessage.article(of: bytes, rules) }
    let text = TextDecoder.text(of: bytes, declared: format.declared(bytes, contentType))
    return try article(of: text, format.refined(by: text, name: name), rules)
  }

  /// Reads a text that is already decoded.
  static func article(
    of text: String, _ format: DocumentFormat, _ rules: FurnitureRules, known: Article = Article(paragraphs: [])
  ) throws(IntakeError) -> Article {
    var assembly = ArticleAssembly(rules: rules, known: known)
    let blocks: [Block]
    switch format {
    case .html: return try HTMLArticle.read(text, rules, known: known)
    case .markdown: blocks = Markdown.blocks(of: text, &assembly.known)
    case .pdf: blocks = PDFText.blocks(of: text)
    case .plain, .mail: blocks = PlainText.blocks(of: text)
    }
    guard let article = assembly.article(of: blocks) else { throw blocks.isEmpty ? .empty : .noParagraphs }
    return article
  }
}

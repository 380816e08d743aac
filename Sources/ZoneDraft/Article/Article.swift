import ZoneData

/// A document as paragraphs of plain text, with what it says about itself.
package struct Article: Equatable, Sendable {
  package var title: String?
  package var publisher: String?
  package var author: String?
  package var published: EDTFDate?
  /// BCP 47.
  package var language: String?
  /// The canonical address.
  package var address: String?
  package var kind: Source.Kind
  /// In the order of the document, numbered as in a dossier.
  package var paragraphs: [Paragraph]

  package init(
    title: String? = nil, publisher: String? = nil, author: String? = nil, published: EDTFDate? = nil,
    language: String? = nil, address: String? = nil, kind: Source.Kind = .news, paragraphs: [Paragraph]
  ) {
    (self.title, self.publisher, self.author, self.published) = (title, publisher, author, published)
    (self.language, self.address, self.kind, self.paragraphs) = (language, address, kind, paragraphs)
  }
}

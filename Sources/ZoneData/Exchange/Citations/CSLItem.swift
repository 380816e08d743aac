import Foundation

/// A source as CSL-JSON has it, which citation programs read.
/// https://github.com/citation-style-language/schema
package struct CSLItem: Encodable {
  /// A name; that of a paper's author is not taken apart.
  struct Name: Encodable {
    let literal: String
  }

  private enum CodingKeys: String, CodingKey {
    case id, type, title, author, publisher, issued, accessed, language, note
    case containerTitle = "container-title"
    case address = "URL"
  }

  private let id: String
  private let type: String
  private let title: String
  private let author: [Name]?
  private let containerTitle: String?
  private let publisher: String?
  private let issued: CSLDate?
  private let accessed: CSLDate?
  private let address: String?
  private let language: String?
  private let note: String?

  /// Takes a source; what is not known is left out.
  package init(_ source: Source) {
    id = source.id.text
    type = source.kind.inCSL
    title = source.title
    author = source.author.map { [Name(literal: $0)] }
    // A paper or a site holds the article; a law or a report is published.
    containerTitle = source.kind.isInContainer ? source.publisher : nil
    publisher = source.kind.isInContainer ? nil : source.publisher
    issued = source.published.map(CSLDate.init)
    accessed = source.read.map(CSLDate.init)
    address = source.webAddress
    language = source.language
    note = source.note
  }
}

extension Source.Kind {
  fileprivate var inCSL: String {
    switch self {
    case .law: "legislation"
    case .official: "report"
    case .news: "article-newspaper"
    case .trade: "article-magazine"
    case .web: "webpage"
    case .note: "document"
    }
  }

  fileprivate var isInContainer: Bool { [.news, .trade, .web].contains(self) }
}

import Foundation
import ZoneData

/// A source in CSL-JSON, the format of citation programs.
/// https://github.com/citation-style-language/schema
package struct CSLItem: Encodable {
  /// A name. An author's name is not split.
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

  /// Unknown values are left out.
  package init(_ source: Source) {
    id = source.id.text
    type = source.kind.inCSL
    title = source.title
    author = source.author.map { [Name(literal: $0)] }
    // Articles appear in a newspaper or on a site; laws and reports are published by themselves.
    containerTitle = source.kind.isInContainer ? source.publisher : nil
    publisher = source.kind.isInContainer ? nil : source.publisher
    issued = source.published.map(CSLDate.init)
    accessed = source.read.map(CSLDate.init)
    address = source.webAddress
    language = source.language
    note = source.note.map(Self.shielded)
  }

  /// A note from which no CSL reader takes a field. Readers take lines that begin with `author: …`, or `{:author: …}`
  /// anywhere, for variables: citeproc-js and pandoc by their CSL names, Zotero by its own, which may hold spaces. None
  /// of them reads a line that begins with a quotation mark.
  /// https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#cheater-syntax-for-odd-fields
  private static func shielded(_ note: String) -> String {
    let lines = note.replacing("{:", with: "{ :").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { $0.contains(":") ? "“\($0)”" : String($0) }.joined(separator: "\n")
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

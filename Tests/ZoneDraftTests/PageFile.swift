import Foundation
import ZoneDraft

/// A saved page of the folder `Pages`. Their texts are made up; the structure is that of a kind of site.
enum PageFile {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
    return [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  static func article(_ name: String) throws -> Article {
    try ArticleReader.read(bytes(name), name: name, rules: DraftFixture.rules)
  }
}

extension Article {
  /// The blocks of the body in one text each, with their numbers: `1 The authority …`.
  var numbered: [String] { paragraphs.filter { $0.number > 0 }.map { "\($0.number) \($0.text)" } }

  /// The texts above the body.
  var head: [String] { paragraphs.filter { $0.number == 0 }.map(\.text) }
}

/// Reads a text as a document.
func article(_ text: String, _ name: String? = nil, _ contentType: String? = nil) throws -> Article {
  try ArticleReader.read(Array(text.utf8), name: name, contentType: contentType, rules: DraftFixture.rules)
}

/// Reads the inside of a page's body.
func page(_ body: String, head: String = "") throws -> Article {
  try article("<!doctype html><html><head>\(head)</head><body>\(body)</body></html>", "page.html")
}

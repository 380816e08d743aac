import ZoneData

/// A reference to a document, with the place in it.
package struct Citation: Hashable, Sendable {
  package let source: Source
  /// The place in the document where it is printed.
  package let at: Locator?

  /// Cites a place in a document, or the document as a whole.
  package init(_ source: Source, at: Locator? = nil) {
    self.source = source
    self.at = at
  }

  /// Publisher, title, date and paragraph. Unknown parts are left out, except for the date.
  /// `Daily The Spokesman, “4,500 Chinese tech firms attend …”, undated, ¶ 6`
  package var text: String {
    let parts = [source.publisher, "“\(source.title)”", source.published?.inWords ?? "undated", at?.inWords]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// The text with the address of the document.
  package var textWithAddress: String {
    [text, source.address].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Source {
  /// The address as a URI, which is ASCII according to RFC 3986.
  var uri: String? { webAddress?.percentEncoded }
}

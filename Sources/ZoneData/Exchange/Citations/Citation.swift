/// A document as one would cite it, with the place in it.
package struct Citation: Hashable, Sendable {
  package let source: Source
  /// Where in the document it is printed.
  package let at: Locator?

  /// Cites a place in a document, or the document as a whole.
  package init(_ source: Source, at: Locator? = nil) {
    self.source = source
    self.at = at
  }

  /// Publisher, title, date and paragraph; what is not known is left out, but for the date.
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
  /// The address, if it is one of the web: nothing else in a dossier may start a program or become a link.
  package var webAddress: String? {
    guard let address, !address.contains(where: { $0.isWhitespace || !$0.isVisible }) else { return nil }
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    return isWeb ? address : nil
  }

  /// The address as a URI, in which RFC 3986 has ASCII only.
  var uri: String? { webAddress?.percentEncoded }
}

extension String {
  /// The text with every byte that no URI may hold as `%XX`; what is encoded already stays.
  package var percentEncoded: String {
    utf8.reduce(into: "") { uri, byte in
      let isAllowed = (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
      uri +=
        isAllowed ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
    }
  }
}

extension Character {
  /// Whether no part of it steers a terminal or hides.
  fileprivate var isVisible: Bool {
    unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
  }
}

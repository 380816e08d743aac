import ZoneData

/// Where something on a page comes from: the document, and the place in its dossier.
package struct Origin: Equatable, Sendable {
  /// The document; nil where only its dossier is known, as of a mistake in it.
  let source: Source?
  /// Where in the document it is printed.
  let at: Locator?
  let file: String
  /// The line of the dossier, counted from 1.
  let line: Int

  /// A place in a dossier.
  init(file: String, line: Int) {
    (source, at) = (nil, nil)
    (self.file, self.line) = (file, line)
  }

  /// A document as a whole.
  init(_ source: Source) {
    self.source = source
    at = nil
    (file, line) = (source.file, 1)
  }

  /// A claim in a document; nil where the document is not known.
  init?(_ claim: Claim, source: Source?) {
    guard let source else { return nil }
    self.source = source
    at = claim.at
    (file, line) = (source.file, claim.position.line)
  }

  /// The document as one would cite it: publisher, title, date, paragraph, address; what is not known is left out,
  /// but for the date. `Daily The Spokesman, “4,500 Chinese tech firms attend …”, undated, ¶ 6`
  var citation: String? {
    guard let source else { return nil }
    let parts = [
      source.publisher, "“\(source.title)”", source.published?.inWords ?? "undated", at?.inWords, source.address,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// The address, if it is one of the web: nothing else in a dossier may start a program.
  var webAddress: String? {
    guard let address = source?.address, !address.contains(where: { $0.isWhitespace || !$0.isVisible }) else {
      return nil
    }
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    return isWeb ? address : nil
  }
}

extension Character {
  /// Whether no part of it steers a terminal or hides.
  fileprivate var isVisible: Bool {
    unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
  }
}

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

  /// The document as one would cite it.
  var citation: String? { source.map { Citation($0, at: at).textWithAddress } }

  /// The address, if it is one of the web.
  package var webAddress: String? { source?.webAddress }
}

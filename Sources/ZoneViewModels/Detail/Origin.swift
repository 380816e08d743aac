import ZoneData
import ZoneExchange

/// The origin of a value or mistake: the document, and the position in its dossier.
package struct Origin: Equatable, Sendable {
  /// The document; nil if only the dossier is known, as for a mistake in it.
  let source: Source?
  /// The place in the document.
  let at: Locator?
  let file: String
  /// The line in the dossier, counted from 1.
  let line: Int

  /// A position in a dossier.
  init(file: String, line: Int) {
    (source, at) = (nil, nil)
    (self.file, self.line) = (file, line)
  }

  /// A whole document.
  init(_ source: Source) {
    self.source = source
    at = nil
    (file, line) = (source.file, 1)
  }

  /// A claim in a document; nil if the document is not known.
  init?(_ claim: Claim, source: Source?) {
    guard let source else { return nil }
    self.source = source
    at = claim.at
    (file, line) = (source.file, claim.position.line)
  }

  /// The claim shown for a value; nil if its document is not known.
  init?(_ value: ShownValue, source: Source?, line: Int) {
    guard let source else { return nil }
    self.source = source
    (at, file, self.line) = (value.at, source.file, line)
  }

  /// The citation of the document.
  var citation: String? { source.map { Citation($0, at: at).textWithAddress } }

  /// The address, if it is a web address.
  package var webAddress: String? { source?.webAddress }
}

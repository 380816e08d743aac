/// The place in a document where a claim is printed.
package enum Locator: Hashable, Sendable {
  /// Headline and byline are 0; each block of the body counts from 1.
  case paragraph(Int)
  /// A place in the document's own terms: `s. 21(2)`, `p. 4`.
  case place(String)

  /// Parses a locator as written in a dossier.
  package init(_ text: String) {
    if let number = Int(text), number >= 0 {
      self = .paragraph(number)
    } else {
      self = .place(text)
    }
  }

  /// The locator as written in a dossier.
  package var text: String {
    switch self {
    case .paragraph(let number): String(number)
    case .place(let text): text
    }
  }

  /// The locator for people: `headline`, `¶ 6`, `s. 21(2)`.
  package var inWords: String {
    switch self {
    case .paragraph(0): "headline"
    case .paragraph(let number): "¶ \(number)"
    case .place(let text): text
    }
  }

  /// Whether the claim is in the document's headline, which is less careful than the text.
  package var isHeadline: Bool { self == .paragraph(0) }
}

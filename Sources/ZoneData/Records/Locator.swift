/// Where in a document a claim stands.
package enum Locator: Hashable, Sendable {
  /// The headline and what stands with it are 0, each block of the body counts from 1.
  case paragraph(Int)
  /// A place in the document's own terms: `s. 21(2)`, `p. 4`.
  case place(String)

  /// Reads a locator as a dossier writes it.
  package init(_ text: String) {
    if let number = Int(text), number >= 0 {
      self = .paragraph(number)
    } else {
      self = .place(text)
    }
  }

  /// The locator as a dossier writes it.
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

  /// Whether the claim stands in the document's headline, which is the less careful place.
  package var isHeadline: Bool { self == .paragraph(0) }
}

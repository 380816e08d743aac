/// A block of an article. Its number is the `at` of claims: headline and byline are 0, the blocks of the body count from 1.
package struct Paragraph: Equatable, Sendable {
  /// What a block is in the document.
  package enum Kind: Equatable, Sendable {
    case headline, byline, subheading, text
    /// An item of a list or a row of a table.
    case item
  }

  package let number: Int
  package let kind: Kind
  /// In one line, cleaned of control characters.
  package let text: String

  package init(_ number: Int, _ kind: Kind, _ text: String) {
    (self.number, self.kind, self.text) = (number, kind, text)
  }
}
